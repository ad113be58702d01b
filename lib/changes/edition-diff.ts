import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { toEdition } from '@/lib/catalogue/edition-hash';
import { findEdition } from '@/lib/catalogue/find-edition';
import { listFrozenEditions } from '@/lib/catalogue/frozen-editions';
import { readDataFiles } from '@/lib/catalogue/read-data-files';
import { readStoredContent } from '@/lib/catalogue/stored-content';
import { toCatalogue } from '@/lib/catalogue/to-catalogue';
import type { Catalogue } from '@/lib/catalogue/types';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { parseRankingParams } from '@/lib/url/mandate-params';
import { buildChanges } from './build-changes';
import { tellChangesInWords } from './tell-changes-in-words';
import { toEditionView } from './to-edition-view';

/**
 * Script: `npm run edition:diff FROM TO ['<link>']`. An edition is a frozen one, by its id or the first
 * eight digits or more, or `data` for the files as they are.
 */
const usage = `Usage: npm run edition:diff FROM TO ['<link>'], such as
  npm run edition:diff 96bd5c8d data '/?region=us&qualified=yes'`;

function openEdition(given: string): Catalogue {
  if (given === 'data') {
    const content = readDataFiles();
    return toCatalogue(toEdition(content), content);
  }
  const frozen = listFrozenEditions();
  const id = findEdition(
    frozen.map(({ edition }) => edition),
    given.toLowerCase(),
  )?.id;
  const found = frozen.find(({ edition }) => edition.id === id);
  if (found === undefined) {
    const known = frozen.map(({ edition }) => edition.id).join(', ');
    throw new RangeError(`There is no edition "${given}". Known are ${known} and data.`);
  }
  return toCatalogue(found.edition, readStoredContent(found.stored));
}

/** The query of a link, whether it has an origin, only a path, or neither. */
const queryOf = (link: string): URLSearchParams =>
  new URLSearchParams(link.includes('?') ? link.slice(link.indexOf('?') + 1) : link);

function openUnder(catalogue: Catalogue, link: string) {
  const { params, notices } = parseRankingParams(queryOf(link), {
    slugs: catalogue.providers.map(({ slug }) => slug),
    publishedWeights: publishedWeights(catalogue.rubric.criteria),
  });
  const assessment = assess(toAssessmentModel(catalogue, 'none'), params, { draws: null });
  return { assessment, notices, view: toEditionView(catalogue, assessment) };
}

const [fromId, toId, link = ''] = process.argv.slice(2);
if (fromId === undefined || toId === undefined) {
  console.error(usage);
  process.exitCode = 1;
} else {
  try {
    const [from, to] = [openEdition(fromId), openEdition(toId)];
    const [before, after] = [openUnder(from, link), openUnder(to, link)];
    for (const { message } of after.notices) console.error(message);
    const changes = buildChanges(before.view, after.view, after.assessment.params.mandate);
    console.log(
      tellChangesInWords({
        changes,
        from: { catalogue: from, assessment: before.assessment },
        to: { catalogue: to, assessment: after.assessment },
      }).join('\n'),
    );
  } catch (error) {
    // A name that is not known, and files that are not what they should be, are for the person who asked.
    if (
      !(error instanceof RangeError) &&
      !(error instanceof Error && error.name === 'DataFileError')
    )
      throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
