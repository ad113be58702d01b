import type { Catalogue, Finding, Provider } from '@/lib/catalogue/types';
import { checkScope } from '@/lib/checklist/check-scope';
import {
  toDecisionParams,
  toItemAnswers,
  toPrivateAnswers,
  toRequirementAnswers,
} from '@/lib/decision/assess-record';
import { type ChecksOf, sayCheckProof } from '@/lib/checklist/kept-checks';
import type { DecisionRecord, EventOf } from '@/lib/decision/decision-schema';
import { type Decision, readDecision } from '@/lib/decision/read-decision';
import { namePooled } from '@/lib/decision/decision-words';
import { formatLevel, formatNumber } from '@/lib/format';
import { plain } from '@/lib/words/text-part';
import { countedLevels, type PrivateAnswer } from '@/lib/questionnaire/private-answers';
import { factorIds } from '@/lib/rubric/ids';
import type { CheckAnswers } from '@/lib/url/check-status';
import type { MemoParams } from '@/lib/url/memo-params';
import type { BriefModel } from './brief-model';
import { listBriefSources } from './brief-sources';
import { buildBrief } from './build-brief';
import { buildMemo } from './build-memo';
import type { MemoModel } from './memo-model';

type RecordMemoInput = {
  readonly record: DecisionRecord;
  /** Of the record's edition; null where it is not at hand, and then there are no annexes. */
  readonly catalogue: Catalogue | null;
  /** The day of the memo, YYYY-MM-DD. */
  readonly date: string;
  readonly memoParams: MemoParams;
  readonly origin: string;
};

export type RecordMemo = {
  readonly brief: BriefModel;
  /** What the template reads, by name. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly fileName: string;
};

/** The text of a record as a file holds it; saved by itself and attached it is the same. */
export const toRecordText = (record: DecisionRecord): string =>
  `${JSON.stringify(record, null, 1)}\n`;

/**
 * The memo of a decision: its brief, and as annexes the parts of the shortlist's memo, in which its private
 * answers stand for the public findings. The same input gives the same model, in a shell as in a browser.
 */
export function buildRecordMemo(input: RecordMemoInput): RecordMemo {
  const { record, catalogue, date, memoParams, origin } = input;
  const decision = readDecision(record);
  const brief = buildBrief(record, date, catalogue);
  const hasAnnexes = memoParams.parts.some((part) => part !== 'brief');
  const memo =
    catalogue !== null && hasAnnexes && decision.base.providers.length > 0
      ? toAnnexes(
          decision,
          buildMemo({
            catalogue: withPrivateFindings(catalogue, decision),
            params: toDecisionParams(decision),
            answers: toCheckAnswers(decision),
            notices: [],
            date,
            memoParams,
            origin,
            privately: {
              answers: toPrivateAnswers(decision.answers),
              settled: toRequirementAnswers(decision.settled),
              items: toItemAnswers(decision.attested),
              checks: toCheckProofs(decision),
            },
            citedFirst: listBriefSources(decision, catalogue),
          }),
        )
      : null;
  return {
    brief,
    inputs: {
      brief: JSON.stringify(brief),
      ...(memo && { memo: JSON.stringify(memo) }),
      record: toRecordText(record),
      parts: memoParams.parts.filter((part) => part === 'brief' || memo !== null).join(','),
      paper: memoParams.paper,
    },
    fileName: `${toFileName(`memo ${brief.title}`)}-${date}.pdf`,
  };
}

/** @example toFileName('memo Appoint BitGo, with 2 conditions') // "memo-appoint-bitgo-with-2-conditions" */
export const toFileName = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');

/** What the parts of a shortlist's memo have to say otherwise where a record stands before them. */
function toAnnexes(decision: Decision, memo: MemoModel): MemoModel {
  const ballots = namePooled(decision);
  const { spread } = decision.base.mandate;
  const varied = spread === 0 ? 'weights are fixed' : `weights vary by ±${formatNumber(spread)}%`;
  return {
    ...memo,
    sureness: {
      ...memo.sureness,
      answer: [
        ...memo.sureness.answer,
        ...(ballots === null
          ? []
          : [
              plain(
                ` In this part ${varied}, as the mandate says; the brief takes ${ballots} instead.`,
              ),
            ]),
      ],
    },
    reproduce: {
      ...memo.reproduce,
      note: 'The record rides in this file as decision.json: dropped on the page “Decide”, on any installation, it makes this memo again. The link below makes the memo of public evidence alone.',
    },
  };
}

/** By provider of the shortlist and item, what `toThing` says of those given for the mandate of the record. */
function mapChecks<Thing>(
  { base, checks }: Decision,
  toThing: (check: EventOf<'checked'>) => Thing | null,
): ChecksOf<Thing> {
  const scope = checkScope(base.mandate);
  const here = checks.filter((one) => one.scope === scope);
  return Object.fromEntries(
    base.providers.map((slug) => [
      slug,
      Object.fromEntries(
        here.flatMap((check) => {
          const thing = check.provider === slug ? toThing(check) : null;
          return thing === null ? [] : [[check.item, thing]];
        }),
      ),
    ]),
  );
}

const toCheckAnswers = (decision: Decision): CheckAnswers =>
  mapChecks(decision, ({ status }) => status);

const toCheckProofs = (decision: Decision): ChecksOf<string> =>
  mapChecks(decision, ({ by, on, at, note, document }) =>
    sayCheckProof({ by, on: on ?? at.slice(0, 10), note, document: document ?? null }),
  );

/** The findings as the committee reads them: a private answer is named with its document, and marked. */
function withPrivateFindings(catalogue: Catalogue, { answers }: Decision): Catalogue {
  const given = toPrivateAnswers(answers);
  return {
    ...catalogue,
    providers: catalogue.providers.map((provider): Provider => {
      const own = given[provider.slug];
      if (own === undefined) return provider;
      const findings = { ...provider.findings };
      for (const factor of factorIds) {
        const answer = own[factor];
        if (answer) findings[factor] = toPrivateFinding(findings[factor], answer);
      }
      return { ...provider, findings };
    }),
  };
}

function toPrivateFinding(known: Finding, answer: PrivateAnswer): Finding {
  const document = answer.document ? `Document: ${answer.document}.` : 'No document is named.';
  const before = `Publicly level ${formatLevel(known)}: ${known.statement}`;
  return {
    ...known,
    ...countedLevels(answer, known),
    state: 'under-nda',
    statement: [`Private answer. ${answer.note}`.trim(), document, before].join(' '),
  };
}
