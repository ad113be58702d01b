import { useEffect, useState } from 'react';
import { StateLink } from '@/components/link/state-link';
import { Glyph } from '@/components/ui/glyph';
import { TextParts } from '@/components/ui/text-parts';
import type { PresetLink } from '@/lib/ranking/preset-links';
import type { TextPart } from '@/lib/ranking/text-part';

/** The computed answer. It waits until the mandate rests, so that it is read out once. */
export function AnswerSentence({ parts }: { parts: readonly TextPart[] }) {
  const rested = useRested(parts, 400);
  return (
    <p aria-live="polite" className="max-w-[49rem] text-answer">
      <TextParts parts={rested} />
    </p>
  );
}

/** The value as it was when it last rested for `ms`: a slider passes, its reader is not interrupted. */
function useRested<Value>(value: Value, ms: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}

/** Use cases as mandates to start from. The one that is in force is marked, not only coloured. */
export function PresetLinks({ links }: { links: readonly PresetLink[] }) {
  return (
    <nav aria-label="Use cases" className="no-print">
      <div className="hidden md:block">
        <p className="text-caption font-medium text-ink2">Start from a use case</p>
        <List links={links} />
      </div>
      <details className="md:hidden">
        <summary className="flex target items-center gap-2 text-dense font-medium">
          Start from a use case
          <Glyph name="down" />
        </summary>
        <List links={links} />
      </details>
    </nav>
  );
}

function List({ links }: { links: readonly PresetLink[] }) {
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 md:gap-y-0.5">
      {links.map(({ preset, params, active }) => (
        <li key={preset.id}>
          <StateLink
            to={params}
            aria-current={active ? 'true' : undefined}
            className="flex target items-center text-dense aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:decoration-2"
          >
            {preset.name}
          </StateLink>
        </li>
      ))}
    </ul>
  );
}
