import { GateTag } from '@/components/evidence/evidence-tags';
import { SourceChips } from '@/components/evidence/sources';
import { ProviderLink, StateLink } from '@/components/link/state-link';
import { PrivateTag } from '@/components/questionnaire/private-notice';
import { ShortlistButton } from '@/components/shortlist/shortlist-form';
import { Glyph } from '@/components/ui/glyph';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import type { RuledOutProvider } from '@/lib/assessment/assessed-provider';
import type { FailedRequirement } from '@/lib/assessment/requirement-outcome';
import { formatRange, formatScore } from '@/lib/format';
import { ruledOutId } from './ranking-counts';

const titleId = 'ruled-out-title';

type RuledOutListProps = { rows: readonly RuledOutProvider[]; providers: number };

/** Who does not meet a requirement, why, on what evidence, and what doing without it would mean. */
export function RuledOutList({ rows, providers }: RuledOutListProps) {
  if (rows.length === 0) return null;
  const shown = rows.filter((row) => row.matchesSearch);
  return (
    <section id={ruledOutId} aria-labelledby={titleId} className="pt-8">
      <h2 id={titleId} tabIndex={-1} className="text-h2">
        Ruled out by your mandate{' '}
        <span className="font-sans text-dense font-normal text-ink2">
          {rows.length} of {providers}
        </span>
      </h2>
      {shown.length === 0 ? (
        <p className="mt-2 text-ink2">
          {rows.length === 1 ? 'It does not match the search.' : 'None of them matches the search.'}
        </p>
      ) : (
        <ul className="mt-2 border-b border-line2">
          {shown.map((row) => (
            <RuledOut key={row.slug} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}

function RuledOut({ row }: { row: RuledOutProvider }) {
  return (
    <li className="keep-together grid grid-cols-[1.25rem_1fr] gap-x-3 gap-y-2 border-t border-line2 py-3 md:grid-cols-[1.25rem_14rem_1fr]">
      <Glyph name="cross" className="mt-1 size-3 text-fail" />
      <div>
        <ProviderLink
          slug={row.slug}
          className="target-area text-name text-ink no-underline hover:underline max-md:inline-block"
        >
          {row.name}
        </ProviderLink>
        <p className="text-caption text-ink2">
          would score {formatScore(row.score)} ({formatRange(row.low, row.high)})
        </p>
        {row.privateFactors.length > 0 && (
          <p className="pt-1.5">
            <PrivateTag count={row.privateFactors.length} />
          </p>
        )}
        {row.onShortlist && (
          <div className="no-print w-32 pt-1.5">
            <ShortlistButton {...row} />
          </div>
        )}
      </div>
      <ul className="col-start-2 flex flex-col gap-3 md:col-start-3">
        {row.failed.map((gate) => (
          <li
            key={gate.id}
            className="grid items-start gap-x-4 gap-y-1.5 lg:grid-cols-[minmax(9.5rem,max-content)_1fr_auto]"
          >
            <div>
              <GateTag outcome={gate.outcome} text={gate.requirement} form="box" />
            </div>
            <div className="text-dense">
              <p>{gate.sentence}</p>
              <SourceChips sources={gate.sources} shown={2} />
            </div>
            <DropLink {...gate} />
          </li>
        ))}
      </ul>
    </li>
  );
}

type DropLinkProps = Pick<FailedRequirement, 'dropParams' | 'dropText'>;

function DropLink({ dropParams, dropText }: DropLinkProps) {
  const leaving = useFocusHandover<HTMLAnchorElement>({ group: ruledOutId, heading: titleId });
  return (
    <StateLink
      {...leaving}
      to={dropParams}
      className="no-print flex target items-center text-dense whitespace-nowrap lg:items-start"
    >
      {dropText}
    </StateLink>
  );
}
