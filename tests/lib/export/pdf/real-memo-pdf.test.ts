import { beforeAll, describe, expect, it } from 'vitest';
import { renderMemoPdf } from '@/lib/export/pdf/render-memo-pdf';
import { buildMemo } from '@/lib/report/build-memo';
import type { MemoModel } from '@/lib/report/memo-model';
import type { MemoText } from '@/lib/report/memo-parts';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { pack, pagesUnder, type PdfContent, readPdf } from '@/tests/fixtures/read-pdf';
import { realCatalogue } from '@/tests/fixtures/real-content';

/** The memo of every real provider: what the template does with the longest texts there are. */
describe('the memo of all real providers', () => {
  let memo: MemoModel;
  let pdf: PdfContent;

  beforeAll(async () => {
    const catalogue = realCatalogue();
    const params = defaultParams(publishedWeights(catalogue.rubric.criteria));
    const slugs = catalogue.providers.map(({ slug }) => slug);
    const mandate = {
      ...params.mandate,
      requirements: ['region:us' as const, 'region:eu' as const],
    };
    memo = buildMemo({
      catalogue,
      params: { ...params, mandate, shortlist: slugs },
      answers: { [slugs[0] ?? '']: { fees: 'waiting', support: 'not-needed' } },
      notices: [],
      date: '2026-11-24',
      origin: 'https://custody.example',
    });
    pdf = await readPdf(await renderMemoPdf(memo));
  }, 120_000);

  const pagesOf = (section: number): PdfContent['pages'] =>
    pagesUnder(pdf, memo.providers[section]?.heading ?? '');

  it('is tagged, titled and in English', () => {
    expect(pdf.isTagged).toBe(true);
    expect(pdf.title).toBe(memo.title);
    expect(pdf.language).toBe('en-GB');
  });

  it('has an outline with the memo, its tables, every provider and the method', () => {
    expect(pdf.outline).toEqual([
      memo.title,
      memo.comparison.title,
      memo.sureness.title,
      memo.questions.title,
      ...memo.providers.map(({ heading }) => heading),
      'Sources',
      ...memo.questionnaires.map(({ heading }) => heading),
      'Method and reproduction',
    ]);
  });

  it('prints page x of y, the disclaimer and the edition on every page, and no page is empty', () => {
    const count = pdf.pages.length;
    pdf.pages.forEach(({ text }, index) => {
      expect(text).toContain(`Page ${index + 1} of ${count}`);
      expect(text).toContain('For research and education, not financial advice.');
      expect(text).toContain(memo.edition.id);
      expect(text.length).toBeGreaterThan(400);
    });
  });

  it('keeps the first page to itself', () => {
    expect(pdf.pages[0]?.text).toContain('Committee chair, date');
    expect(pdf.outlinePlaces.slice(0, 2).map(({ page }) => page)).toEqual([0, 1]);
  });

  it('sets every provider side by side, with its figures and facts whole', () => {
    const pages = pagesUnder(pdf, memo.comparison.title);
    for (const { columns, rows } of memo.comparison.tables) {
      for (const { section, name } of columns) {
        const head = pack(`${section}. ${name}`);
        expect(pages.some(({ packed }) => packed.includes(head))).toBe(true);
      }
      for (const line of rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines))) {
        const passage = pack(`${line.text}${line.refs.join()}`);
        expect(
          pages.some(({ packed }) => packed.includes(passage)),
          line.text,
        ).toBe(true);
      }
    }
    const cited = memo.comparison.tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.flatMap(({ refs }) => refs))),
    );
    // The reasons and risks stand before the comparison on its first page.
    expect(pages.reduce((sum, page) => sum + page.internalLinks, 0)).toBe(
      cited.length + citedByReasons(),
    );
  });

  const citedByReasons = (): number =>
    [...(memo.reasons?.reasons ?? []), ...(memo.reasons?.risks ?? [])].flatMap(({ refs }) => refs)
      .length;

  it('says three reasons and three risks by rule, each with the numbers of its sources', () => {
    const { reasons = [], risks = [], sources = [] } = memo.reasons ?? {};
    expect([reasons.length, risks.length]).toEqual([3, 3]);
    const text = pdf.pages
      .slice(0, 3)
      .map(({ packed }) => packed)
      .join('');
    for (const one of [...reasons, ...risks]) {
      expect(text).toContain(pack(`${one.title}. ${one.text}${one.refs.join()}`));
      expect(one.refs.length).toBeGreaterThan(0);
    }
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
    for (const { number, url } of sources) expect(memo.sources.rows[number - 1]?.url).toBe(url);
  });

  it('prints every figure of the ranking on page 1', () => {
    const page = pdf.pages[0];
    for (const row of memo.ranking) {
      const { rank, name, legalLine, score, range, likely, first, article } = row;
      const line = [rank, name, legalLine, score, range, likely, first, article].join('');
      expect(page?.packed).toContain(pack(line));
    }
    for (const { name, reason } of memo.ruledOut) {
      expect(page?.packed).toContain(pack(name));
      expect(page?.packed).toContain(pack(reason));
    }
  });

  it('prints every chance, range of weights and sentence of how sure the order is', () => {
    const { answer, order } = memo.sureness;
    if (order === null) throw new Error('several providers are ranked');
    const text = pagesUnder(pdf, memo.sureness.title)
      .map(({ packed }) => packed)
      .join('');
    const say = (parts: MemoText[]): string => parts.map((part) => part.text).join('');
    for (const row of order.ranks.rows) {
      const cells = row.cells.map((cell) => cell.text).join('');
      expect(text).toContain(pack([row.name, cells, row.expected, row.likely, row.bands].join('')));
    }
    for (const { name, cells } of order.pairs.rows) {
      expect(text).toContain(pack(`${name}${cells.map((cell) => cell?.text ?? '–').join('')}`));
    }
    for (const row of order.stability.rows) {
      expect(text).toContain(pack(`${row.name}${row.now}`));
      expect(text).toContain(pack(`${row.reading}${row.detail ?? ''}`));
    }
    for (const row of order.changes.rows) {
      expect(text).toContain(pack(`${row.name}${row.first}${row.change}${row.weights}`));
    }
    for (const words of [answer, ...order.ranks.words, ...order.pairs.words]) {
      expect(text).toContain(pack(say(words)));
    }
  });

  it('lists the first questions, and gives every question room in a questionnaire', () => {
    const first = pagesUnder(pdf, memo.questions.title)
      .map(({ packed }) => packed)
      .join('');
    for (const { number, provider, subject, question, effect } of memo.questions.rows) {
      expect(first).toContain(pack(`${number}${provider}${subject}${question}${effect}`));
    }
    for (const { heading, rows } of memo.questionnaires) {
      const pages = pagesUnder(pdf, heading);
      for (const { subject, question, known, refs, number } of rows) {
        const passage = pack(`${number}${subject}${question}Public:${known}${refs.join()}Answer`);
        expect(
          pages.some(({ packed }) => packed.includes(passage)),
          question,
        ).toBe(true);
      }
      const text = pages.map(({ packed }) => packed).join('');
      for (const field of ['Evidence', 'Owner', 'Date']) {
        expect(text.match(new RegExp(field, 'g'))?.length).toBeGreaterThanOrEqual(rows.length);
      }
    }
    expect(memo.questionnaires.length).toBeGreaterThan(5);
  });

  it('prints the executive summary on page 1', () => {
    for (const { label, text } of memo.summary) {
      expect(pdf.pages[0]?.packed).toContain(
        pack(`${label}${text.map((part) => part.text).join('')}`),
      );
    }
  });

  it('prints the contributions of every provider, with their total', () => {
    memo.providers.forEach(({ composition }, section) => {
      const text = pagesOf(section)
        .map(({ packed }) => packed)
        .join('');
      for (const row of composition.rows) {
        expect(text).toContain(
          pack(`${row.name}${row.weight}${row.scoreText}${row.proven}${row.credited}${row.points}`),
        );
      }
      const { weight, proven, credited, points } = composition.total;
      expect(text).toContain(pack(`Total${weight}${proven}${credited}${points}`));
    });
  });

  it('never tears a finding, a reason, an entity or an event across two pages', () => {
    memo.providers.forEach((provider, section) => {
      const pages = pagesOf(section);
      const passages = [
        ...provider.groups.flatMap(({ findings }) =>
          findings.map(({ statement, refs, looked }) => `${statement}${refs.join()}${looked}`),
        ),
        ...provider.gates.map(({ reason, refs }) => `${reason}${refs.join()}`),
        ...provider.entities.map(({ qualified, refs }) => `${qualified}${refs.join()}`),
        ...provider.fees.map(({ value, refs }) => `${value}${refs.join()}`),
        ...provider.events.map(({ what, refs }) => `${what}${refs.join()}`),
        ...provider.questions.rows.map(({ question }) => question),
      ];
      for (const passage of passages) {
        const holding = pages.filter(({ packed }) => packed.includes(pack(passage)));
        expect(holding.length, passage).toBeGreaterThan(0);
      }
    });
  });

  it('prints answers as answers and suggestions as suggested', () => {
    const first = memo.providers.findIndex(({ checklist }) =>
      checklist.some(({ suggested }) => !suggested),
    );
    const text = pagesOf(first)
      .map(({ packed }) => packed)
      .join('');
    expect(text).toContain(pack('Fees Waiting'));
    expect(text).toContain(pack('Support Not needed'));
    expect(text).toMatch(/Assetcoverage(Met|Toask|Notmet)suggested/);
  });

  it('lists every source once with its full address, and links to nothing else', () => {
    const pages = pagesUnder(pdf, 'Sources');
    const linked = pages.flatMap(({ links }) => links);
    const addresses = memo.sources.rows.flatMap(({ url }) =>
      url === null ? [] : new URL(url).href,
    );
    expect([...new Set(linked)].toSorted()).toEqual(addresses.toSorted());
    for (const { number, text } of memo.sources.rows) {
      const entry = pack(`${number}${text}`);
      expect(
        pages.some(({ packed }) => packed.includes(entry)),
        text,
      ).toBe(true);
    }
    const elsewhere = memo.providers.flatMap((_, section) => pagesOf(section).slice(0, -1));
    expect(elsewhere.flatMap(({ links }) => links)).toEqual([]);
    const method = pagesUnder(pdf, 'Method and reproduction').flatMap(({ links }) => links);
    expect(new Set(method)).toEqual(new Set([memo.reproduce.url]));
  });

  it('leads from each statement to its source', () => {
    const cited = memo.providers.flatMap((provider) => [
      ...provider.groups.flatMap(({ findings }) => findings),
      ...provider.gates,
      ...provider.entities,
      ...provider.diligence.rows,
      ...provider.fees,
      ...provider.events,
    ]);
    const compared = memo.comparison.tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines)),
    );
    const known = memo.questionnaires.flatMap(({ rows }) => rows);
    const refs = [...cited, ...compared, ...known].flatMap((one) => one.refs);
    // Each section that asks something, and the first questions, lead to the questionnaires.
    const toQuestionnaires =
      1 + memo.providers.filter(({ questions }) => questions.rows.length > 0).length;
    const links = pdf.pages.reduce((sum, page) => sum + page.internalLinks, 0);
    expect(links).toBe(refs.length + toQuestionnaires + citedByReasons());
  });

  it('has headings, tables with heads, and a text for every drawing in its structure', () => {
    pdf.pages.forEach(({ roles }) => {
      const figures = roles.filter(({ role }) => role === 'Figure');
      for (const { alt } of figures) expect(alt).toBeTruthy();
    });
    const roles = pdf.pages.flatMap((page) => page.roles);
    const count = (wanted: string): number => roles.filter(({ role }) => role === wanted).length;
    expect(count('H1')).toBe(pdf.outline.length);
    expect(count('Table')).toBeGreaterThan(memo.providers.length * 6);
    expect(count('TH')).toBeGreaterThan(count('Table') * 2);
    const alts = roles.flatMap(({ alt }) => alt ?? []);
    for (const { bar } of memo.ranking) expect(alts).toContain(bar.text);
    for (const row of memo.sureness.order?.stability.rows ?? []) expect(alts).toContain(row.text);
    for (const { groups, composition } of memo.providers) {
      for (const row of composition.rows) expect(alts).toContain(row.bar.text);
      for (const { levelText } of groups.flatMap(({ findings }) => findings)) {
        expect(alts).toContain(levelText);
      }
    }
  });
});
