import { gradeOf } from '@/lib/catalogue/grade';
import type {
  Entity,
  Fee,
  Finding,
  Incident,
  Provider,
  RegionAvailability,
  Source,
} from '@/lib/catalogue/types';
import { type ChangeEntry, noReason } from '@/lib/changes/change-words';
import type { CriterionId, RegionId } from '@/lib/rubric/ids';
import { field, type FieldOf, joined } from './data-table';

/** The fields of each table, in their order. Names are those of the API where it has the same value. */

/** Whose fact a row is. */
export type Owned = { readonly provider: Pick<Provider, 'slug' | 'researchedOn'> };

export const providerField: FieldOf<Owned> = field(
  'provider',
  'string',
  'The provider’s id, as in the address of its page.',
  (row) => row.provider.slug,
);

/** How strong the evidence of a row is, and where it stands in the table of sources. */
const evidenceOf = <Row>(of: (row: Row) => { readonly sources: readonly Source[] }) => [
  field<Row>('grade', 'string', 'The best grade among its sources.', (row) => gradeOf(of(row))),
  field<Row>('sources', 'string', 'Ids of its sources; see the table of sources.', (row) =>
    joined(of(row).sources.map(({ id }) => id)),
  ),
];

type TabledFinding = Owned & { readonly criterion: CriterionId; readonly finding: Finding };

export const findingFields: readonly FieldOf<TabledFinding>[] = [
  field('criterion', 'string', 'The criterion that the factor belongs to.', (row) => row.criterion),
  field('factor', 'string', 'What was looked at.', ({ finding }) => finding.factor),
  field('low', 'integer', 'The level that evidence proves, 0 to 4.', ({ finding }) => finding.low),
  field(
    'high',
    'integer',
    'The highest level that evidence leaves open, 0 to 4.',
    ({ finding }) => finding.high,
  ),
  field('state', 'string', 'Whether anything is disclosed.', ({ finding }) => finding.state),
  field('confidence', 'string', 'High, medium or low.', ({ finding }) => finding.confidence),
  field(
    'readers',
    'integer',
    'How many people have read its sources.',
    ({ finding }) => finding.readers,
  ),
  field('headline', 'string', 'The statement in a line.', ({ finding }) => finding.headline),
  field('statement', 'string', 'What the evidence says.', ({ finding }) => finding.statement),
  field('researchedOn', 'date', 'The day of the research.', (row) => row.provider.researchedOn),
  ...evidenceOf<TabledFinding>(({ finding }) => finding),
];

type SourceRow = Owned & { readonly source: Source };

export const sourceFields: readonly FieldOf<SourceRow>[] = [
  field('source', 'string', 'Its id, to which other tables refer.', ({ source }) => source.id),
  field('number', 'integer', 'Its number on the provider’s page.', ({ source }) => source.number),
  field('kind', 'string', 'What kind of text it is.', ({ source }) => source.kind),
  field('grade', 'string', 'How strong it is.', ({ source }) => source.grade),
  field(
    'standing',
    'string',
    'Whether the original was read, a copy, or a text for which nobody answers.',
    ({ source }) => source.standing,
  ),
  field('publisher', 'string', 'Who published it.', ({ source }) => source.publisher),
  field('title', 'string', 'Its title.', ({ source }) => source.title),
  field('url', 'string', 'Its address; empty: not public.', ({ source }) => source.url),
  field(
    'published',
    'string',
    'Its date, as short as a year; empty: undated.',
    ({ source }) => source.published,
  ),
  field('retrieved', 'date', 'When it was read.', ({ source }) => source.retrieved),
  field(
    'originalPublisher',
    'string',
    'Who published what it is a copy of.',
    ({ source }) => source.original?.publisher ?? null,
  ),
  field(
    'originalUrl',
    'string',
    'The address of what it is a copy of.',
    ({ source }) => source.original?.url ?? null,
  ),
];

export type EntityRow = Owned & { readonly entity: Entity };

export const entityFields: readonly FieldOf<EntityRow>[] = [
  field('entity', 'string', 'Its id; empty in editions without ids.', ({ entity }) => entity.id),
  field('name', 'string', 'Its name.', ({ entity }) => entity.name),
  field('kind', 'string', 'What kind of company it is.', ({ entity }) => entity.kind),
  field(
    'role',
    'string',
    'A custodian, or an affiliate without assets.',
    ({ entity }) => entity.role,
  ),
  field('jurisdiction', 'string', 'Where it is.', ({ entity }) => entity.jurisdiction),
  field('licence', 'string', 'Its licence in words.', ({ entity }) => entity.licence),
  field('regulator', 'string', 'Who supervises it.', ({ entity }) => entity.regulator),
  field('since', 'string', 'Since when, as short as a year.', ({ entity }) => entity.since),
  field('status', 'string', 'Whether the licence is in force.', ({ entity }) => entity.status),
  field(
    'qualifiedCustodian',
    'string',
    'true, false or not-applicable; empty: not settled.',
    ({ entity: { qualifiedCustodian } }) =>
      qualifiedCustodian === null ? null : String(qualifiedCustodian),
  ),
  field('qualifiedBasis', 'string', 'Why so.', ({ entity }) => entity.qualifiedBasis),
  field('serves', 'string', 'Regions whose clients would sign with it.', ({ entity }) =>
    joined(entity.serves),
  ),
  field('register', 'string', 'Its entry in a register.', ({ entity }) => entity.register),
  ...evidenceOf<EntityRow>(({ entity }) => entity),
];

export type RegionRow = Owned & { readonly id: RegionId; readonly region: RegionAvailability };

export const regionFields: readonly FieldOf<RegionRow>[] = [
  field('region', 'string', 'The id of the region.', ({ id }) => id),
  field('status', 'string', 'yes, limited, no or unknown.', ({ region }) => region.status),
  field('note', 'string', 'In words.', ({ region }) => region.note),
  field('servedBy', 'string', 'Ids of the companies that serve it.', ({ region }) =>
    joined(region.servedBy ?? []),
  ),
  ...evidenceOf<RegionRow>(({ region }) => region),
];

type FeeRow = Owned & { readonly fee: Fee };

/** An amount is a range wherever two numbers are published. */
const amountAt = ({ fee: { amount } }: FeeRow, end: 0 | 1): number | null =>
  Array.isArray(amount) ? (amount[end] ?? null) : amount;

export const feeFields: readonly FieldOf<FeeRow>[] = [
  field('kind', 'string', 'What is paid for.', ({ fee }) => fee.kind),
  field('basis', 'string', 'What the amount is taken of or for.', ({ fee }) => fee.basis),
  field('amountFrom', 'number', 'The least; empty: not public.', (row) => amountAt(row, 0)),
  field('amountTo', 'number', 'The most; empty: not public.', (row) => amountAt(row, 1)),
  field('unit', 'string', 'bps, percent or currency.', ({ fee }) => fee.unit),
  field('currency', 'string', 'The code of the currency.', ({ fee }) => fee.currency),
  field('tier', 'string', 'For whom or up to what it holds.', ({ fee }) => fee.tier),
  field('asOf', 'string', 'Its date, as short as a year.', ({ fee }) => fee.asOf),
  field('asOfNote', 'string', 'What is to be said of the date.', ({ fee }) => fee.asOfNote),
  field('current', 'string', 'yes, no or unknown.', ({ fee }) => fee.current),
  field('statement', 'string', 'What the source says.', ({ fee }) => fee.statement),
  ...evidenceOf<FeeRow>(({ fee }) => fee),
];

type IncidentRow = Owned & { readonly incident: Incident };

export const incidentFields: readonly FieldOf<IncidentRow>[] = [
  field('date', 'string', 'Its date, as short as a year.', ({ incident }) => incident.date),
  field('kind', 'string', 'What kind of incident it was.', ({ incident }) => incident.kind),
  field('resolved', 'string', 'yes, no or unknown.', ({ incident }) => incident.resolved),
  field('what', 'string', 'What happened.', ({ incident }) => incident.what),
  ...evidenceOf<IncidentRow>(({ incident }) => incident),
];

export type TabledChange = Owned & {
  readonly entry: ChangeEntry;
  /** The editions between which it changed. */
  readonly earlier: string;
  readonly later: { readonly id: string; readonly date: string };
};

export const changeFields: readonly FieldOf<TabledChange>[] = [
  field('date', 'date', 'The day of the edition that changed it.', ({ later }) => later.date),
  field('factor', 'string', 'What was looked at.', ({ entry }) => entry.factor),
  field('kind', 'string', 'world, evidence, correction, age or method.', ({ entry }) => entry.kind),
  field('fromLow', 'integer', 'The proven level before.', ({ entry }) => entry.from.low),
  field('fromHigh', 'integer', 'The highest open level before.', ({ entry }) => entry.from.high),
  field('toLow', 'integer', 'The proven level after.', ({ entry }) => entry.to.low),
  field('toHigh', 'integer', 'The highest open level after.', ({ entry }) => entry.to.high),
  field('why', 'string', 'The reason; empty: none is recorded.', ({ entry: { why } }) =>
    why === noReason ? null : why,
  ),
  field('fromEdition', 'string', 'The edition before.', ({ earlier }) => earlier),
  field('toEdition', 'string', 'The edition that changed it.', ({ later }) => later.id),
];
