import { ChangeSign } from '@/components/evidence/evidence-tags';
import { LevelCells } from '@/components/charts/level-cells';
import { RegionKey } from '@/components/evidence/region-chips';
import { capitalise } from '@/lib/format';
import { glossaryTerms, type TermId } from '@/lib/words/glossary';

/** What the signs in a row mean. */
export function RankingLegend() {
  return (
    <div className="flex flex-col gap-y-2 text-caption text-ink2">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <span>Regions:</span>
        <RegionKey />
        <span className="flex items-center gap-2">
          <ChangeSign />
          changed since the September 2025 list
        </span>
        <span>= tie</span>
      </div>
      <MatrixKey />
      <SimulationsKey />
    </div>
  );
}

const words: readonly TermId[] = ['range', 'simulations', 'likely', 'possible', 'would-rank'];

/** What the words of a row mean. */
function SimulationsKey() {
  return (
    <ul aria-label="Simulations" className="flex flex-col gap-y-1.5">
      {words.map((id) => (
        <li key={id}>
          <strong>{capitalise(glossaryTerms[id].term)}:</strong> {glossaryTerms[id].help}
        </li>
      ))}
    </ul>
  );
}

/** What the cells of the matrix mean. */
function MatrixKey() {
  return (
    <ul
      aria-label="Cells of the matrix"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 text-caption text-ink2"
    >
      <li className="flex items-center gap-1.5">
        <LevelCells low={3} high={3} />
        3, settled
      </li>
      <li className="flex items-center gap-1.5">
        <LevelCells low={2} high={4} />
        2–4: two proven, two open
      </li>
      <li className="flex items-center gap-1.5">
        <span className="blank-cell size-5 rounded-control" />
        little or nothing found
      </li>
      <li className="flex items-center gap-1.5">
        <span className="size-5 rounded-control border-2 border-ink" />
        open requirement
      </li>
      <li className="needs-script">
        A head sorts, a cell shows its finding. Arrow keys move between cells.
      </li>
    </ul>
  );
}
