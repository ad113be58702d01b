import { formatList } from '@/lib/format';
import { isInForce, listCustodians } from './custodians';
import type { EntityFact, RequirementFacts } from './facts';
import { regionNames } from './region';
import { type Asked, decided, type RequirementDecision, sourcesOf } from './requirement';

/**
 * The one-company rule. A group can hold a charter here and serve a region there, and still have no
 * company with which this client could sign. So where a region is asked together with a charter, or
 * the US together with a qualified custodian, one more outcome joins the list.
 *
 * Passes where for each required region one entity in force serves it and is a bank or trust company,
 * if a charter is asked, and for the US is a qualified custodian, if that is asked. Everything else is
 * open, never failed: that no single company was found is not a no.
 *
 * @returns null where the rule does not apply: not asked so, or an edition that does not say who
 *   serves a region.
 */
export function decideCompany(facts: RequirementFacts, asked: Asked): RequirementDecision | null {
  const { regions, charter, qualified } = asked;
  if (!asksForOneCompany(asked) || !saysWhoServes(facts)) return null;

  const custodians = listCustodians(facts.entities).filter(isInForce);
  const found = regions.map((region) => {
    const named = facts.regions[region].servedBy ?? [];
    const fits = (entity: EntityFact): boolean =>
      named.includes(entity.id) &&
      (!charter || entity.kind === 'bank' || entity.kind === 'trust-company') &&
      (!qualified || region !== 'us' || entity.qualifiedCustodian === true);
    return { region, entity: custodians.find(fits) ?? null };
  });

  const signs = found.flatMap(({ region, entity }) => (entity ? [{ region, entity }] : []));
  if (signs.length === regions.length) {
    const parts = signs.map(({ region, entity }) => `${entity.name} for ${regionNames[region]}`);
    return decided(
      'pass',
      `${formatList(parts)}.`,
      null,
      sourcesOf(signs.map((one) => one.entity)),
    );
  }
  const missing = found.filter(({ entity }) => entity === null).map(({ region }) => region);
  return decided(
    'open',
    `No single company was found that serves clients in ${formatList(
      missing.map((region) => regionNames[region]),
    )} and ${formatList([
      ...(charter ? ['is chartered as a bank or trust company'] : []),
      ...(qualified && missing.includes('us') ? ['is a qualified custodian'] : []),
    ])}.`,
    null,
    sourcesOf(signs.map((one) => one.entity)),
  );
}

/** Whether what is asked has to be met by one company. */
export const asksForOneCompany = ({ regions, charter, qualified }: Asked): boolean =>
  regions.length > 0 && (charter || (qualified && regions.includes('us')));

/** Whether the edition says which company serves a region. The first one does not. */
export const saysWhoServes = ({ regions }: Pick<RequirementFacts, 'regions'>): boolean =>
  Object.values(regions).some(({ servedBy }) => servedBy !== null);

export const companyWords = {
  name: 'One company',
  label: 'One company',
  code: 'One co.',
  phrase: 'one company for all of it',
  question:
    'Which one of your companies would sign with us, under which charter or licence, and does it serve our region?',
} as const;

export const companyRule = {
  about:
    'One company, where a region is asked with a charter, or the US with a qualified custodian',
  pass: 'For each required region one company in force serves it, has the charter that is asked, and for the US the status.',
  fail: 'Never: this rule can only leave a question.',
  open: 'Each part may be met, but no single company was found that meets all.',
} as const;
