import { formatPercent } from '@/lib/format';
import { HeatFill } from './heat-fill';

const steps = [0.1, 0.3, 0.6, 0.8];

/** Which shade is which chance. */
export function HeatKey() {
  return (
    <ul aria-label="Shades" className="flex flex-wrap gap-x-4 gap-y-1.5">
      {steps.map((chance) => (
        <li key={chance} className="flex items-center gap-2">
          <span className="relative h-3 w-6 overflow-hidden rounded-mark bg-surface">
            <HeatFill chance={chance} />
          </span>
          {formatPercent(chance)}
        </li>
      ))}
    </ul>
  );
}
