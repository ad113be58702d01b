import { EntityStatus } from '@/components/evidence/evidence-tags';
import { OutwardLink, SourceMarks } from '@/components/evidence/source-mark';
import { Details } from '@/components/ui/disclosure';
import { OutcomeMark, type OutcomeTone, Tag } from '@/components/ui/outcome';
import { denseRow, Stacked } from '@/components/ui/table';
import type { Entity, Provider, RegionAvailability } from '@/lib/catalogue/types';
import { entityKindWords, regionStatusWords } from '@/lib/evidence-words';
import { formatCount, formatDate } from '@/lib/format';
import { jurisdictionName } from '@/lib/provider/jurisdiction-name';
import {
  type CompanyRow,
  listCompanies,
  listUnserved,
  type QualifiedStatus,
  qualifiedStatusOf,
} from '@/lib/provider/list-companies';
import { regionTitles } from '@/lib/requirements';
import { type RegionId, regionIds } from '@/lib/rubric/ids';

type CompaniesProps = Pick<Provider, 'name' | 'entities' | 'regions'>;

/** Region by region the company that one would sign with: permissions do not travel inside a group. */
export function CompaniesTable(provider: CompaniesProps) {
  const rows = listCompanies(provider);
  const serving = rows.filter(({ regions }) => regions.length > 0);
  const others = rows.flatMap(({ entity, regions }) =>
    entity === null || regions.length > 0 ? [] : [entity],
  );
  // An edition that does not say who serves whom has all its companies in the table.
  const shown = serving.length === 0 ? rows : serving;
  return (
    <>
      <Stacked.Table
        caption={`Companies of ${provider.name} by region`}
        columns={[
          { name: 'Region', width: 'w-[11%]' },
          { name: 'Company', width: 'w-[19%]' },
          { name: 'Licence' },
          { name: 'Supervisor', width: 'w-[14%]' },
          { name: 'Status', width: 'w-27' },
          { name: 'Qualified (US)', width: 'w-29' },
          { name: 'Sources', width: 'w-[15%]' },
        ]}
      >
        <Stacked.Body>
          {shown.map(({ entity, regions }) =>
            entity === null ? (
              <RegionRow key="unnamed" regions={regions.map(({ id }) => id)} tone="part">
                No source names the company.
              </RegionRow>
            ) : (
              <EntityRow key={`${entity.name} ${entity.licence}`} {...{ entity, regions }} />
            ),
          )}
          {(['no', 'unknown'] as const).map((status) => (
            <UnservedRow
              key={status}
              status={status}
              regions={listUnserved(provider).filter((region) => region.status === status)}
            />
          ))}
        </Stacked.Body>
      </Stacked.Table>
      <div className="mt-1 flex flex-wrap gap-x-6">
        {serving.length > 0 && others.length > 0 && <OtherCompanies entities={others} />}
        <InWords {...provider} />
      </div>
    </>
  );
}

type RowProps = { entity: Entity; regions: CompanyRow['regions'] };

function EntityRow({ entity, regions }: RowProps) {
  const { kind, role, jurisdiction, licence, regulator, since, status, register, sources } = entity;
  const qualified = qualifiedStatusOf(entity);
  return (
    <Stacked.Row figure className={denseRow}>
      <Stacked.RowHead>
        {regions.length === 0 ? (
          <span className="font-normal text-ink2">None named</span>
        ) : (
          regions.map(({ id, status: served }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              {regionTitles[id]}
              {served === 'limited' && <span className="font-normal text-ink2"> limited</span>}
            </span>
          ))
        )}
      </Stacked.RowHead>
      <Stacked.Cell wide>
        <span className="font-semibold">{entity.name}</span>
        <span className="block text-caption text-ink2 max-md:hidden print:block">
          {entityKindWords[kind]}, {jurisdictionName(jurisdiction)}
          {role === 'affiliate' && '; affiliate that holds no client assets'}
        </span>
      </Stacked.Cell>
      <Stacked.Cell wide>
        {licence}
        {register && (
          <OutwardLink href={register} className="ml-1.5 target-line">
            Entry in the register
          </OutwardLink>
        )}
      </Stacked.Cell>
      <Stacked.Cell wide>
        {regulator ?? 'None found'}
        {since && <span className="text-ink2">, since {formatDate(since)}</span>}
      </Stacked.Cell>
      <Stacked.Cell figure className="@[50rem]:text-start!">
        <EntityStatus status={status} />
      </Stacked.Cell>
      <Stacked.Cell wide className={qualified === 'not-applicable' ? 'max-md:hidden' : ''}>
        <Qualified status={qualified} />
      </Stacked.Cell>
      <Stacked.Cell wide>
        <SourceMarks sources={sources} brief />
      </Stacked.Cell>
    </Stacked.Row>
  );
}

type RegionRowProps = {
  regions: readonly RegionId[];
  tone: OutcomeTone;
  /** What there is instead of a company. */
  children: string;
};

function RegionRow({ regions, tone, children }: RegionRowProps) {
  return (
    <Stacked.Row figure className={denseRow}>
      <Stacked.RowHead>{regions.map((id) => regionTitles[id]).join(', ')}</Stacked.RowHead>
      <Stacked.Cell wide colSpan={3}>
        {children}
      </Stacked.Cell>
      <Stacked.Cell figure colSpan={3} className="@[50rem]:text-start!">
        <Tag tone={tone}>{regionToneWords[tone]}</Tag>
      </Stacked.Cell>
    </Stacked.Row>
  );
}

const regionToneWords: Readonly<Record<OutcomeTone, string>> = {
  pass: 'Served',
  part: 'Limited',
  open: 'Open',
  fail: 'Not served',
};

type UnservedRowProps = {
  status: 'no' | 'unknown';
  regions: ReturnType<typeof listUnserved>;
};

/** Regions together of which the same is to be said; why each is so stands under the table. */
function UnservedRow({ status, regions }: UnservedRowProps) {
  if (regions.length === 0) return null;
  const ids = regions.map(({ id }) => id);
  return status === 'no' ? (
    <RegionRow regions={ids} tone="fail">
      {regions.length === 1 && regions[0]?.note ? regions[0].note : 'Not served.'}
    </RegionRow>
  ) : (
    <RegionRow regions={ids} tone="open">
      No company found. Ask which entity would sign.
    </RegionRow>
  );
}

function Qualified({ status }: { status: QualifiedStatus }) {
  if (status === 'not-applicable') return <span className="text-ink2">Not applicable</span>;
  return (
    <OutcomeMark tone={qualifiedTones[status]}>
      <span className="@[50rem]:hidden">Qualified custodian (US): </span>
      {status}
    </OutcomeMark>
  );
}

const qualifiedTones = { yes: 'pass', no: 'fail', open: 'open' } as const;

/** Predecessors, affiliates, and companies that no region names. */
function OtherCompanies({ entities }: { entities: readonly Entity[] }) {
  return (
    <Details
      look="link"
      summary={`${formatCount(entities.length, 'other company', 'other companies')} that no region names`}
    >
      <ul className="mb-2 flex max-w-[62rem] flex-col gap-2 text-dense">
        {entities.map(({ name, role, jurisdiction, licence, regulator, status, sources }) => (
          <li key={`${name} ${licence}`}>
            <strong>{name}</strong> <EntityStatus status={status} />{' '}
            {role === 'affiliate' && 'Affiliate that holds no client assets. '}
            {jurisdictionName(jurisdiction)}. {licence}.{regulator && ` Supervisor: ${regulator}.`}{' '}
            <SourceMarks sources={sources} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

const tones: Readonly<Record<RegionAvailability['status'], OutcomeTone>> = {
  yes: 'pass',
  limited: 'part',
  no: 'fail',
  unknown: 'open',
};

/** What was found of each region and of each company's status, with the sentence and its sources. */
function InWords({ regions, entities }: CompaniesProps) {
  return (
    <Details look="link" summary={`The ${regionIds.length} regions and the status in words`}>
      <ul id="regions" className="flex max-w-[62rem] flex-col gap-2 text-dense">
        {regionIds.map((id) => {
          const { status, note, sources } = regions.byRegion[id];
          return (
            <li key={id}>
              <strong>{regionTitles[id]}:</strong>{' '}
              <OutcomeMark tone={tones[status]}>{regionStatusWords[status]}</OutcomeMark>. {note}{' '}
              <SourceMarks sources={sources} />
            </li>
          );
        })}
      </ul>
      <ul className="mt-2 flex max-w-[62rem] flex-col gap-2 text-dense">
        {entities
          .filter((entity) => qualifiedStatusOf(entity) !== 'not-applicable')
          .map(({ name, qualifiedBasis }) => (
            <li key={name}>
              <strong>{name}, qualified custodian:</strong> {qualifiedBasis}
            </li>
          ))}
      </ul>
      <p className="mt-2 max-w-[62rem] text-dense text-ink2">
        {regions.note} <SourceMarks sources={regions.sources} />
      </p>
    </Details>
  );
}
