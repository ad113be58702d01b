import { describe, expect, test } from 'vitest';
import { listDueFindings, tellDue } from '@/lib/catalogue/evidence-due';
import type { ProviderFile } from '@/lib/catalogue/schema/provider-file';
import { parseTemplate } from '../../fixtures/data-files';

const source = (published: string | null, kind: 'regulator' | 'third-party' = 'regulator') => ({
  kind,
  publisher: 'Example',
  title: 'A page',
  url: null,
  published,
  retrieved: '2026-11-23',
});

/** The template with one finding that rests on these sources. */
function dueOf(sources: ProviderFile['sources'], readers: 1 | 2) {
  const template = parseTemplate();
  const provider: ProviderFile = {
    ...template,
    sources: { ...template.sources, ...sources },
    findings: {
      ...template.findings,
      'security.keys': {
        ...template.findings['security.keys'],
        sources: Object.keys(sources),
        readers,
      },
    },
  };
  const due = listDueFindings(provider, '2026-11-27');
  return due.find(({ factor }) => factor === 'security.keys');
}

describe('listDueFindings', () => {
  test('a finding read twice from a recent source of a regulator is not due', () => {
    expect(dueOf({ x1: source('2026-01-01') }, 2)).toBeUndefined();
  });

  test('the newest source decides the age, and a year counts as of its last day', () => {
    expect(dueOf({ x1: source('2020-01-01'), x2: source('2025') }, 2)).toBeUndefined();
    expect(dueOf({ x1: source('2024-12') }, 2)).toBeUndefined();
    expect(dueOf({ x1: source('2024-11-26') }, 2)?.reasons).toEqual(['old']);
    expect(dueOf({ x1: source('2023') }, 2)).toMatchObject({ newest: '2023', reasons: ['old'] });
  });

  test('says where no source is dated, where only third parties speak, and where one person read', () => {
    expect(dueOf({ x1: source(null) }, 2)?.reasons).toEqual(['undated']);
    expect(dueOf({ x1: source('2026-01-01', 'third-party') }, 1)?.reasons).toEqual([
      'third-party',
      'read-once',
    ]);
  });

  test('undated evidence comes before dated evidence', () => {
    const due = listDueFindings(parseTemplate(), '2036-11-27');
    expect(due.map(({ newest }) => newest)).toEqual(
      due.map(({ newest }) => newest).toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1)),
    );
    expect(due.length).toBeGreaterThan(0);
  });
});

test('tellDue: counts by reason, then a line for each', () => {
  expect(
    tellDue([{ provider: 'acme', factor: 'ux.api', newest: null, reasons: ['undated'] }]),
  ).toEqual([
    '1 findings are due: 0 newest source older than two years, 1 no dated source, 0 rests on third parties, 0 not recorded as read twice.',
    'undated  acme  ux.api  no dated source',
  ]);
});
