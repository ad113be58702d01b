import { describe, expect, it } from 'vitest';
import { checkReferences } from '@/lib/catalogue/check-references';
import type { ProviderFile } from '@/lib/catalogue/schema/provider-file';
import type { FactorId } from '@/lib/rubric/ids';
import { parseRubric, parseTemplate } from '../../fixtures/data-files';
import { feeTerms } from '../../fixtures/make-provider';

const rubric = parseRubric();

type Finding = ProviderFile['findings'][FactorId];

const withFinding = (id: FactorId, change: Partial<Finding>): ProviderFile => {
  const provider = parseTemplate();
  return {
    ...provider,
    findings: { ...provider.findings, [id]: { ...provider.findings[id], ...change } },
  };
};

describe('checkReferences', () => {
  it('accepts a provider of which nothing is known: open bounds need no source', () => {
    expect(checkReferences(rubric, parseTemplate())).toEqual([]);
  });

  it('names the place of a source that the file does not define', () => {
    const provider = withFinding('security.keys', { sources: ['s1', 's9'] });
    expect(checkReferences(rubric, provider)).toEqual([
      {
        path: 'findings."security.keys".sources[1]',
        message: 'expected the id of an entry under sources, got "s9"',
      },
    ]);
  });

  it('takes no inherited property for a source', () => {
    const provider = withFinding('security.keys', { sources: ['constructor'] });
    expect(checkReferences(rubric, provider)).toHaveLength(1);
  });

  it('refuses a source that one list names twice', () => {
    const provider = withFinding('security.keys', { sources: ['s1', 's2', 's1'] });
    expect(checkReferences(rubric, provider)).toEqual([
      {
        path: 'findings."security.keys".sources[2]',
        message: 'expected each source once, "s1" is listed twice',
      },
    ]);
  });

  it('follows references in every part of the file', () => {
    const sources = ['gone'];
    const template = parseTemplate();
    const provider: ProviderFile = {
      ...template,
      company: {
        ...template.company,
        assetsUnderCustody: { usd: null, asOf: '2026', note: 'Invented.', sources },
        sources,
      },
      article: {
        ...template.article,
        completed: { fields: ['regions'], note: 'Invented.', sources },
        comparisons: template.article.comparisons.map((comparison) => ({ ...comparison, sources })),
      },
      entities: template.entities.map((entity) => ({ ...entity, sources })),
      regions: {
        ...template.regions,
        sources,
        byRegion: {
          ...template.regions.byRegion,
          hk: { status: 'yes', note: 'Invented.', sources },
        },
      },
      staking: { ...template.staking, sources },
      fees: [
        {
          ...feeTerms,
          basis: 'flat',
          statement: 'Invented.',
          sources,
        },
      ],
      incidents: [{ date: '2026', kind: 'other', resolved: 'yes', what: 'Invented.', sources }],
      changes: [
        { date: '2026', headline: 'H', what: 'Invented.', decides: [], lead: false, sources },
      ],
    };
    expect(checkReferences(rubric, provider).map((problem) => problem.path)).toEqual([
      'company.assetsUnderCustody.sources[0]',
      'company.sources[0]',
      'article.completed.sources[0]',
      'article.comparisons[0].sources[0]',
      'entities[0].sources[0]',
      'regions.sources[0]',
      'regions.byRegion.hk.sources[0]',
      'staking.sources[0]',
      'fees[0].sources[0]',
      'incidents[0].sources[0]',
      'changes[0].sources[0]',
    ]);
  });

  it('refuses a level below the bounds of its factor', () => {
    expect(checkReferences(rubric, withFinding('costs.bps', { low: 0 }))).toEqual([
      {
        path: 'findings."costs.bps".low',
        message: 'expected a level that the factor uses (1, 2, 3, 4), got 0',
      },
    ]);
  });

  it('refuses a level inside the bounds that the factor does not use', () => {
    const provider = withFinding('costs.network', { low: 0, high: 1, sources: ['s1'] });
    expect(checkReferences(rubric, provider)).toEqual([
      {
        path: 'findings."costs.network".high',
        message: 'expected a level that the factor uses (0, 2, 3, 4), got 1',
      },
    ]);
  });

  it('refuses a finding narrower than its bounds without a source, at either end', () => {
    const expected = [
      {
        path: 'findings."ux.console".sources',
        message: 'expected a source for a finding narrower than 0 to 4',
      },
    ];
    expect(checkReferences(rubric, withFinding('ux.console', { low: 1 }))).toEqual(expected);
    expect(checkReferences(rubric, withFinding('ux.console', { high: 3 }))).toEqual(expected);
  });

  it('measures narrowness by the bounds of the factor, not by 0 to 4', () => {
    expect(checkReferences(rubric, withFinding('costs.minimums', { low: 1, high: 4 }))).toEqual([]);
    expect(checkReferences(rubric, withFinding('costs.minimums', { low: 2 }))).toEqual([
      {
        path: 'findings."costs.minimums".sources',
        message: 'expected a source for a finding narrower than 1 to 4',
      },
    ]);
  });

  it('accepts a narrow finding with a source', () => {
    expect(
      checkReferences(rubric, withFinding('ux.console', { low: 2, high: 2, sources: ['s2'] })),
    ).toEqual([]);
  });

  it('accepts a dated record of where one looked in a disclosure factor', () => {
    const provider = withFinding('security.insurance', { high: 0, lookedAt: ['Security page'] });
    expect(checkReferences(rubric, provider)).toEqual([]);
  });

  it('asks for a source or such a record in a disclosure factor that has neither', () => {
    expect(checkReferences(rubric, withFinding('security.insurance', { high: 0 }))).toEqual([
      {
        path: 'findings."security.insurance".sources',
        message: 'expected a source, or lookedAt, for a finding narrower than 0 to 4',
      },
    ]);
  });

  it('does not accept such a record where absence proves nothing', () => {
    const provider = withFinding('ux.console', { high: 0, lookedAt: ['Help centre'] });
    expect(checkReferences(rubric, provider).map((problem) => problem.path)).toEqual([
      'findings."ux.console".sources',
    ]);
  });
});
