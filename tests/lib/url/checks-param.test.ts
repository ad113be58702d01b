import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckStatus, checkStatuses } from '@/lib/url/check-status';
import {
  parseChecks,
  parseChecksHash,
  parseChecksParam,
  toChecksEntry,
  toChecksParam,
  withChecks,
} from '@/lib/url/checks-param';

const slugs = ['acme', 'beta-custody'];
const items = ['fit', 'fees', 'support'];
const known = { slugs, itemIds: items };

describe('checks parameter', () => {
  it('writes one letter per item in the order of the guide', () => {
    const answers = { acme: { fit: 'met', support: 'not-needed' } } as const;
    expect(toChecksParam(answers, known)).toBe('acme:m-x');
  });

  it('is empty when nothing is answered', () => {
    expect(toChecksParam({ acme: {} }, known)).toBe('');
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
          const text = toChecksParam(answers, known);
          expect(parseChecksParam(text, known)).toEqual({ answers, notices: [] });
        },
      ),
    );
  });

  it('drops an unknown provider, a wrong length and an unknown letter, and tells them in one notice', () => {
    const { answers, notices } = parseChecksParam(
      'mars:mmm,acme:mm,beta-custody:mq-,acme:w--',
      known,
    );
    expect(answers).toEqual({ acme: { fit: 'waiting' } });
    expect(notices).toEqual([
      {
        parameter: 'checks',
        message:
          'The link holds checklist answers “mars:mmm”, “acme:mm” and “beta-custody:mq-”, which cannot be read. They were left out.',
      },
    ]);
  });

  it('a long list of what cannot be read stays one short notice', () => {
    const { notices } = parseChecksParam('a,'.repeat(7_000), known);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.message).toContain('“a”, “a”, “a” and 6997 more');
  });

  it('never throws on arbitrary text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseChecksParam(text, known)).not.toThrow();
      }),
    );
  });

  it('is left out of a link where nothing was answered', () => {
    expect(toChecksEntry({ acme: {} }, known)).toEqual({});
    expect(toChecksEntry({ acme: { fees: 'waiting' } }, known)).toEqual({ checks: 'acme:-w-' });
  });
});

describe('withChecks', () => {
  it('puts answers after the "#", in place of those that the link had there or in its query', () => {
    const href = '/check?region=eu&shortlist=acme,borg';
    const answered = withChecks(href, 'acme:m--,borg:-w-');
    expect(answered).toBe('/check?region=eu&shortlist=acme,borg#checks=acme:m--,borg:-w-');
    expect(withChecks(answered, 'acme:n--')).toBe(
      '/check?region=eu&shortlist=acme,borg#checks=acme:n--',
    );
    expect(withChecks('/check?checks=acme%3An--&region=eu', 'acme:m--')).toBe(
      '/check?region=eu#checks=acme:m--',
    );
  });

  it('takes them out where nothing is answered, and leaves another place of the page', () => {
    expect(withChecks('/check?checks=acme%3An--', '')).toBe('/check');
    expect(withChecks('/check#checks=acme:n--', '')).toBe('/check');
    expect(withChecks('/check#checklist', '')).toBe('/check#checklist');
  });

  it('gives back what it took in, as a browser hands over the part after the "#"', () => {
    const answers = { acme: { fit: 'met', fees: 'waiting' } } as const;
    const { hash } = new URL(withChecks('/check', toChecksParam(answers, known)), 'http://a.test');
    expect(parseChecksHash(hash, known)).toEqual({ answers, notices: [] });
    expect(parseChecksHash(hash.replaceAll(':', '%3A'), known).answers).toEqual(answers);
    expect(parseChecksHash('#checklist', known)).toEqual({ answers: {}, notices: [] });
    expect(parseChecksHash('#checks=acme:%E0%A4', known).notices).toHaveLength(1);
  });
});

describe('parseChecks', () => {
  it('reads the parameter of a shared link', () => {
    const { answers } = parseChecks(new URLSearchParams({ checks: 'acme:m--' }), known);
    expect(answers).toEqual({ acme: { fit: 'met' } });
  });

  it('tells when the parameter was given twice, and reads the last one', () => {
    const query = new URLSearchParams('checks=acme:m--&checks=acme:n--');
    const { answers, notices } = parseChecks(query, known);
    expect(answers).toEqual({ acme: { fit: 'not-met' } });
    expect(notices).toHaveLength(1);
  });
});
