import type { Edition } from '@/lib/catalogue/types';
import type { Draft, Proposal } from '@/lib/decision/proposal-schema';
import type { Names } from '@/lib/decision/decision-words';
import type { Decision } from '@/lib/decision/read-decision';
import type { ReliedOn } from '@/lib/decision/relied-on';
import type { RankingParams } from '@/lib/url/mandate';

/** An edition as a record can rely on it. */
export type EditionFacts = {
  readonly edition: Edition;
  readonly facts: Omit<ReliedOn, 'standings'>;
};

export type DecidePageProps = {
  /** The edition of the link, which a new decision is based on. */
  asked: EditionFacts;
  /** The newest edition, against which a kept decision is watched. */
  newest: EditionFacts;
  /** Ids of the editions that this installation can open. */
  editions: readonly string[];
  params: RankingParams;
  /** The canonical link's query. */
  query: string;
  /** Ids and names of the checks that a decision wants answered. */
  checklist: readonly { readonly id: string; readonly name: string }[];
  /** Ids and names of the items of due diligence that providers were asked about. */
  items: readonly { readonly id: string; readonly name: string }[];
};

export type ProposalFormProps = {
  decision: Decision;
  /** What is recorded, with what was typed since. */
  proposal: Proposal;
  names: Names;
  isReady: boolean;
  onChange: (fields: Draft) => void;
};

export type ProviderOptions = readonly { readonly value: string; readonly label: string }[];
