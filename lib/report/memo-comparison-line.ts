import type { Source } from '@/lib/catalogue/types';
import type { MemoComparisonCell, MemoComparisonLine } from './memo-comparison-model';
import { toRefs } from './memo-sources';

type LineOptions = Partial<Pick<MemoComparisonLine, 'outcome' | 'strong'>> & {
  sources?: readonly Pick<Source, 'number'>[];
};

export function lineOf(
  text: string,
  { outcome = null, strong = false, sources = [] }: LineOptions = {},
): MemoComparisonLine {
  return { outcome, text, strong, refs: toRefs(sources) };
}

/** A cell of words alone. */
export function listCell(...lines: MemoComparisonLine[]): MemoComparisonCell {
  return { bar: null, lines };
}
