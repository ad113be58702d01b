/**
 * Left open: a 45° hatch, 1 px in 3.5, on a tint of 16%. Drawn as a pattern rather than a
 * background, because backgrounds are dropped by printers. The id must be the document's only one.
 */
export function HatchPattern({ id, criterion }: { id: string; criterion: string }) {
  return (
    <pattern
      id={id}
      data-criterion={criterion}
      width="3.5"
      height="3.5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="mark-hatch-tint" width="3.5" height="3.5" />
      <rect className="mark-hatch-line" width="1.25" height="3.5" />
    </pattern>
  );
}
