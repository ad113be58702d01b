import { describe, expect, it } from 'vitest';
import { buildMemo } from '@/lib/report/build-memo';
import type { MemoProvider } from '@/lib/report/memo-model';
import { factorIds } from '@/lib/rubric/ids';
import { makeMemoCatalogue, makeMemoInput, withoutBrief } from '../../fixtures/make-memo-input';
import { makeFee } from '../../fixtures/make-provider';

type Input = Parameters<typeof makeMemoInput>[0];

function sectionOf(name: string, input?: Input): MemoProvider {
  const section = buildMemo(makeMemoInput({ memoParams: withoutBrief, ...input })).providers.find(
    ({ heading }) => heading.endsWith(name),
  );
  if (!section) throw new Error(`no section for ${name}`);
  return section;
}

describe('the section of a provider', () => {
  it('holds every finding of the rubric in its order, under its criterion', () => {
    const { groups } = sectionOf('Acme Custody');
    expect(groups.map(({ title }) => title)).toEqual([
      'Criterion liquidity',
      'Criterion security',
      'Criterion coverage',
      'Criterion costs',
      'Criterion ux',
      'Criterion support',
    ]);
    const names = groups.flatMap(({ findings }) => findings.map(({ name }) => name));
    expect(names).toEqual(factorIds.map((id) => `Factor ${id}`));
  });

  it('gives a finding its level, confidence, places looked at and sources by number', () => {
    const findings = sectionOf('Acme Custody').groups.flatMap((group) => group.findings);
    expect(findings.find(({ name }) => name === 'Factor security.keys')).toEqual({
      name: 'Factor security.keys',
      criterion: 'security',
      low: 3,
      high: 4,
      level: '3–4',
      levelText: 'Level 3 to 4 of 4',
      statement: 'Keys are documented.',
      qualifier: 'Company, medium confidence.',
      looked: 'Looked at on 23 Nov 2026: Trust page.',
      refs: [1, 2],
    });
  });

  it('says in words that nothing was found, and that absence was shown', () => {
    const findings = sectionOf('Acme Custody').groups.flatMap((group) => group.findings);
    const qualifier = (name: string) => findings.find((one) => one.name === name)?.qualifier;
    expect(qualifier('Factor ux.api')).toBe('Nothing found, not disclosed.');
    expect(qualifier('Factor support.desk')).toBe('Shown to be absent, low confidence.');
  });

  it('shows the first three questions of the questionnaire, and says how many there are', () => {
    const memo = buildMemo(makeMemoInput());
    const { note, rows } = sectionOf('Acme Custody').questions;
    expect(rows).toEqual(memo.questionnaires[0]?.rows.slice(0, 3));
    const count = factorIds.length - 2;
    expect(note).toBe(`The first three of ${count} questions; all stand in the questionnaire.`);
  });

  it('says why a provider is asked nothing', () => {
    expect(sectionOf('Coda Custody').questions).toEqual({
      note: 'The mandate rules this provider out, so it is asked nothing.',
      rows: [],
    });
  });

  it('lists requirements with their outcome, and none where the mandate has none', () => {
    expect(sectionOf('Acme Custody').gates).toEqual([
      {
        name: 'EU',
        outcome: 'pass',
        word: 'Met',
        reason: 'An EU company serves clients.',
        refs: [1],
      },
    ]);
    expect(sectionOf('Borg Custody').gates[0]?.word).toBe('Open');
    expect(sectionOf('Borg Custody', { mandate: { requirements: [] } }).gates).toEqual([]);
  });

  it('lists legal entities with place, status and the basis of their qualification', () => {
    expect(sectionOf('Acme Custody').entities).toEqual([
      {
        name: 'Acme Trust',
        place: 'New York, United States',
        licence: 'Limited purpose trust charter',
        regulator: 'None named',
        status: 'Active since Mar 2021',
        qualified: 'Yes. It says so.',
        refs: [1],
      },
    ]);
  });

  it('lists published fees with the day they held, or that they carry none', () => {
    const [source] = makeMemoCatalogue().providers[0]?.sources ?? [];
    if (!source) throw new Error('acme has a source');
    const base = makeMemoCatalogue();
    const fee = makeFee({ amount: 10, unit: 'bps', value: '10 bps', sources: [source] });
    const fees = [
      { ...fee, asOf: '2026-01' },
      { ...fee, asOf: '2021-02', asOfNote: 'filed 2025-12' },
      { ...fee, asOf: null },
    ];
    const catalogue = {
      ...base,
      providers: base.providers.map((one) => (one.slug === 'acme' ? { ...one, fees } : one)),
    };
    expect(sectionOf('Acme Custody', { catalogue }).fees).toEqual([
      { what: 'Custody', value: '10 bps', asOf: 'Jan 2026', refs: [1] },
      { what: 'Custody', value: '10 bps', asOf: 'Feb 2021, filed 2025-12', refs: [1] },
      { what: 'Custody', value: '10 bps', asOf: 'undated', refs: [1] },
    ]);
  });

  it('lists changes and incidents, newest first, and marks what decides a requirement', () => {
    const events = sectionOf('Acme Custody').events;
    expect(events.map(({ date, kind }) => [date, kind])).toEqual([
      ['4 Feb 2026', 'Change, decides a requirement'],
      ['Mar 2025', 'Outage, resolved'],
    ]);
    expect(events[0]?.what).toMatch(/^The EU company was licensed\. /);
  });

  it('prints an answer as an answer, and a suggestion as suggested', () => {
    const { checklist } = sectionOf('Acme Custody', {
      answers: { acme: { keys: 'waiting' }, borg: { fit: 'met' } },
    });
    expect(checklist).toEqual([
      { name: 'Fit', status: 'met', word: 'Met', suggested: true, note: 'Meets EU', proof: '' },
      {
        name: 'Keys',
        status: 'waiting',
        word: 'Waiting',
        suggested: false,
        note: 'Factor security.keys 3–4',
        proof: '',
      },
    ]);
  });
});
