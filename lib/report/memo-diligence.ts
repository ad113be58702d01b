import type { Catalogue, Provider } from '@/lib/catalogue/types';
import { type DiligenceItem, type ItemStatus, sayPack } from '@/lib/diligence/build-diligence';
import { listProviderDiligence } from '@/lib/diligence/list-diligence';
import { type ItemToTell, statusForReader } from '@/lib/diligence/reader-items';
import { capitalise, formatList, toSentence } from '@/lib/format';
import {
  type ItemAnswer,
  noReaderAnswers,
  type ReaderAnswers,
  sayItemAnswer,
} from '@/lib/questionnaire/private-answers';
import type { MemoProvider } from './memo-model';

/**
 * How a provider stands to the packs that fit it, in a sentence each, and what its contracts, rules and
 * accounts say, for each company where they differ. It is a part of the memo for those who ask for it,
 * because it takes a page more; without it nothing of it is cited.
 *
 * @param own what a record holds privately; the memo of a shortlist holds public evidence alone
 */
export function toMemoDiligence(
  catalogue: Pick<Catalogue, 'diligence'>,
  provider: Provider,
  own: ReaderAnswers = noReaderAnswers,
): MemoProvider['diligence'] {
  const { packs, answers } = listProviderDiligence(catalogue, provider);
  const statusOf = (item: ItemToTell): ItemStatus => statusForReader(item, provider.slug, own);
  const given = own.items[provider.slug] ?? {};
  const isPublic = ({ status }: ItemToTell): boolean => status !== 'to-ask';
  const open = answers
    .filter((item) => statusOf(item) === 'to-ask')
    .map(({ name }) => name.toLowerCase());
  const shown = answers.filter(isPublic).map((item) => ({
    name: statusOf(item) === 'not-met' ? `${item.name}: not met` : item.name,
    text: [sayAnswer(item), sayPrivately(given[item.id])].filter(Boolean).join(' '),
    refs: item.sources.map(({ number }) => number),
  }));
  const inPublic = new Set(answers.filter(isPublic).map(({ id }) => id));
  const privately = (catalogue.diligence?.items ?? []).flatMap(({ id, name }) => {
    const answer = given[id];
    if (answer === undefined || inPublic.has(id)) return [];
    const text = sayPrivately(answer);
    return [{ name: answer.outcome === 'not-met' ? `${name}: not met` : name, text, refs: [] }];
  });
  return {
    packs: packs
      .filter(({ applies }) => applies)
      .map(({ pack, subject, items }) => ({
        name: pack.name,
        sentence: sayPack(
          subject,
          items.map((item) => ({ status: statusOf(item) })),
        ),
      })),
    rows: [...shown, ...privately],
    toAsk: open.length === 0 ? '' : `Looked for and not settled: ${formatList(open)}.`,
  };
}

/** An answer that is no public evidence, and is never taken for it; '' where there is none. */
const sayPrivately = (answer: ItemAnswer | undefined): string =>
  answer === undefined ? '' : toSentence(`Answered privately: ${sayItemAnswer(answer)}`);

/**
 * @example "Custody wallets per client. BitGo Europe GmbH (MiCA Article 70). Open for BitGo, Inc."
 */
function sayAnswer({ value, statement, companies }: DiligenceItem): string {
  const open = companies.filter(({ status }) => status === 'to-ask').map(({ name }) => name);
  const settled = companies
    .filter(({ status }) => status !== 'to-ask')
    .map(({ name, status, basis }) => {
      const word = status === 'not-met' ? ': not met' : '';
      return `${name}${basis === null ? '' : ` (${basis})`}${word}`;
    });
  return [
    ...(value === null && statement !== null ? [statement] : []),
    ...(value === null ? [] : [capitalise(value)]),
    ...(settled.length === 0 ? [] : [settled.join('; ')]),
    ...(open.length === 0 ? [] : [`Open for ${formatList(open)}`]),
  ]
    .map(toSentence)
    .join(' ');
}
