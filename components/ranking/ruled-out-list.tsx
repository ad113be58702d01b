import { GateTag } from '@/components/evidence/evidence-tags';
import { SourceChips } from '@/components/evidence/sources';
import { ProviderLink, StateLink } from '@/components/link/state-link';
import { PrivateTag } from '@/components/questionnaire/private-notice';
import { ShortlistButton } from '@/components/shortlist/shortlist-form';
import { Details } from '@/components/ui/disclosure';
import { Glyph } from '@/components/ui/glyph';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import type { RuledOutProvider } from '@/lib/assessment/assessed-provider';
import type { FailedRequirement } from '@/lib/assessment/requirement-outcome';
import { formatRange, formatScore } from '@/lib/format';
import { ruledOutId } from './ranking-counts';
import { GroupCount } from './ranking-table';
import { MatchedIn } from './row-parts';

const titleId = 'ruled-out-title';

/** More of them than this are folded. */
const mostOpen = 3;

/** Who does not meet a requirement, why, on what evidence, and what doing without it would mean. */
export function RuledOutList({ rows }: { rows: readonly RuledOutProvider[] }) {
  if (rows.length === 0) return null;
  const shown = rows.filter((row) => row.matchesSearch);
  const list = (
    <ul>
      {shown.map((row) => (
        <RuledOut key={row.slug} row={row} />
      ))}
    </ul>
  );
  return (
    <section id={ruledOutId} aria-labelledby={titleId}>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-t border-line2 ground-sunken px-4 py-2">
        <h3
          id={titleId}
          tabIndex={-1}
          className="font-serif text-[1.0625rem] leading-6 font-semibold outline-none"
        >
          Ruled out <GroupCount count={rows.length} />
        </h3>
        <p className="text-caption text-ink2">By your requirements, not by the score.</p>
      </div>
      {shown.length === 0 ? (
        <p className="p-4 text-ink2">
          {rows.length === 1 ? 'It does not match the search.' : 'None of them matches the search.'}
        </p>
      ) : shown.length > mostOpen ? (
        <Details summary={`Show ${shown.length} and why`} className="ps-1">
          {list}
        </Details>
      ) : (
        list
      )}
    </section>
  );
}

function RuledOut({ row }: { row: RuledOutProvider }) {
  return (
    <li className="keep-together grid grid-cols-[1.25rem_1fr] gap-x-3 gap-y-2 border-t border-line px-4 py-2.5 md:grid-cols-[1.25rem_15rem_1fr]">
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
        <MatchedIn {...row} />
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
            className="grid items-start gap-x-4 gap-y-1.5 lg:grid-cols-[9.5rem_1fr_auto]"
          >
            <div>
              <GateTag outcome={gate.outcome} text={gate.requirement} form="box" />
            </div>
            <div className="text-dense">
              <p>{gate.sentence}</p>
              <SourceChips sources={gate.sources} shown={1} />
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
