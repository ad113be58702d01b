import type { Edition, Factor, Finding, Provider } from '@/lib/catalogue/types';
import { publishedOn } from '@/lib/evidence-words';
import { formatDate, formatHash, formatLevel } from '@/lib/format';

/** What a reader sends to whoever keeps the catalogue: each part by its name, and all of it as one text. */
export type ErrorReport = Readonly<
  Record<
    | 'title'
    | 'text'
    | 'provider'
    | 'factor'
    | 'level'
    | 'statement'
    | 'sources'
    | 'edition'
    | 'link',
    string
  >
>;

const whatIsWrong = 'What is wrong or outdated, and which source shows it:';

const sayEdition = ({ date, hash }: Pick<Edition, 'date' | 'hash'>): string =>
  `${formatDate(date)} (${formatHash(hash)})`;

/**
 * A report about one finding, filled with everything that is needed to find it again.
 *
 * @param link to the finding, in the edition that was read, with its origin
 */
export function reportFinding(
  { name, findings }: Pick<Provider, 'name' | 'findings'>,
  factor: Pick<Factor, 'id' | 'name'>,
  edition: Pick<Edition, 'date' | 'hash'>,
  link: string,
): ErrorReport {
  const finding = findings[factor.id];
  const level = `${formatLevel(finding)} of 4`;
  const sources = listSources(finding);
  const parts = {
    title: `${name}, ${factor.name}: outdated or wrong`,
    provider: name,
    factor: factor.name,
    level,
    statement: finding.statement,
    sources,
    edition: sayEdition(edition),
    link,
  };
  return {
    ...parts,
    text: [
      `Provider: ${name}`,
      `Factor: ${factor.name}`,
      `Level: ${level}`,
      `Statement: ${finding.statement}`,
      `Sources:\n${sources}`,
      `Edition: ${parts.edition}`,
      `Link: ${link}`,
      `\n${whatIsWrong}\n`,
    ].join('\n'),
  };
}

const listSources = ({ sources }: Pick<Finding, 'sources'>): string =>
  sources.length === 0
    ? '- none'
    : sources
        .map(
          (source) =>
            `- [${source.number}] ${source.publisher}: ${source.title}, ${publishedOn(source)}${source.url === null ? '' : `, ${source.url}`}`,
        )
        .join('\n');

/** A report about a page, where no finding is named. */
export function reportPage(
  about: string,
  edition: Pick<Edition, 'date' | 'hash'>,
  link: string,
): ErrorReport {
  const parts = {
    title: `${about}: outdated or wrong`,
    provider: '',
    factor: '',
    level: '',
    statement: '',
    sources: '',
    edition: sayEdition(edition),
    link,
  };
  return {
    ...parts,
    text: [
      `About: ${about}`,
      `Edition: ${parts.edition}`,
      `Link: ${link}`,
      `\n${whatIsWrong}\n`,
    ].join('\n'),
  };
}

/**
 * The address of a form, filled in.
 *
 * @example fillReportUrl('https://forge.example/new?body={text}', report)
 */
export const fillReportUrl = (template: string, report: ErrorReport): string =>
  Object.entries(report).reduce(
    (filled, [name, value]) => filled.replaceAll(`{${name}}`, () => encodeURIComponent(value)),
    template,
  );

/** A letter to an address, by the rules of RFC 6068: lines end with CR LF. */
export const toMailLink = (email: string, { title, text }: ErrorReport): string =>
  `mailto:${email}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
