import { describe, expect, it } from 'vitest';
import { buildMemo } from '@/lib/report/build-memo';
import { makeMemoCatalogue, makeMemoInput, withoutBrief } from '../../fixtures/make-memo-input';
import { makeSource } from '../../fixtures/make-provider';

describe('the sources of a memo', () => {
  it('are those that something cites and no other, with their full address', () => {
    expect(buildMemo(makeMemoInput({ memoParams: withoutBrief })).sources).toEqual({
      title: 'Sources',
      note: 'Read on 23 Nov 2026 unless another day is given.',
      rows: [
        {
          number: 1,
          text: 'Acme: Page 1 (official page, 15 Jan 2026).',
          url: 'https://www.example.com/1',
        },
        {
          number: 2,
          text: 'Acme: Page 2 (official page, 15 Jan 2026).',
          url: 'https://www.example.com/2',
        },
      ],
    });
  });

  it('are numbered on through the sections, and one of two providers has one number', () => {
    const base = makeMemoCatalogue();
    const [shared, own] = [
      makeSource({ number: 2, url: 'https://www.example.com/1' }),
      makeSource({ number: 3, title: 'Borg pages', url: 'https://borg.example/' }),
    ];
    const catalogue = {
      ...base,
      providers: base.providers.map((one) => {
        if (one.slug !== 'borg') return one;
        const { ['security.keys']: keys, ...findings } = one.findings;
        return {
          ...one,
          sources: [shared, own],
          findings: { ...findings, 'security.keys': { ...keys, sources: [own, shared] } },
        };
      }),
    };
    const { providers, sources, questionnaires } = buildMemo(
      makeMemoInput({ catalogue, memoParams: withoutBrief }),
    );
    expect(sources.rows.map(({ url }) => url)).toEqual([
      'https://www.example.com/1',
      'https://www.example.com/2',
      'https://borg.example/',
    ]);
    const borg = providers.find(({ heading }) => heading.endsWith('Borg Custody'));
    const keys = borg?.groups
      .flatMap(({ findings }) => findings)
      .find(({ name }) => name === 'Factor security.keys');
    expect(keys?.refs).toEqual([1, 3]);
    const asked = questionnaires.flatMap(({ rows }) => rows);
    expect(
      asked.find(({ section, subject }) => section === 2 && subject === 'Factor security.keys')
        ?.refs,
    ).toEqual([1, 3]);
  });

  it('are none where nothing is cited', () => {
    const memo = buildMemo(
      makeMemoInput({ params: { shortlist: ['borg'] }, memoParams: withoutBrief }),
    );
    expect(memo.sources.rows).toEqual([]);
  });
});
