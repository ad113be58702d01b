import type { Catalogue, Finding, Provider } from '@/lib/catalogue/types';
import { checkScope } from '@/lib/checklist/check-scope';
import {
  toDecisionParams,
  toPrivateAnswers,
  toRequirementAnswers,
} from '@/lib/decision/assess-record';
import type { DecisionRecord } from '@/lib/decision/decision-schema';
import { type Decision, readDecision } from '@/lib/decision/read-decision';
import { formatLevel } from '@/lib/format';
import { countedLevels, type PrivateAnswer } from '@/lib/questionnaire/private-answers';
import { factorIds } from '@/lib/rubric/ids';
import type { CheckAnswers } from '@/lib/url/check-status';
import type { MemoParams } from '@/lib/url/memo-params';
import type { BriefModel } from './brief-model';
import { listBriefSources } from './brief-sources';
import { buildBrief } from './build-brief';
import { buildMemo } from './build-memo';

type RecordMemoInput = {
  readonly record: DecisionRecord;
  /** Of the record's edition; null where it is not at hand, and then there are no annexes. */
  readonly catalogue: Catalogue | null;
  /** The checks that the decision wants answered. */
  readonly checklist: readonly { readonly id: string }[];
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
  const { record, catalogue, checklist, date, memoParams, origin } = input;
  const decision = readDecision(record);
  const ids = checklist.map(({ id }) => id);
  const brief = buildBrief(record, ids, date, catalogue);
  const hasAnnexes = memoParams.parts.some((part) => part !== 'brief');
  const memo =
    catalogue !== null && hasAnnexes && decision.base.providers.length > 0
      ? buildMemo({
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
          },
          citedFirst: listBriefSources(decision, catalogue),
        })
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

/** Those that were given for the mandate of the record. */
function toCheckAnswers({ base, checks }: Decision): CheckAnswers {
  const scope = checkScope(base.mandate);
  const here = checks.filter((one) => one.scope === scope);
  return Object.fromEntries(
    base.providers.map((slug) => [
      slug,
      Object.fromEntries(
        here.flatMap(({ provider, item, status }) =>
          provider === slug && status !== null ? [[item, status]] : [],
        ),
      ),
    ]),
  );
}

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
