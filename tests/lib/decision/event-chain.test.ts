import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionSchema } from '@/lib/decision/decision-schema';
import { appendEvent, findChainFaults, signedHash, startRecord } from '@/lib/decision/event-chain';
import { hashJson } from '@/lib/decision/hash-json';
import { readDecision } from '@/lib/decision/read-decision';
import { based, decisionId, makeRecord, proposed, signed } from '../../fixtures/make-decision';

const signable = (record: Parameters<typeof signedHash>[0]): string => {
  const hash = signedHash(record);
  if (hash === null) throw new Error('an empty record cannot be signed');
  return hash;
};

describe('hashJson', () => {
  it('is the SHA-256 of the canonical form, whatever order the keys were written in', () => {
    // echo -n '{"a":2,"b":1}' | sha256sum
    const hash = 'd3626ac30a87e6f7a6428233b3c68299976865fa5508e4267c5415c76af7a772';
    expect(hashJson({ b: 1, a: 2 })).toBe(hash);
    expect(hashJson({ a: 2, b: 1 })).toBe(hash);
  });

  it('writes a number in one way only', () => {
    expect(hashJson({ n: 1e21, m: 0.1 })).toBe(
      hashJson(JSON.parse('{"m":1.0e-1,"n":1000000000000000000000}')),
    );
  });
});

describe('a chain of events', () => {
  it('is sound as it was made, and follows the schema of the file', () => {
    const record = makeRecord(proposed());
    expect(findChainFaults(record)).toEqual([]);
    expect(decisionSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it('shows any event that was changed, left out, moved or put in', () => {
    const record = makeRecord(
      proposed({ text: 'First.' }),
      proposed({ text: 'Second.' }),
      proposed({ text: 'Third.' }),
    );
    const { events } = record;
    fc.assert(
      fc.property(
        fc.nat({ max: events.length - 2 }),
        fc.constantFrom('change', 'drop', 'swap', 'repeat'),
        (place, how) => {
          const changed = events.flatMap((event, index) => {
            if (index !== place) return how === 'swap' && index === place + 1 ? [] : [event];
            if (how === 'change') return [{ ...event, by: 'Somebody Else' }];
            if (how === 'drop') return [];
            const next = events[place + 1];
            return how === 'swap' && next ? [next, event] : [event, event];
          });
          expect(findChainFaults({ events: changed })).not.toEqual([]);
        },
      ),
    );
  });

  it('names the event and the field that does not hold', () => {
    const record = makeRecord(proposed());
    const events = record.events.map((event) =>
      event.type === 'proposed' ? { ...event, text: 'Appoint Borg.' } : event,
    );
    expect(findChainFaults({ events })).toEqual([
      { index: 1, path: 'events[1].hash', message: 'Event 2 was changed after it was written.' },
    ]);
  });

  it('refuses a sign-off over something else than the record before it', () => {
    const record = signed(makeRecord(proposed()), 'b'.repeat(64));
    expect(findChainFaults(record).map(({ path }) => path)).toEqual(['events[2].over']);
  });
});

describe('sign-offs', () => {
  it('stand beside each other: another sign-off makes none stale', () => {
    const agreed = makeRecord(proposed());
    const twice = signed(signed(agreed, signable(agreed)), signable(agreed), 'Bea Example');
    expect(findChainFaults(twice)).toEqual([]);
    expect(readDecision(twice).signOffs.map(({ staleSince }) => staleSince)).toEqual([null, null]);
  });

  it('are stale from the first change after them', () => {
    const agreed = makeRecord(proposed());
    const changed = appendEvent(
      signed(agreed, signable(agreed)),
      proposed({ at: '2026-11-28T10:00:00Z', text: 'Appoint Borg.' }),
    );
    expect(readDecision(changed).signOffs.map(({ staleSince }) => staleSince)).toEqual([
      '2026-11-28T10:00:00Z',
    ]);
    expect(readDecision(changed).signable).toBe(changed.events.at(-1)?.hash);
  });
});

it('a record begins with what it is based on', () => {
  expect(() => readDecision(startRecord(decisionId, proposed()))).toThrow(RangeError);
  expect(readDecision(makeRecord()).base.title).toBe(based().title);
});
