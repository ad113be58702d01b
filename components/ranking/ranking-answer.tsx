import { useEffect, useState } from 'react';
import { StateLink } from '@/components/link/state-link';
import { Glyph } from '@/components/ui/glyph';
import { Menu } from '@/components/ui/menu';
import { TextParts } from '@/components/ui/text-parts';
import type { PresetLink } from '@/lib/ranking/preset-links';
import type { TextPart } from '@/lib/words/text-part';

/** The computed answer. It waits until the mandate rests, so that it is read out once. */
export function AnswerSentence({ parts }: { parts: readonly TextPart[] }) {
  const rested = useRested(parts, 400);
  return (
    // Until it rests it is the answer of a moment ago, and looks it.
    <p
      aria-live="polite"
      aria-busy={rested !== parts}
      className="max-w-[49rem] text-answer aria-busy:text-ink3"
    >
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

type PresetLinksProps = {
  links: readonly PresetLink[];
  /** Runs before the link is followed. */
  onFollow: (link: PresetLink) => void;
};

/** Use cases to add to the mandate. Those that are in force are marked, not only coloured. */
export function PresetLinks({ links, onFollow }: PresetLinksProps) {
  return (
    <nav aria-label="Use cases" className="no-print">
      <Menu
        summary={
          <>
            Start from a use case
            <Glyph name="down" className="size-2.5" />
          </>
        }
      >
        {links.map((link) => (
          <li key={link.preset.id}>
            <StateLink
              to={link.params}
              aria-current={link.active ? 'true' : undefined}
              onClick={() => onFollow(link)}
              className="flex target items-center px-2 text-dense aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:decoration-2"
            >
              {link.preset.name}
            </StateLink>
          </li>
        ))}
      </Menu>
    </nav>
  );
}
