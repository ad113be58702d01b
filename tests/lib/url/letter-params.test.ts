import { describe, expect, it } from 'vitest';
import { parseAskParams } from '@/lib/url/letter-params';

const known = { slugs: ['acme', 'borg'], packs: ['us-adviser'] };
const ask = (query: string) => parseAskParams(new URLSearchParams(query), known);

describe('parseAskParams', () => {
  it('reads whose questions, of which criterion, and which packs', () => {
    expect(ask('provider=Borg&criterion=security&pack=us-adviser')).toEqual({
      provider: 'borg',
      criterion: 'security',
      packs: ['us-adviser'],
      notices: [],
    });
  });

  it('an empty field of the plain form narrows nothing', () => {
    expect(ask('provider=&criterion=')).toMatchObject({ provider: null, criterion: null });
  });

  it('what is not known is left out with a notice', () => {
    const { criterion, provider, notices } = ask('provider=nobody&criterion=charm');
    expect({ criterion, provider }).toEqual({ criterion: null, provider: null });
    expect(notices.map(({ parameter }) => parameter)).toEqual(['provider', 'criterion']);
  });
});
