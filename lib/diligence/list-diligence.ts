import { toModelProvider } from '@/lib/assessment/to-assessment-model';
import type { Catalogue, Provider } from '@/lib/catalogue/types';
import {
  buildDiligence,
  type DiligenceItem,
  type DiligenceView,
  toAnswered,
} from './build-diligence';

type Lists = Pick<Catalogue, 'diligence' | 'providers'>;

/** How some providers stand to some packs, pack by pack; nothing where the edition has no packs. */
export function listPacks(
  { diligence, providers }: Lists,
  chosen: readonly string[],
  slugs: readonly string[],
): { readonly id: string; readonly views: DiligenceView[] }[] {
  if (diligence === null) return [];
  return diligence.packs
    .filter(({ id }) => chosen.includes(id))
    .map((pack) => ({
      id: pack.id,
      views: slugs
        .flatMap((slug) => providers.find((one) => one.slug === slug) ?? [])
        .map((provider) =>
          buildDiligence(provider, toModelProvider(provider, 'all'), diligence, pack),
        ),
    }));
}

/** Of one provider. */
export type ProviderDiligence = {
  /** Every pack of the edition, those that do not fit with what they are about. */
  readonly packs: readonly (DiligenceView & { readonly about: string })[];
  /** Items that public texts were searched for, whatever packs ask. */
  readonly answers: readonly DiligenceItem[];
};

/** How a provider stands to every pack, and what its public texts say, item by item. */
export function listProviderDiligence(
  { diligence }: Pick<Catalogue, 'diligence'>,
  provider: Provider,
): ProviderDiligence {
  if (diligence === null) return { packs: [], answers: [] };
  const model = toModelProvider(provider, 'all');
  return {
    packs: diligence.packs.map((pack) => ({
      ...buildDiligence(provider, model, diligence, pack),
      about: pack.fits?.about ?? 'any company',
    })),
    answers: diligence.items.flatMap((item) => toAnswered(item, provider) ?? []),
  };
}

/** Some providers side by side: how many items of each pack are public, and what is said of each item. */
export type ComparedDiligence = {
  readonly providers: readonly { readonly slug: string; readonly shortName: string }[];
  /** Packs that fit one of them; cells in the order of `providers`. */
  readonly packs: readonly {
    readonly name: string;
    readonly cells: readonly DiligenceView[];
  }[];
  /** Items that public texts of one of them were searched for; null where they were not. */
  readonly items: readonly {
    readonly name: string;
    readonly cells: readonly (DiligenceItem | null)[];
  }[];
};

export function compareDiligence(
  { diligence, providers }: Lists,
  slugs: readonly string[],
): ComparedDiligence {
  const chosen = slugs.flatMap((slug) => providers.find((one) => one.slug === slug) ?? []);
  const packs = listPacks(
    { diligence, providers },
    (diligence?.packs ?? []).map(({ id }) => id),
    chosen.map(({ slug }) => slug),
  );
  return {
    providers: chosen.map(({ slug, shortName }) => ({ slug, shortName })),
    packs: packs
      .filter(({ views }) => views.some(({ applies }) => applies))
      .map(({ id, views }) => ({ name: views[0]?.pack.name ?? id, cells: views })),
    items: (diligence?.items ?? [])
      .map((item) => ({ name: item.name, cells: chosen.map((one) => toAnswered(item, one)) }))
      .filter(({ cells }) => cells.some((cell) => cell !== null)),
  };
}
