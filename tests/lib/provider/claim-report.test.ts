import { describe, expect, test } from 'vitest';
import { reportFields } from '@/lib/env';
import { fillReportUrl, reportFinding, reportPage, toMailLink } from '@/lib/provider/claim-report';
import { makeProvider, makeSource } from '@/tests/fixtures/make-provider';

const edition = { date: '2026-11-27', hash: '449203fea00df067'.padEnd(64, '0') };
const link =
  'https://custody.example/providers/acme?edition=449203fea00df067#finding-security-keys';
const provider = makeProvider({
  name: 'Acme & Sons',
  findings: {
    'security.keys': {
      low: 2,
      high: 4,
      statement: 'Keys are kept {text}.',
      sources: [makeSource({ number: 3 }), makeSource({ number: 4, url: null })],
    },
  },
});
const report = reportFinding(
  provider,
  { id: 'security.keys', name: 'Key management' },
  edition,
  link,
);

describe('reportFinding', () => {
  test('holds provider, factor, level, statement, sources, edition and link', () => {
    expect(report.text).toBe(
      [
        'Provider: Acme & Sons',
        'Factor: Key management',
        'Level: 2–4 of 4',
        'Statement: Keys are kept {text}.',
        'Sources:',
        '- [3] Acme: Page 3, 15 Jan 2026, https://www.example.com/3',
        '- [4] Acme: Page 4, 15 Jan 2026',
        'Edition: 27 Nov 2026 (449203fe)',
        `Link: ${link}`,
        '',
        'What is wrong or outdated, and which source shows it:',
        '',
      ].join('\n'),
    );
  });

  test('has a part for every name that a form may ask for', () => {
    expect(Object.keys(report).toSorted()).toEqual(reportFields.toSorted());
    expect(Object.keys(reportPage('Acme', edition, link)).toSorted()).toEqual(
      reportFields.toSorted(),
    );
  });
});

describe('fillReportUrl', () => {
  test('gives back each part as it was, whatever marks it holds', () => {
    const filled = new URL(
      fillReportUrl('https://forge.example/new?title={title}&body={text}&who={provider}', report),
    );
    expect(filled.searchParams.get('title')).toBe(report.title);
    expect(filled.searchParams.get('body')).toBe(report.text);
    expect(filled.searchParams.get('who')).toBe('Acme & Sons');
  });
});

describe('toMailLink', () => {
  test('is a letter with subject and text, its lines ended as mail ends them', () => {
    const { protocol, pathname, searchParams } = new URL(toMailLink('a@custody.example', report));
    expect([protocol, pathname]).toEqual(['mailto:', 'a@custody.example']);
    expect(searchParams.get('subject')).toBe(report.title);
    expect(searchParams.get('body')).toBe(report.text.replaceAll('\n', '\r\n'));
  });
});
