import { useId } from 'react';
import type { Criterion } from '@/lib/catalogue/types';
import { formatNumber } from '@/lib/format';
import { HatchPattern, Needle } from './marks';

/** The colour of a criterion beside its name. Decoration: the name says it. */
export function CriterionSwatch({
  id,
  className = 'size-2.5',
}: {
  id: string;
  className?: string;
}) {
  return (
    <svg
      aria-hidden="true"
      data-criterion={id}
      className={`inline-block shrink-0 rounded-mark ${className}`}
    >
      <rect className="mark-solid" width="100%" height="100%" />
    </svg>
  );
}

type CriterionKeyProps = { criteria: readonly Pick<Criterion, 'id' | 'name'>[] };

/** Which colour is which criterion, in the order of every bar. */
export function CriterionKey({ criteria }: CriterionKeyProps) {
  return (
    <ul
      aria-label="Criteria"
      className="grid grid-cols-3 gap-x-4 gap-y-1.5 text-caption text-ink2 md:flex md:flex-wrap"
    >
      {criteria.map(({ id, name }) => (
        <li key={id} className="flex items-center gap-2">
          <CriterionSwatch id={id} />
          {name}
        </li>
      ))}
    </ul>
  );
}

type MarkKeyProps = {
  /** The doubt at which the needle stands, 0 to 100; left out where there is no needle. */
  doubt?: number;
};

/** What solid, hatched and needle mean. */
export function MarkKey({ doubt }: MarkKeyProps) {
  const id = useId();
  return (
    <ul aria-label="Marks" className="flex flex-wrap gap-x-4 gap-y-1.5 text-caption text-ink2">
      <li className="flex items-center gap-2">
        <svg aria-hidden="true" width="22" height="12" className="shrink-0">
          <rect className="mark-solid" width="22" height="12" rx="1" />
        </svg>
        proven by evidence
      </li>
      <li className="flex items-center gap-2">
        <svg aria-hidden="true" width="26" height="8" className="shrink-0">
          <defs>
            <HatchPattern id={id} criterion="none" />
          </defs>
          <rect className="mark-hatch" fill={`url(#${id})`} width="26" height="8" />
        </svg>
        left open
      </li>
      {doubt !== undefined && (
        <li className="flex items-center gap-2">
          <svg aria-hidden="true" width="8" height="20" className="shrink-0">
            <Needle at={50} top={1} height={19} head />
          </svg>
          score at credit {formatNumber(doubt)}
        </li>
      )}
    </ul>
  );
}
