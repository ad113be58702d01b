import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckStatus, checkStatuses } from '@/lib/checklist/check-status';
import { parseChecksParam, toChecksParam } from '@/lib/url/checks-param';

const slugs = ['acme', 'beta-custody'];
const items = ['fit', 'fees', 'support'];

describe('checks parameter', () => {
  it('writes one letter per item in the order of the guide', () => {
    const answers = { acme: { fit: 'met', support: 'not-needed' } } as const;
    expect(toChecksParam(answers, slugs, items)).toBe('acme:m-x');
  });

  it('is empty when nothing is answered', () => {
    expect(toChecksParam({ acme: {} }, slugs, items)).toBe('');
  });

  it('round-trips every set of answers', () => {
    const given = fc.dictionary(
      fc.constantFrom(...items),
      fc.constantFrom<CheckStatus>(...checkStatuses),
      {
        minKeys: 1,
        noNullPrototype: true,
      },
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...slugs), given, { noNullPrototype: true }),
        (answers) => {
          const text = toChecksParam(answers, slugs, items);
          expect(parseChecksParam(text, slugs, items)).toEqual({ answers, notices: [] });
        },
      ),
    );
  });

  it('drops an unknown provider, a wrong length and an unknown letter, and tells each', () => {
    const { answers, notices } = parseChecksParam(
      'mars:mmm,acme:mm,beta-custody:mq-,acme:w--',
      slugs,
      items,
    );
    expect(answers).toEqual({ acme: { fit: 'waiting' } });
    expect(notices.map((notice) => notice.parameter)).toEqual(['checks', 'checks', 'checks']);
    expect(notices[0]?.message).toContain('mars:mmm');
  });

  it('never throws on arbitrary text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseChecksParam(text, slugs, items)).not.toThrow();
      }),
    );
  });
});
