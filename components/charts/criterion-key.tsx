import { criterionIds } from '@/lib/rubric/ids';
import { criterionName } from './criterion-names';

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

export type CriterionKeyProps = { criteria?: readonly string[] };

/** Which colour is which criterion, in the order of every bar. */
export function CriterionKey({ criteria = criterionIds }: CriterionKeyProps) {
  return (
    <ul
      aria-label="Criteria"
      className="grid grid-cols-3 gap-x-4 gap-y-1.5 text-caption text-ink2 md:flex md:flex-wrap"
    >
      {criteria.map((id) => (
        <li key={id} className="flex items-center gap-2">
          <CriterionSwatch id={id} />
          {criterionName(id)}
        </li>
      ))}
    </ul>
  );
}
