import { describe, expect, it } from 'vitest';
import type { Catalogue } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import { matrixSheetName } from '@/lib/export/xlsx/matrix-sheet';
import { questionnaireOf } from '@/tests/fixtures/questionnaire-of';
import { listRows } from '@/lib/questionnaire/build-questionnaire';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { withRequirement } from '@/lib/url/change-params';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeMemoCatalogue } from '@/tests/fixtures/make-memo-input';
import { makeProvider, makeSource } from '@/tests/fixtures/make-provider';
import { makeWorkbookFile } from '@/tests/fixtures/make-workbook';
import { readPart, type ReadSheet, readTable, readWorkbook } from '@/tests/fixtures/read-workbook';

const catalogue = makeMemoCatalogue();

async function readSheets(of: Catalogue, query = ''): Promise<Record<string, ReadSheet>> {
  const sheets = await readWorkbook(await makeWorkbookFile(of, query));
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet]));
}

async function readSheet(name: string, query = '', of = catalogue): Promise<ReadSheet> {
  const sheet = (await readSheets(of, query))[name];
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('the workbook', () => {
  it('has five sheets in this order', async () => {
    expect(Object.keys(await readSheets(catalogue))).toEqual([
      'Ranking',
      'Scoring matrix',
      'Findings and sources',
      'Questionnaire',
      'Mandate and edition',
    ]);
  });

  it('has the same bytes for the same link, whatever the day', async () => {
    const first = await makeWorkbookFile(catalogue, 'region=eu&doubt=30');
    expect(await makeWorkbookFile(catalogue, 'doubt=30&region=eu')).toEqual(first);
    expect(readPart(first, 'docProps/core.xml')).toContain('2026-11-23T00:00:00Z');
    expect(await makeWorkbookFile(catalogue, 'region=eu&doubt=31')).not.toEqual(first);
  });

  it('opens on the sheet that the link asks for', async () => {
    const workbook = async (opensOn: 'ranking' | 'questionnaire') =>
      readPart(await makeWorkbookFile(catalogue, '', opensOn), 'xl/workbook.xml');
    expect(await workbook('ranking')).toContain('activeTab="0"');
    expect(await workbook('questionnaire')).toContain('activeTab="3"');
  });

  it('says on every sheet, and under every printed page, that it is no advice', async () => {
    for (const { name, values, xml } of Object.values(await readSheets(catalogue))) {
      const texts = [...values.values()].map(String).join(' ');
      expect(texts, name).toContain(disclaimer);
      expect(xml, name).toMatch(/<oddFooter>[^<]*not financial advice/);
    }
  });

  it('prints landscape, as wide as its pages, with heads and labels on each page', async () => {
    for (const { name, xml } of Object.values(await readSheets(catalogue))) {
      expect(xml, name).toMatch(
        /<pageSetup paperSize="9" orientation="landscape" fitToWidth="[12]" fitToHeight="0"/,
      );
    }
    const bytes = await makeWorkbookFile(catalogue);
    expect(readPart(bytes, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Scoring matrix\'!$A:$E,\'Scoring matrix\'!$5:$9</definedName>',
    );
  });

  it('keeps heads and labels in sight, and filters whole tables', async () => {
    const sheets = await readSheets(catalogue);
    const rowsOf = (name: string): number => readTable(sheets[name] ?? fail(name)).length;
    for (const [name, columns, lastColumn] of [
      ['Ranking', 5, '[A-Z]+'],
      ['Findings and sources', 3, 'P'],
      ['Questionnaire', 2, 'R'],
    ] as const) {
      const xml = sheets[name]?.xml;
      expect(xml).toContain(`<pane xSplit="${columns}" ySplit="4"`);
      expect(xml).toMatch(new RegExp(`<autoFilter ref="A4:${lastColumn}${rowsOf(name) + 4}"`));
    }
    expect(sheets['Scoring matrix']?.xml).toContain('<pane xSplit="5" ySplit="9"');
  });

  it('makes a formula of nothing but its own', async () => {
    const tricks = ['=HYPERLINK("https://evil.example")', '+1', '-1', '@SUM(1)', '\t=1', '=1+1'];
    const [trick = '', ...names] = tricks;
    const hostile = makeCatalogue({
      providers: names.map((name, index) =>
        makeProvider({
          slug: `p${index}`,
          name,
          legalLine: trick,
          sources: [makeSource({ title: trick, publisher: trick })],
          findings: {
            'security.keys': {
              low: 1,
              statement: trick,
              sources: [makeSource({ title: trick, publisher: trick, url: 'javascript:alert(1)' })],
            },
          },
        }),
      ),
    });
    const sheets = await readSheets(hostile, `q=${encodeURIComponent('=1+1')}`);
    for (const { name, formulas, links } of Object.values(sheets)) {
      if (name !== matrixSheetName) expect([...formulas], name).toEqual([]);
      for (const target of links.values()) expect(target).toMatch(/^https:\/\//);
    }
    const findings = readTable(await readSheet('Findings and sources', '', hostile));
    const keys = findings.filter((row) => row.Factor === 'Factor security.keys');
    expect(keys.map((row) => [row.Finding, row.Source])).toEqual(names.map(() => [trick, trick]));
    const matrix = sheets[matrixSheetName]?.formulas.values() ?? [];
    for (const formula of matrix) expect(formula).not.toContain('HYPERLINK');
  });

  it('leaves out what a sheet cannot hold instead of becoming unreadable', async () => {
    const odd = makeCatalogue({
      providers: [makeProvider({ name: 'A\u0000c\u000bm\u202ee & <Co> "x"', shortName: 'Acme' })],
    });
    const sheet = await readSheet('Ranking', '', odd);
    expect([...sheet.values.values()]).toContain('Acme & <Co> "x"');
  });
});

function fail(name: string): never {
  throw new Error(`no sheet ${name}`);
}

describe('its sheet of the ranking', () => {
  it('lists who meets all, then who is open with what to ask, then who is ruled out and why', async () => {
    const rows = readTable(await readSheet('Ranking', 'region=eu'));
    expect(rows.map((row) => [row.Group, row.Rank, row['Would rank'], row.Provider])).toEqual([
      ['meets all', 1, null, 'Acme Custody'],
      ['open: ask first', null, 2, 'Borg Custody'],
      ['ruled out', null, null, 'Coda Custody'],
    ]);
    expect(rows.map((row) => row['Open: ask'])).toEqual([null, 'EU', null]);
    expect(rows[2]).toMatchObject({
      'Ruled out because': 'EU required. Coda left the EU.',
      Score: 50,
      'EU required': 'fail',
    });
  });

  it('shows what the search leaves, in the order of the page, with links under the same mandate', async () => {
    const sheet = await readSheet('Ranking', 'region=eu&sort=name&q=borg');
    expect(readTable(sheet).map((row) => row.Provider)).toEqual(['Borg Custody']);
    expect([...sheet.links.values()]).toEqual([
      'https://custody.example/providers/borg?region=eu&q=borg&sort=name&edition=0123456789abcdef',
    ]);
  });

  it('never rounds a chance to certainty', async () => {
    const sheet = await readSheet('Ranking');
    const chances = readTable(sheet).map((row) => Number(row['First in']));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    const styles = readPart(await makeWorkbookFile(catalogue), 'xl/styles.xml');
    expect(styles).toContain('[&lt;0.005]&quot;under 1%&quot;;[&gt;=0.995]&quot;over 99%&quot;;0%');
  });
});

describe('its sheet of findings', () => {
  it('has everyone whom the search leaves, the open ones too', async () => {
    const rows = readTable(await readSheet('Findings and sources', 'region=eu'));
    expect([...new Set(rows.map((row) => row.Provider))]).toEqual([
      'Acme Custody',
      'Borg Custody',
      'Coda Custody',
    ]);
  });

  it('has a row for each source of a finding, and one for a finding without', async () => {
    const sheet = await readSheet('Findings and sources');
    const rows = readTable(sheet);
    expect(rows).toHaveLength(3 * 22 + 1);
    expect(rows.filter((row) => row['Row of finding'] === 1)).toHaveLength(3 * 22);
    const keys = rows.filter(
      (row) => row.Provider === 'Acme Custody' && row.Factor === 'Factor security.keys',
    );
    expect(keys).toMatchObject([
      {
        'Level low': 3,
        'Level high': 4,
        State: 'disclosed',
        Confidence: 'medium',
        Finding: 'Keys are documented.',
        'Row of finding': 1,
        'Source no.': 2,
        Source: 'Page 2',
        Publisher: 'Acme',
        Kind: 'official page',
        Published: '15 Jan 2026',
        Read: '23 Nov 2026',
        'Where one looked': 'Trust page',
      },
      { Finding: 'Keys are documented.', 'Row of finding': 2, 'Source no.': 1, Source: 'Page 1' },
    ]);
    expect([...sheet.links.values()]).toEqual([
      'https://www.example.com/2',
      'https://www.example.com/1',
    ]);
  });
});

describe('its sheet of questions', () => {
  it('has the rows of the questionnaire, of the shortlist where there is one', async () => {
    const params = {
      ...withRequirement(
        defaultParams(publishedWeights(catalogue.rubric.criteria)),
        'region:eu',
        true,
      ),
      shortlist: ['borg'],
    };
    const expected = listRows(questionnaireOf(catalogue, params));
    const rows = readTable(await readSheet('Questionnaire', 'region=eu&shortlist=borg'));
    expect(rows.map((row) => row.Id)).toEqual(expected.map(({ id }) => id));
    expect(rows[0]).toMatchObject({
      'No.': 'R1',
      Provider: 'Borg Custody',
      Criterion: 'Requirement',
      Factor: 'EU',
      'Level today': 'open',
      Status: 'Not sent',
      Answer: null,
      Edition: '0123456789abcdef',
    });
    expect(rows[1]).toMatchObject({
      'No.': 1,
      'Level today': '0–4',
      'Levels in words': '0: None\n1: A little\n2: Some\n3: Much\n4: All',
    });
    const everyone = readTable(await readSheet('Questionnaire', 'region=eu'));
    expect(new Set(everyone.map((row) => row.Provider))).toEqual(
      new Set(['Acme Custody', 'Borg Custody']),
    );
  });

  it('offers every status, and levels from 0 to 4', async () => {
    const { xml } = await readSheet('Questionnaire', 'region=eu&shortlist=borg');
    expect(xml).toMatch(
      /<dataValidation type="list" sqref="P5:P27"[^>]*><formula1>"Not sent,Ready,Sent,Answered,Refused"/,
    );
    for (const column of ['M', 'N']) {
      expect(xml).toMatch(
        new RegExp(
          `type="whole" sqref="${column}5:${column}27" operator="between"[^>]*><formula1>0</formula1><formula2>4<`,
        ),
      );
    }
  });

  it('is empty, with its head, where nobody can be asked', async () => {
    const nobody = makeCatalogue({
      providers: [makeProvider({ regions: { eu: { status: 'no' } } })],
    });
    const sheet = await readSheet('Questionnaire', 'region=eu', nobody);
    expect(readTable(sheet)).toEqual([]);
    expect(sheet.values.get('A4')).toBe('No.');
    expect(sheet.xml).not.toContain('dataValidation');
  });
});

describe('its sheet of mandate and edition', () => {
  it('holds mandate, edition, links that reproduce it, and what the link did not get', async () => {
    const { values, links } = await readSheet(
      'Mandate and edition',
      'region=eu,mars&doubt=30&spread=12.5&q=acme',
    );
    const facts = new Map(
      [...values]
        .filter(([cell]) => cell.startsWith('A'))
        .map(([cell, name]) => [name, values.get(cell.replace('A', 'B'))]),
    );
    expect(facts.get('Requirements')).toBe('Clients in the EU.');
    expect(facts.get('Uncertainty')).toBe(
      'Credit for unknowns 30: 30% of what is left open is counted. Weights ±12.5%; 10,000 simulations, seed 7.',
    );
    expect(facts.get('Search')).toContain('“acme”');
    expect(facts.get('Edition')).toBe('0123456789abcdef');
    expect(facts.get('Content hash (SHA-256)')).toBe('0123456789abcdef'.repeat(4));
    expect(facts.get('Left out of the link')).toContain('“mars”');
    const query = '?region=eu&doubt=30&spread=12.5&q=acme&edition=0123456789abcdef';
    expect([...links.values()]).toEqual([
      `https://custody.example/${query}`,
      `https://custody.example/export.xlsx${query}`,
    ]);
  });
});
