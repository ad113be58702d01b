import { expect, test } from 'vitest';
import { buildChanges } from '@/lib/changes/build-changes';
import { tellChangesInWords } from '@/lib/changes/tell-changes-in-words';
import { toEditionView } from '@/lib/changes/to-edition-view';
import { assessLink } from '../../fixtures/assess-catalogue';
import { editionStory } from '../../fixtures/make-edition-story';

test('tellChangesInWords: each provider with figures, a split that adds up as printed, and its findings', () => {
  const { from, to } = editionStory;
  const [before, after] = [assessLink(from), assessLink(to)];
  const changes = buildChanges(toEditionView(from, before), toEditionView(to, after), {
    ...after.params.mandate,
    samples: 500,
  });
  const lines = tellChangesInWords({
    changes,
    from: { catalogue: from, assessment: before },
    to: { catalogue: to, assessment: after },
  });
  const acme = lines.findIndex((line) => line.startsWith('Acme:'));
  const { score } = after.standingOf('acme');
  expect(lines[acme]).toContain(`→ ${score.toFixed(2)}, range`);
  const [world, correction] = ['world', 'correction'].map((kind) =>
    Number(new RegExp(`${kind} ([+−][\\d.]+)`).exec(lines[acme + 1] ?? '')?.[1]?.replace('−', '-')),
  );
  expect((world ?? NaN) + (correction ?? NaN)).toBeCloseTo(
    score - before.standingOf('acme').score,
    2,
  );
  expect(world).toBeGreaterThan(0);
  expect(correction).toBeLessThan(0);
  expect(lines).toContain('  Factor ux.api: 4 → 2–4. Correction: The page names one interface.');
  expect(lines.at(-1)).toMatch(/^Bolt passed Acme: the gap moved from −[\d.]+ to \+[\d.]+\./);
});
