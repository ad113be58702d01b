import fc from 'fast-check';
import type { Catalogue, Provider } from '@/lib/catalogue/types';
import { factorIds, regionIds } from '@/lib/rubric/ids';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, makeSource, record } from '@/tests/fixtures/make-provider';

const interval = fc
  .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }))
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

const findings = fc
  .array(interval, { minLength: factorIds.length, maxLength: factorIds.length })
  .map((intervals) => record(factorIds, (id) => intervals[factorIds.indexOf(id)] ?? {}));

const status = fc.constantFrom(
  'yes' as const,
  'limited' as const,
  'no' as const,
  'unknown' as const,
);

const regions = fc
  .array(status, { minLength: regionIds.length, maxLength: regionIds.length })
  .map((statuses) =>
    record(regionIds, (id) => ({ status: statuses[regionIds.indexOf(id)] ?? 'unknown' })),
  );

const staking = fc.constantFrom(true, false, null).map((supported) => ({
  supported,
  note: 'An invented note.',
  networks: supported ? ['ETH', 'SOL'] : [],
  commission: null,
  sources: [makeSource()],
}));

const slugs = ['acme', 'birch-custody', 'cedar', 'dogwood'];

/** A few invented providers whose levels, regions and staking are anything; the rest is unknown. */
export const catalogues: fc.Arbitrary<Catalogue> = fc
  .array(fc.record({ findings, regions, staking }), { minLength: 1, maxLength: slugs.length })
  .map((drafts) =>
    makeCatalogue({
      providers: drafts.map((draft, index): Provider =>
        makeProvider({ slug: slugs[index] ?? '', ...draft }),
      ),
    }),
  );
