import Link from 'next/link';
import { GlossaryList } from '@/components/glossary/term';
import { Folded } from '@/components/reading/folded';
import { OpenByHash } from '@/components/reading/open-by-hash';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Section } from '@/components/reading/section';
import type { PageSection } from '@/components/reading/section-nav';
import type { Rubric } from '@/lib/catalogue/types';
import { formatRanks } from '@/lib/format';
import type { WorkedExample } from '@/lib/method/build-worked-example';
import type { Disclosures } from '@/lib/method/disclosures';
import { methodInShort, requirementsFirst } from '@/lib/words/method';
import { Gaps, Ownership, Readers } from './disclosure-sections';
import { EditionsTable, type EditionsTableProps } from './editions-table';
import { EvidenceKinds } from './evidence-kinds';
import {
  drawFormulas,
  drawsInWords,
  FormulaList,
  FormulaSection,
  listScoreFormulas,
  questionFormulas,
  weightFormulas,
} from './formulas';
import { GateRules } from './gate-rules';
import { RubricTables, WeightsTable } from './rubric-tables';
import { DoubtBars, WorkedExampleTables } from './worked-example';

type MethodPageProps = EditionsTableProps & {
  rubric: Rubric;
  disclosures: Disclosures;
  /** Null in an edition without providers. */
  example: WorkedExample | null;
  providerHrefOf: (slug: string) => string;
};

const titles = {
  weights: 'Weights',
  rubric: 'Levels in words',
  points: 'From levels to a score',
  doubt: 'Ranges and the credit for unknowns',
  ranks: 'Groups, ranks, ties and possible ranks',
  draws: 'Chances of a rank, from simulations',
  stability: 'Which weights would change the order',
  questions: 'Which questions to ask first',
  requirements: 'Requirements',
  'not-scored': 'What is not scored, and why',
  evidence: 'Sources',
  gaps: 'Gaps in the data',
  readers: 'Who reads',
  editions: 'Changes and editions',
  ownership: 'Ownership and conflicts of interest',
  licence: 'Licence and corrections',
  glossary: 'Words',
} as const;

/** By the very names of the headings. */
const sections: readonly PageSection[] = Object.entries(titles).map(([id, label]) => ({
  id,
  label,
}));

/** The published method in words and figures: how a finding becomes a rank. */
export function MethodPage(props: MethodPageProps) {
  const { rubric, example, providerHrefOf, disclosures } = props;
  const factorCount = rubric.criteria.reduce((sum, { factors }) => sum + factors.length, 0);
  return (
    <>
      <h1 className="text-h1">How the comparison is made</h1>
      <p className="mt-3 max-w-[52rem] text-answer">
        <strong>
          {rubric.criteria.length} criteria and {factorCount} factors
        </strong>
        , each with anchored levels. {methodInShort}
      </p>
      <p className="mt-2 max-w-[52rem] text-dense text-ink2">
        After the method, the outline follows what Annex III of Regulation (EU) 2024/3005 asks
        raters of another field to publish: sources, gaps, changes, ownership and conflicts.
      </p>
      <OpenByHash />
      <ReadingLayout sections={sections}>
        <Section
          id="weights"
          title={titles.weights}
          note="The published weights in per cent of the total. A mandate may use any others; the ranking shows them as shares."
        >
          <WeightsTable rubric={rubric} />
        </Section>
        <Section
          id="rubric"
          title={titles.rubric}
          note="What public evidence must show for each level. A dash stands where a factor does not use a level. Factors marked “disclosure” measure how much is public, so there a dated record of where one looked is evidence too."
        >
          <RubricTables rubric={rubric} />
        </Section>
        <Section
          id="points"
          title={titles.points}
          note="A finding is a range: its low level is proven, its high level is the highest that evidence leaves open."
        >
          <FormulaList formulas={listScoreFormulas(rubric)} />
          {example && (
            <div className="mt-5">
              <Folded
                title="A worked example"
                line={`${example.provider.name}, figure by figure`}
                isHeading={false}
              >
                <WorkedExampleTables
                  example={example}
                  providerHref={providerHrefOf(example.provider.slug)}
                />
              </Folded>
            </div>
          )}
        </Section>
        <Section
          id="doubt"
          title={titles.doubt}
          note="Where evidence is missing, the range is wide. Missing evidence never lowers what is proven; it widens what is possible. The credit says how much of the open part is counted: 0 only what is proven, 100 all that is left open, 50 unless the mandate says otherwise."
        >
          {example && <DoubtBars example={example} />}
        </Section>
        <Section id="ranks" title={titles.ranks}>
          <div className="flex max-w-prose flex-col gap-3">
            <p>
              Requirements part the providers into three groups: those that meet all, those with
              something open, and those ruled out. Nobody with something open stands above one who
              meets all. Ranks, possible ranks and chances are among those that meet all; where
              nobody is shown to, the open ones stand in and the page says so. An open provider has
              the rank and the chances that it would have among them once its open required levels
              are met. A link may ask for both groups together.
            </p>
            <p>
              The rank is one more than the number of higher scores in the set. Equal scores share a
              rank, are marked with “=” and listed by name; the ranks after them are skipped (1, 2,
              2, 4). Scores that differ by less than a billionth of a point are equal.
            </p>
            <p>
              Levels are absolute. Adding or dropping a provider moves ranks and never changes
              another provider’s score.
            </p>
            <p>
              Possible ranks follow from the ranges alone, without any assumption about what is
              likely. The best possible rank is one more than the number of providers whose low
              exceeds this one’s high; the worst is one more than the number whose high exceeds its
              low.
              {example && (
                <>
                  {' '}
                  {example.provider.name} is ranked {example.score.rank} of {example.rankedCount}{' '}
                  and could be ranked {formatRanks(example.score.bestRank, example.score.worstRank)}
                  .
                </>
              )}
            </p>
          </div>
        </Section>
        <FormulaSection
          id="draws"
          title={titles.draws}
          note={`Possible ranks say what could be, not what is likely. So what evidence leaves open is settled by chance again and again, and everyone is ranked each time: ${drawsInWords}, so that the same link gives the same digits. The credit plays no part in it.`}
          formulas={drawFormulas}
          reference="Stochastic multicriteria acceptability analysis: R. Lahdelma and P. Salminen, “SMAA-2”, Operations Research 49 (2001)."
        />
        <FormulaSection
          id="stability"
          title={titles.stability}
          note="Exact answers at the mandate’s own credit, without simulations: how far each weight may move before another leads, and the smallest change of weights that puts a provider first."
          formulas={weightFormulas}
          reference="Weight stability intervals: B. Mareschal, European Journal of Operational Research 33 (1988)."
        />
        <FormulaSection
          id="questions"
          title={titles.questions}
          note="A single answer rarely changes who leads, while a set of them often does. So questions that settle a requirement come first, and then those that hold most of the doubt about the leader; the page of questions plans them as sets. What one answer alone is worth is told, too, and orders nothing."
          formulas={questionFormulas}
          reference="P. I. Frazier and W. B. Powell, “Paradoxes in learning and the marginal value of information”, Decision Analysis 7 (2010); expected value of partial perfect information: R. A. Howard, “Information value theory” (1966)."
        />
        <Section
          id="requirements"
          title={titles.requirements}
          note={`${requirementsFirst} One that fails rules the provider out, with the reason and its source. One that is open sets it apart from those that meet all, as a question to ask. Where the mandate counts only stronger evidence, a finding, a company’s status, a region or an incident without such a source counts as open.`}
        >
          <Folded title="Rules" line="When each is met, when it rules out, when it stays open">
            <GateRules />
          </Folded>
        </Section>
        <Section
          id="not-scored"
          title={titles['not-scored']}
          note="Left out on purpose. Most of it is shown as facts."
        >
          <dl className="grid gap-x-9 gap-y-4 text-dense md:grid-cols-2 lg:grid-cols-3">
            {rubric.notScored.map(({ topic, why }) => (
              <div key={topic} className="keep-together">
                <dt className="font-semibold">{topic}</dt>
                <dd className="mt-0.5 text-ink2">{why}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section
          id="evidence"
          title={titles.evidence}
          note="Where two sources differ, the stronger and newer one decides and the statement mentions the other. Private conversations and documents under a confidentiality agreement are no evidence here."
        >
          <EvidenceKinds />
        </Section>
        <Gaps disclosures={disclosures} />
        <Readers disclosures={disclosures} />
        <Section
          id="editions"
          title={titles.editions}
          note={
            <>
              An edition is a copy of all data and the method that never changes again. Every change
              between two is listed with its kind and reason on{' '}
              <Link href="/changes" className="target-line">
                the page of changes
              </Link>
              , corrections of our own in a register there.
            </>
          }
        >
          <EditionsTable {...props} />
        </Section>
        <Ownership />
        <Section id="licence" title={titles.licence}>
          <div className="flex max-w-prose flex-col gap-3">
            <p>
              The code is published under the MIT licence. The data are published under Creative
              Commons Attribution 4.0 International (CC BY 4.0): use them freely, name the source
              and say what you changed.
            </p>
            <p>
              Facts live in one file per provider in the folder “data” of the repository. To correct
              a finding, change its levels and statement together and add the source that shows it;
              CONTRIBUTING.md tells how. A wrong file stops the build with a sentence that names the
              file and the place.
            </p>
          </div>
        </Section>
        <Section id="glossary" title={titles.glossary}>
          <GlossaryList />
        </Section>
      </ReadingLayout>
    </>
  );
}
