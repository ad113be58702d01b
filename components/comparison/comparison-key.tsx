import { DifferenceSign } from './difference-mark';
import { LeadTag } from './lead-tag';

/** What the signs of the comparison mean. */
export function ComparisonKey() {
  return (
    <ul
      aria-label="Signs"
      className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-caption text-ink2"
    >
      <li className="flex items-center gap-2">
        <DifferenceSign differs />
        differs
      </li>
      <li className="flex items-center gap-2">
        <DifferenceSign differs={false} />
        the same for all
      </li>
      <li className="flex flex-wrap items-center gap-2">
        <LeadTag lead="ahead" />
        <LeadTag lead="level or ahead" />
        whatever open levels turn out to be
      </li>
    </ul>
  );
}
