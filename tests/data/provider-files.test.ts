import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkChanges } from '@/lib/catalogue/check-changes';
import { checkEvidence } from '@/lib/catalogue/check-evidence';
import { checkReferences } from '@/lib/catalogue/check-references';
import { findFactor, listFactorLevels } from '@/lib/catalogue/factor-levels';
import { listFrozenEditions } from '@/lib/catalogue/frozen-editions';
import { parseDataFile } from '@/lib/catalogue/parse-data-file';
import { providerFileSchema, type ProviderFile } from '@/lib/catalogue/schema/provider-file';
import { dependencyKinds, diligenceItemIds } from '@/lib/catalogue/schema/provider-records';
import { factorIds, regionIds } from '@/lib/rubric/ids';
import { parseRubric } from '../fixtures/data-files';

/**
 * One named test for each provider and rule, so that a failure names the culprit. Files are read one
 * by one: a slip in one of them leaves the tests of the others standing.
 */
const folder = path.resolve(import.meta.dirname, '../../data/providers');
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const rubric = parseRubric();
const newest = listFrozenEditions().at(-1);

/** Every text of the file with the path that leads to it. */
const listTexts = (value: unknown, at = ''): { at: string; text: string }[] => {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const children: [string, unknown][] = Object.entries(value);
  return children.flatMap(([key, child]) => listTexts(child, at === '' ? key : `${at}.${key}`));
};

/** True when `later` is before `earlier` even at the precision that both share. */
const isBefore = (later: string, earlier: string): boolean => {
  const shared = Math.min(later.length, earlier.length);
  return later.slice(0, shared) < earlier.slice(0, shared);
};

const isProse = (at: string): boolean =>
  !at.startsWith('fees.') &&
  /(^|\.)(notes|note|statement|what|whyUseIt|bestFor|considerIf|feesAndNotes|qualifiedBasis|commission|evidence|article)$/.test(
    at,
  );

it('there are at least the ten providers of the article', () => {
  expect(names.length).toBeGreaterThanOrEqual(10);
});

for (const name of names) {
  const slug = name.replace(/\.yaml$/, '');

  describe(slug, () => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const parsed = parseDataFile(text, providerFileSchema);
    let provider: ProviderFile;

    it('fits the schema', () => {
      expect(parsed.problems).toEqual([]);
    });

    describe('as read', () => {
      beforeAll(() => {
        if (parsed.value === null) throw new Error(`${name} does not fit the schema`);
        provider = parsed.value;
      });

      it('bears its slug as file name', () => {
        expect(provider.slug).toBe(slug);
      });

      it('tells editors which schema it follows', () => {
        expect(text.split('\n')[0]).toBe(
          '# yaml-language-server: $schema=../schema/provider.schema.json',
        );
      });

      it('has its 22 findings and 8 regions', () => {
        expect(Object.keys(provider.findings).sort()).toEqual([...factorIds].sort());
        expect(Object.keys(provider.regions.byRegion).sort()).toEqual([...regionIds].sort());
      });

      it('refers only to sources that it defines, and narrows no finding without evidence', () => {
        expect(checkReferences(rubric, provider)).toEqual([]);
      });

      it('rests what it decides on evidence that carries it', () => {
        expect(checkEvidence(rubric, provider)).toEqual([]);
      });

      it('says why a finding differs from the newest frozen edition', () => {
        if (newest === undefined) throw new Error('no edition is frozen');
        expect(checkChanges(newest, provider)).toEqual([]);
      });

      it('says what a finding says in a line of its own, which is no piece of the statement', () => {
        const cut = factorIds.filter((id) => {
          const { headline = '', statement } = provider.findings[id];
          return headline.endsWith('.') || (headline.length > 60 && statement.startsWith(headline));
        });
        expect(cut).toEqual([]);
      });

      it('answers every item of due diligence, and names who depends on whom', () => {
        expect(Object.keys(provider.diligence ?? {}).sort()).toEqual([...diligenceItemIds].sort());
        expect(Object.keys(provider.dependencies ?? {}).sort()).toEqual(
          [...dependencyKinds].sort(),
        );
      });

      it('cites each of its sources somewhere', () => {
        const { sources, ...rest } = provider;
        const cited = listTexts(rest).map(({ text: value }) => value);
        expect(Object.keys(sources).filter((id) => !cited.includes(id))).toEqual([]);
      });

      it('keeps every finding on levels that its factor uses', () => {
        const off = factorIds.filter((id) => {
          const factor = findFactor(rubric, id);
          const levels = factor === null ? [] : listFactorLevels(factor);
          const { low, high } = provider.findings[id];
          return !levels.includes(low) || !levels.includes(high);
        });
        expect(off).toEqual([]);
      });

      it('says where one looked when a disclosure factor is shown to be absent', () => {
        const silent = rubric.criteria
          .flatMap((criterion) => criterion.factors)
          .filter((factor) => factor.disclosure)
          .map((factor) => ({ id: factor.id, finding: provider.findings[factor.id] }))
          .filter(({ finding }) => finding.low === 0 && finding.high < 4)
          .filter(({ finding }) => finding.lookedAt.length === 0)
          .map(({ id }) => id);
        expect(silent).toEqual([]);
      });

      it('was researched on a day that has not been overtaken by its own dates', () => {
        const late = [
          ...Object.entries(provider.sources).map(([id, source]) => ({ id, on: source.retrieved })),
          ...provider.incidents.map((incident) => ({ id: incident.what, on: incident.date })),
          ...provider.changes.map((change) => ({ id: change.headline, on: change.date })),
        ].filter(({ on }) => isBefore(provider.researchedOn, on));
        expect(late).toEqual([]);
      });

      it('retrieved no source before its publication', () => {
        const early = Object.entries(provider.sources).filter(
          ([, source]) => source.published !== null && isBefore(source.retrieved, source.published),
        );
        expect(early).toEqual([]);
      });

      it('has only dates that exist', () => {
        const dates = listTexts(provider).filter(({ text: value }) =>
          /^\d{4}-\d{2}-\d{2}$/.test(value),
        );
        const wrong = dates.filter(
          ({ text: value }) => new Date(value).toISOString().slice(0, 10) !== value,
        );
        expect(dates.length).toBeGreaterThan(0);
        expect(wrong).toEqual([]);
      });

      it('cites addresses that are public and complete', () => {
        const wrong = Object.entries(provider.sources).filter(([, { url }]) => {
          if (url === null) return false;
          const { hostname, protocol } = new URL(url);
          return (
            !/^https?:$/.test(protocol) || !hostname.includes('.') || /example\./.test(hostname)
          );
        });
        expect(wrong).toEqual([]);
      });

      it('cites no address twice, so that a source has one number', () => {
        const urls = Object.values(provider.sources).flatMap(({ url }) => url ?? []);
        expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([]);
      });

      it('ends its prose with a full stop', () => {
        const texts = listTexts(provider).filter(({ at }) => isProse(at));
        expect(texts.length).toBeGreaterThan(22);
        expect(texts.filter(({ text: value }) => !/[.?]["”’)]?$/.test(value))).toEqual([]);
      });

      it('cuts no text off with an ellipsis', () => {
        expect(listTexts(provider).filter(({ text: value }) => /(…|\.\.\.)$/.test(value))).toEqual(
          [],
        );
      });

      it('holds no text that is still to be filled in', () => {
        expect(text).not.toMatch(/\b(FILL|TODO|TBD|FIXME|lorem ipsum)\b/);
      });

      it('names a company that keeps client assets', () => {
        expect(provider.entities.some((entity) => entity.role === 'custodian')).toBe(true);
      });

      it('says the same about staking in its facts and in its finding', () => {
        const { high } = provider.findings['coverage.staking'];
        if (provider.staking.supported === true) expect(high).toBeGreaterThanOrEqual(1);
        else if (provider.staking.supported === false) expect(high).toBeLessThanOrEqual(1);
        else expect(provider.findings['coverage.staking'].low).toBe(0);
      });
    });
  });
}
