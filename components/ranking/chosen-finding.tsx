import { useEffect, useState } from 'react';
import { SourceChips, type SourceView } from '@/components/evidence/sources';
import { LevelCells } from '@/components/charts/level-cells';
import { useRanking } from '@/components/link/link-context';
import { Button, LinkButton } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { getLevel, type ModelCriterion } from '@/lib/assessment/model';
import type { Source } from '@/lib/catalogue/types';
import { gradeWord, readWord } from '@/lib/evidence-words';
import { formatLevel } from '@/lib/format';
import { findingAnchor } from '@/lib/provider/list-citations';
import type { MatrixReading } from '@/lib/ranking/build-matrix';

type ChosenFindingProps = {
  provider: AssessedProvider;
  cell: MatrixReading;
  criteria: readonly ModelCriterion[];
  edition: { readonly id: string };
  onClose: () => void;
};

/** What the API says of a finding, as far as it is shown here. */
type Told = {
  readonly statement: string;
  readonly sources: readonly (SourceView & Pick<Source, 'kind' | 'standing'>)[];
  readonly readers: 1 | 2 | null;
};

/** The cell that was chosen in the matrix: its statement with its sources, and its level in words. */
export function ChosenFinding({ provider, cell, criteria, edition, onClose }: ChosenFindingProps) {
  const { toPage } = useRanking();
  const told = useFinding(provider.slug, cell.factor, edition.id);
  const low = getLevel({ criteria }, cell.factor, cell.low);
  const title = `${provider.shortName} · ${low.factor.name}`;
  return (
    <section
      aria-label={`Chosen: ${title}`}
      aria-live="polite"
      className="m-4 grid gap-x-6 gap-y-3 rounded-panel border border-line2 ground-page p-4 text-dense lg:grid-cols-[15rem_1fr_14rem]"
    >
      <div>
        <h3 className="text-h3">{title}</h3>
        <p className="mt-1 flex items-center gap-2">
          <LevelCells low={cell.low} high={cell.high} criterion={criterionOf(criteria, cell)} />
          <strong>{formatLevel(cell)}</strong>
        </p>
        {low.words !== '' && (
          <p className="mt-1 text-ink2">
            {cell.low}: {low.words}
          </p>
        )}
      </div>
      <div className="min-w-0">
        {told === 'asking' ? (
          <p className="text-ink2">The finding is being fetched.</p>
        ) : told === 'failed' ? (
          <p>The finding could not be fetched. The page of the provider has it.</p>
        ) : (
          <>
            <p>{told.statement}</p>
            <p className="text-caption text-ink2">{sayReading(told)}</p>
            <SourceChips sources={told.sources} shown={3} />
          </>
        )}
      </div>
      <div className="flex flex-wrap items-start gap-2">
        <LinkButton
          href={`${toPage(`/providers/${provider.slug}`)}#${findingAnchor(cell.factor)}`}
          prefetch={false}
        >
          On its page
        </LinkButton>
        <Button look="plain" onClick={onClose}>
          <Glyph name="cross" />
          Close
        </Button>
      </div>
    </section>
  );
}

const criterionOf = (criteria: readonly ModelCriterion[], { factor }: MatrixReading): string =>
  criteria.find(({ factors }) => factors.some(({ id }) => id === factor))?.id ?? 'none';

/** "company, read twice": the grade of its best source, and how many read it. */
const sayReading = (told: Told): string =>
  [gradeWord(told), readWord(told)].filter((word) => word !== null).join(', ');

const isTold = (value: unknown): value is Told =>
  typeof value === 'object' &&
  value !== null &&
  'statement' in value &&
  'sources' in value &&
  Array.isArray(value.sources);

/** The finding in an answer of the API, or null where it has another shape. */
export function findTold(body: unknown, factor: string): Told | null {
  if (typeof body !== 'object' || body === null || !('provider' in body)) return null;
  const { provider } = body;
  if (typeof provider !== 'object' || provider === null || !('findings' in provider)) return null;
  const { findings } = provider;
  if (typeof findings !== 'object' || findings === null) return null;
  const found: unknown = Object.entries(findings).find(([id]) => id === factor)?.[1];
  return isTold(found) ? found : null;
}

/** Asks the API for one finding; statements do not travel with the page. */
function useFinding(slug: string, factor: string, edition: string): Told | 'asking' | 'failed' {
  const key = `${slug} ${factor}`;
  const [answer, setAnswer] = useState<{ key: string; told: Told | 'failed' } | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    const ask = async (): Promise<void> => {
      const address = `/api/v1/providers/${slug}?edition=${edition}`;
      const response = await fetch(address, { signal: asking.signal });
      if (!response.ok) throw new Error(`the API answered ${response.status}`);
      const body: unknown = await response.json();
      setAnswer({ key, told: findTold(body, factor) ?? 'failed' });
    };
    ask().catch(() => {
      if (!asking.signal.aborted) setAnswer({ key, told: 'failed' });
    });
    return () => asking.abort();
  }, [slug, factor, edition, key]);
  return answer?.key === key ? answer.told : 'asking';
}
