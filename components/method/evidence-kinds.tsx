import type { Finding, Source } from '@/lib/catalogue/types';
import { sourceKindWords } from '@/lib/evidence-words';
import { capitalise } from '@/lib/format';

/** Strongest first. */
const kinds: readonly (readonly [Source['kind'], string])[] = [
  ['regulator', 'A register, order or release of a supervisor.'],
  ['filing', 'A company filing or an audited report.'],
  ['official-docs', 'Official technical documentation.'],
  ['official-page', 'An official product, legal or trust page.'],
  ['press-release', 'What the firm announced itself.'],
  ['press', 'Independent press.'],
  ['third-party', 'A comparison or data site, or a public note.'],
];

const confidences: readonly (readonly [Finding['confidence'], string])[] = [
  ['high', 'A strong and recent source states the level.'],
  ['medium', 'It follows from several weaker or older sources.'],
  ['low', 'It rests on one weak source, or on absence.'],
];

/** What counts as evidence, from strong to weak, and how sure a reading of it is. */
export function EvidenceKinds() {
  return (
    <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
      <div>
        <h3 className="text-h3">Kinds of source, strongest first</h3>
        <ol className="mt-2 list-decimal pl-5">
          {kinds.map(([kind, words]) => (
            <li key={kind} className="py-0.5">
              <strong>{capitalise(sourceKindWords[kind])}.</strong>{' '}
              <span className="text-ink2">{words}</span>
            </li>
          ))}
        </ol>
      </div>
      <div>
        <h3 className="text-h3">Confidence, in words</h3>
        <ul className="mt-2">
          {confidences.map(([confidence, words]) => (
            <li key={confidence} className="py-0.5">
              <strong>{capitalise(confidence)}.</strong> <span className="text-ink2">{words}</span>
            </li>
          ))}
        </ul>
        <h3 className="mt-5 text-h3">Absence</h3>
        <p className="mt-1 text-ink2">
          Where nothing was found, the finding stays as wide as its factor. Only in factors that
          measure disclosure can absence be the finding; the page then says where one looked and
          when. We write “not found”, never “does not have”.
        </p>
      </div>
    </div>
  );
}
