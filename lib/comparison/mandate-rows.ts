import { decideRequirements } from '@/lib/assessment/requirement-outcome';
import { type FactorWords, type RequirementId, switchIds } from '@/lib/requirements';
import { required } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import type { Column } from './compared-provider';
import {
  type ChangeRow,
  type CommissionRow,
  type OwnerRow,
  type QualifiedRow,
  type RegionsRow,
  type RequirementsRow,
  type StakingRow,
  toCells,
} from './comparison-row';

/** Rows on whether a provider may be chosen at all, and who it is. */
export function mandateRows(columns: readonly Column[], mandate: Mandate, model: FactorWords) {
  return [
    requirementsRow(columns, mandate, model),
    qualifiedRow(columns, model),
    regionsRow(columns),
    stakingRow(columns),
    commissionRow(columns),
    ownerRow(columns),
    changeRow(columns),
  ];
}

/**
 * The requirements of the mandate. Where it has none, all that can be asked beside regions: regions
 * have a row of their own.
 */
function requirementsRow(
  columns: readonly Column[],
  mandate: Mandate,
  model: FactorWords,
): RequirementsRow {
  const asked = mandate.requirements;
  const gates: readonly RequirementId[] = asked.length > 0 ? asked : switchIds;
  return {
    kind: 'requirements',
    id: 'requirements',
    label: 'Requirements',
    note: asked.length > 0 ? null : 'Your mandate has none; these could be asked.',
    ...toCells(
      columns,
      ({ facts }) => decideRequirements(facts, gates, model),
      (results) => results.map(({ outcome, limited }) => `${outcome} ${limited}`).join(),
    ),
  };
}

function qualifiedRow(columns: readonly Column[], model: FactorWords): QualifiedRow {
  return {
    kind: 'qualified',
    id: 'qualified',
    label: 'Qualified custodian (US)',
    note: null,
    ...toCells(
      columns,
      ({ facts }) => required(decideRequirements(facts, ['qualified'], model)[0], 'its outcome'),
      ({ outcome }) => outcome,
    ),
  };
}

function regionsRow(columns: readonly Column[]): RegionsRow {
  return {
    kind: 'regions',
    id: 'regions',
    label: 'Regions',
    note: null,
    ...toCells(
      columns,
      ({ head, provider }) =>
        head.regions.map((region) => ({
          ...region,
          sources: provider.regions.byRegion[region.id].sources,
        })),
      (regions) => regions.map(({ status }) => status).join(),
    ),
  };
}

function stakingRow(columns: readonly Column[]): StakingRow {
  return {
    kind: 'staking',
    id: 'staking',
    label: 'Staking',
    note: null,
    ...toCells(
      columns,
      ({ provider: { staking } }) => staking,
      ({ supported, networks }) => JSON.stringify([supported, networks.toSorted()]),
    ),
  };
}

function commissionRow(columns: readonly Column[]): CommissionRow {
  return {
    kind: 'commission',
    id: 'commission',
    label: 'Staking commission',
    note: null,
    ...toCells(
      columns,
      ({ provider: { staking } }) => staking,
      ({ commission }) => commission ?? '',
    ),
  };
}

function ownerRow(columns: readonly Column[]): OwnerRow {
  return {
    kind: 'owner',
    id: 'owner',
    label: 'Owner',
    note: null,
    ...toCells(
      columns,
      ({ provider: { company } }) => company,
      ({ owner, listed }) => JSON.stringify([owner, listed]),
    ),
  };
}

function changeRow(columns: readonly Column[]): ChangeRow {
  return {
    kind: 'change',
    id: 'change',
    label: 'Changed since September 2025',
    note: null,
    ...toCells(
      columns,
      ({ head }) => head.change,
      (change) => (change ? JSON.stringify([change.date, change.headline]) : ''),
    ),
  };
}
