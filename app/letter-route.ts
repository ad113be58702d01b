import 'server-only';
import { ApiError, problemType } from '@/lib/api/api-error';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { type ExportFile, fileResponse } from '@/lib/export/file-response';
import { failed, type FileWords, type Refusal, refuse } from '@/lib/export/refusals';
import { buildLetter, type Letter } from '@/lib/inquiry/build-letter';
import { letterParameters, parseLetterParams } from '@/lib/url/letter-params';
import { toHref } from '@/lib/url/ranking-query';
import { refusalOfEdition } from './missing-edition';
import { type OpenCatalogue, openCatalogue } from './open-catalogue';

/**
 * Wraps what makes a letter to one provider. It reads the link as the pages do, with one difference:
 * whoever opens the file did not see the link, so a link that cannot be read whole is refused instead
 * of being told in the file.
 */
export function letterRoute(
  format: string,
  contentType: string,
  write: (letter: Letter) => Promise<Uint8Array<ArrayBuffer>>,
): (request: Request) => Promise<Response> {
  const ending = format.toLowerCase();
  const words: FileWords = { file: 'letter', format, kept: 'your mandate and the provider' };
  return async (request) => {
    const url = new URL(request.url);
    try {
      const refusal = await refusalOfEdition(url, words);
      if (refusal !== null) return refuse(request, refusal);
      const opened = await openCatalogue(url.searchParams, letterParameters);
      const letter = openLetter(opened, url);
      if ('error' in letter) return refuse(request, letter);
      const file: ExportFile = {
        body: await write(letter),
        contentType,
        filename: `questions-${letter.slug}-${letter.edition.date}.${ending}`,
        disposition: 'attachment',
      };
      return fileResponse(request, file);
    } catch (cause) {
      return refuse(request, failed(cause, `${url.pathname}${url.search}`, words));
    }
  };
}

function openLetter(opened: OpenCatalogue, { pathname, searchParams }: URL): Letter | Refusal {
  const { catalogue, params, publishedWeights } = opened;
  const asked = parseLetterParams(searchParams, {
    slugs: catalogue.providers.map(({ slug }) => slug),
    packs: catalogue.diligence?.packs.map(({ id }) => id) ?? [],
  });
  const pack = asked.packs.join(',');
  const hrefTo = (provider: string): string =>
    toHref(pathname, params, publishedWeights, { provider, ...(pack !== '' && { pack }) });
  const { provider } = asked;
  if (provider === null) {
    return toRefusal({
      title: 'The letter has no addressee',
      text: 'A letter goes to one provider, and the link names none that this edition knows. Your mandate is kept. Choose one.',
      parameter: 'provider',
      expected: `one of ${catalogue.providers.map(({ slug }) => slug).join(', ')}`,
      links: catalogue.providers.map(({ slug, name }) => ({
        href: hrefTo(slug),
        label: `Questions to ${name}`,
      })),
    });
  }
  const [unread] = [...opened.notices, ...asked.notices].filter(
    ({ parameter }) => !withoutEffect.has(parameter),
  );
  if (unread !== undefined) {
    return toRefusal({
      title: 'The link cannot be read whole',
      text: `${unread.message} A letter leaves without this page, so nobody would see that something was left out.`,
      parameter: unread.parameter,
      expected: 'a value that this edition knows',
      links: [{ href: hrefTo(provider), label: 'Make the letter without it' }],
    });
  }
  const model = toAssessmentModel(catalogue, { of: [provider] });
  const assessment = assess(model, params, { draws: null });
  const letter = buildLetter(catalogue, assessment, provider, asked.packs);
  if (letter.questions.length > 0) return letter;
  return toRefusal({
    title: 'There is nothing to ask',
    text: `Under this mandate evidence leaves nothing open about ${letter.name}.`,
    parameter: 'provider',
    expected: 'a provider about which something is open',
    links: [
      { href: toHref(`/providers/${provider}`, params, publishedWeights), label: letter.name },
    ],
  });
}

/** What a link says of the ranking's looks or figures changes no question. */
const withoutEffect = new Set(['q', 'sort', 'view', 'shortlist', 'doubt', 'spread']);

function toRefusal(told: {
  title: string;
  text: string;
  parameter: string;
  expected: string;
  links: Refusal['page']['links'];
}): Refusal {
  const { title, text, parameter, expected, links } = told;
  return {
    error: new ApiError({
      type: problemType('no-letter'),
      title,
      status: 400,
      detail: text,
      parameter,
      expected,
    }),
    page: { title, text, links },
  };
}
