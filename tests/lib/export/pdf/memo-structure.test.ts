import { beforeAll, describe, expect, it } from 'vitest';
import { renderMemoPdf } from '@/lib/export/pdf/render-memo-pdf';
import { buildMemo } from '@/lib/report/build-memo';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import {
  type PdfStructure,
  readPdfStructure,
  type StructureElement,
} from '../../../fixtures/read-pdf-structure';
import { realCatalogue } from '@/tests/fixtures/real-content';

/** What a screen reader meets: the tree of a memo with every kind of page there is. */
describe('the structure of a memo', () => {
  let structure: PdfStructure;
  let byId: Map<string, StructureElement>;

  beforeAll(async () => {
    const catalogue = realCatalogue();
    const params = defaultParams(publishedWeights(catalogue.rubric.criteria));
    const memo = buildMemo({
      catalogue,
      params: {
        ...params,
        mandate: { ...params.mandate, requirements: ['region:us', 'region:eu', 'staking'] },
        shortlist: catalogue.providers.slice(0, 6).map(({ slug }) => slug),
      },
      answers: {},
      notices: [{ parameter: 'region', message: 'The region “mars” is not known.' }],
      date: '2026-11-24',
      origin: 'https://custody.example',
    });
    structure = readPdfStructure(await renderMemoPdf(memo));
    byId = new Map(structure.elements.map((element) => [element.id, element]));
  }, 120_000);

  const withRole = (...roles: string[]): StructureElement[] =>
    structure.elements.filter(({ role }) => roles.includes(role));
  const childrenOf = ({ children }: StructureElement): StructureElement[] =>
    children.flatMap((id) => byId.get(id) ?? []);
  const parentRole = ({ parent }: StructureElement): string | undefined =>
    parent === null ? undefined : byId.get(parent)?.role;

  /** Elements in the order in which they are read. */
  function inReadingOrder(element: StructureElement): StructureElement[] {
    return [element, ...childrenOf(element).flatMap(inReadingOrder)];
  }

  it('is one tree that holds every element', () => {
    const roots = structure.elements.filter(({ parent }) => parent === null);
    expect(roots.map(({ role }) => role)).toEqual(['Document']);
    const [root] = roots;
    if (!root) throw new Error('the tree has a root');
    expect(inReadingOrder(root)).toHaveLength(structure.elements.length);
  });

  it('skips no level of headings, and starts with the title', () => {
    const [root] = withRole('Document');
    if (!root) throw new Error('the tree has a root');
    const levels = inReadingOrder(root).flatMap(({ role }) => {
      const level = /^H([1-6])$/.exec(role)?.[1];
      return level === undefined ? [] : Number(level);
    });
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
    expect(levels.length).toBeGreaterThan(30);
  });

  it('has tables of rows with cells, each with a head whose cells say what they head', () => {
    const tables = withRole('Table');
    expect(tables.length).toBeGreaterThan(30);
    for (const table of tables) {
      const [head, ...bodies] = childrenOf(table);
      expect(head?.role).toBe('THead');
      expect(bodies.length).toBeGreaterThan(0);
      expect(new Set(bodies.map(({ role }) => role))).toEqual(new Set(['TBody']));
      const cells = head ? childrenOf(head).flatMap(childrenOf) : [];
      expect(cells.length).toBeGreaterThan(0);
      for (const { role, scope } of cells) expect([role, scope]).toEqual(['TH', 'Column']);
    }
    for (const row of withRole('TR')) expect(['THead', 'TBody']).toContain(parentRole(row));
    for (const cell of withRole('TH', 'TD')) expect(parentRole(cell)).toBe('TR');
  });

  it('gives every drawing a text', () => {
    const figures = withRole('Figure');
    expect(figures.length).toBeGreaterThan(100);
    expect(figures.filter(({ hasText }) => !hasText)).toEqual([]);
  });

  it('reaches every link through the tree, and says where it leads', () => {
    const reached = new Set(withRole('Link').flatMap(({ annotations }) => annotations));
    expect(structure.links.length).toBeGreaterThan(300);
    expect(structure.links.filter(({ id }) => !reached.has(id))).toEqual([]);
    expect(structure.links.filter(({ hasText }) => !hasText)).toEqual([]);
    expect(structure.pages.annotated).toBeGreaterThan(10);
    expect(structure.pages.inOrder).toBe(structure.pages.annotated);
  });
});
