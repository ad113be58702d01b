import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type { ModelProvider } from '@/lib/assessment/model';
import type { Provider } from '@/lib/catalogue/types';
import type { FindingGroup } from '@/lib/provider/group-findings';
import type { LeadWord } from './lead-words';

/** The head of a column: where a provider stands among all of the catalogue. */
export type ComparedProvider = AssessedProvider & { readonly lead: LeadWord };

/** Everything the rows read about one provider. */
export type Column = {
  readonly head: ComparedProvider;
  readonly provider: Provider;
  readonly facts: ModelProvider;
  readonly groups: readonly FindingGroup[];
};
