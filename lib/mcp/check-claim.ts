import type { Catalogue, Factor, Finding, Provider } from '@/lib/catalogue/types';
import type { FactorId } from '@/lib/rubric/ids';
import { findNamedProvider, rankByWords } from './search-catalogue';

/** What evidence says about the level that a claim comes to. */
type ClaimVerdict = 'shown' | 'open' | 'contradicted';

export type CheckedFinding = {
  readonly factor: Factor;
  readonly finding: Finding;
  /** Null where the claim names no level: a sentence of somebody else's is not judged by words alone. */
  readonly verdict: ClaimVerdict | null;
};

export type Claim = {
  readonly claim: string;
  readonly provider?: string | undefined;
  readonly factor?: FactorId | undefined;
  /** "At least this level." */
  readonly level?: number | undefined;
};

/**
 * The findings of a provider that speak of what a claim says, the nearest first; all of none where no
 * word is held by any. A level that is claimed is shown where what is proven reaches it, contradicted
 * where even what is open does not, and else open.
 *
 * @returns Null where the claim names no provider of the edition.
 */
export function checkClaim(
  { providers, rubric }: Catalogue,
  { claim, provider: slug, factor: asked, level }: Claim,
): { provider: Provider; findings: CheckedFinding[] } | null {
  const provider =
    slug === undefined
      ? findNamedProvider(providers, claim)
      : (providers.find((one) => one.slug === slug) ?? null);
  if (provider === null) return null;
  const factors = rubric.criteria.flatMap((criterion) => criterion.factors);
  const words = [provider.slug, provider.name, provider.shortName].reduce(
    (text, name) => text.replaceAll(new RegExp(literally(name), 'gi'), ' '),
    claim,
  );
  const near =
    asked === undefined
      ? rankByWords(factors, words, (factor) => ({
          title: `${factor.name} ${factor.id}`,
          text: `${factor.description} ${factor.question} ${provider.findings[factor.id].statement}`,
        }))
      : factors.filter(({ id }) => id === asked);
  return {
    provider,
    findings: near.map((factor) => {
      const finding = provider.findings[factor.id];
      return {
        factor,
        finding,
        verdict: level === undefined ? null : judge(finding, level),
      };
    }),
  };
}

const judge = ({ low, high }: Finding, level: number): ClaimVerdict =>
  low >= level ? 'shown' : high < level ? 'contradicted' : 'open';

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
