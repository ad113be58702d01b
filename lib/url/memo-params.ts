import type { Notice } from './mandate';
import { unknownValues } from './notices';
import { listItems, type SearchParams, toRawParams } from './raw-params';
import { readChoice } from './read-values';

/** Parts of a memo in their order; a brief can stand alone. */
export const memoParts = [
  'brief',
  'comparison',
  'sureness',
  'evidence',
  'diligence',
  'questions',
  'method',
] as const;
export type MemoPart = (typeof memoParts)[number];

/** What a reader chooses from. */
export const memoPartNames: Readonly<Record<MemoPart, string>> = {
  brief: 'Brief: what stands alone',
  comparison: 'Comparison: the shortlist side by side',
  sureness: 'How sure: simulations, weights, pairs',
  evidence: 'Evidence: every finding with its sources',
  diligence: 'Due diligence: packs and items, with the evidence',
  questions: 'Questions: with room for the answers',
  method: 'Method, and how to make it again',
};

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];
export const paperNames: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'Letter' };

/** What a committee reads. Questionnaires go to providers, and packs to compliance: asked for by name. */
const defaultParts: readonly MemoPart[] = ['brief', 'comparison', 'sureness', 'evidence', 'method'];

export const memoParameters = ['parts', 'paper'] as const;

export type MemoParams = { readonly parts: readonly MemoPart[]; readonly paper: Paper };

export const defaultMemoParams: MemoParams = { parts: defaultParts, paper: 'a4' };

/** Reads which parts a memo has and on what paper; without a part that is known it has the usual ones. */
export function parseMemoParams(
  searchParams: SearchParams,
): MemoParams & { readonly notices: readonly Notice[] } {
  const raw = toRawParams(searchParams);
  const notices: Notice[] = [];
  const asked = listItems(raw.get('parts') ?? []).filter(Boolean);
  const unknown = asked.filter((part) => !memoParts.some((known) => known === part));
  if (unknown.length > 0) {
    notices.push(unknownValues('parts', ['the part', 'the parts'], [...new Set(unknown)]));
  }
  const parts = memoParts.filter((part) => asked.includes(part));
  const paper = readChoice(raw, 'paper', papers, (notice) => void notices.push(notice));
  return { parts: parts.length > 0 ? parts : defaultParts, paper, notices };
}

/** The parameters of a link; nothing where all is usual. */
export function toMemoEntry({ parts, paper }: MemoParams): Record<string, string> {
  return {
    ...(parts.join() !== defaultParts.join() && { parts: parts.join(',') }),
    ...(paper !== 'a4' && { paper }),
  };
}
