import { useId } from 'react';
import { formatScore } from '@/lib/format';
import { HatchPattern } from './hatch';
import { Needle } from './needle';

export type MarkKeyProps = {
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
          score at doubt {formatScore(doubt).replace('.0', '')}
        </li>
      )}
    </ul>
  );
}
