import { EntityStatus } from '@/components/evidence/evidence-tags';
import { regionTitles } from '@/components/evidence/region-chips';
import { OutcomeMark } from '@/components/ui/outcome';
import { Stacked } from '@/components/ui/table';
import type { Entity, Provider } from '@/lib/catalogue/types';
import { formatDate } from '@/lib/format';
import { jurisdictionName } from '@/lib/provider/jurisdiction-name';
import { type CompanyRow, listCompanies, qualifiedStatusOf } from '@/lib/provider/list-companies';
import { SourcesCell } from './record-tables';

/** Region by region the company that one would sign with: permissions do not travel inside a group. */
export function EntitiesTable(provider: Pick<Provider, 'name' | 'entities' | 'regions'>) {
  return (
    <Stacked.Table
      caption={`Companies of ${provider.name} by region`}
      columns={[
        { name: 'Region', width: 'w-[11%]' },
        { name: 'Company', width: 'w-[17%]' },
        { name: 'Licence' },
        { name: 'Supervisor', width: 'w-[11%]' },
        { name: 'Status', width: 'w-30' },
        { name: 'Qualified custodian (US)', width: 'w-[19%]' },
        { name: 'Sources', width: 'w-25' },
      ]}
    >
      <Stacked.Body>
        {listCompanies(provider).map(({ entity, regions }) =>
          entity === null ? (
            <UnnamedRow key="unnamed" regions={regions} />
          ) : (
            <EntityRow key={`${entity.name} ${entity.licence}`} {...{ entity, regions }} />
          ),
        )}
      </Stacked.Body>
    </Stacked.Table>
  );
}

type RowProps = { entity: Entity; regions: CompanyRow['regions'] };

function EntityRow({ entity, regions }: RowProps) {
  const { kind, role, jurisdiction, licence, regulator, since, status, register, sources } = entity;
  return (
    <Stacked.Row className="keep-together">
      <Stacked.RowHead>
        <Regions regions={regions} />
      </Stacked.RowHead>
      <Stacked.Cell label="Company">
        <span className="font-semibold">{entity.name}</span>
        <span className="block text-dense text-ink2">
          {entityKindWords[kind]}, {jurisdictionName(jurisdiction)}
          {role === 'affiliate' && '; affiliate that holds no client assets'}
        </span>
      </Stacked.Cell>
      <Stacked.Cell label="Licence">
        {licence}
        {register && (
          <a
            href={register}
            target="_blank"
            rel="external noopener noreferrer"
            className="flex target items-center text-dense"
          >
            Entry in the register<span className="sr-only"> (opens in a new tab)</span>
          </a>
        )}
      </Stacked.Cell>
      <Stacked.Cell label="Supervisor">{regulator ?? 'None found'}</Stacked.Cell>
      <Stacked.Cell label="Status">
        <EntityStatus status={status} />
        {since && <p className="mt-1 text-dense text-ink2">since {formatDate(since)}</p>}
      </Stacked.Cell>
      <Stacked.Cell label="Qualified custodian (US)">
        <Qualified entity={entity} />
      </Stacked.Cell>
      <SourcesCell sources={sources} />
    </Stacked.Row>
  );
}

/** Regions that are served, by whom no source says. */
function UnnamedRow({ regions }: Pick<RowProps, 'regions'>) {
  return (
    <Stacked.Row className="keep-together">
      <Stacked.RowHead>
        <Regions regions={regions} />
      </Stacked.RowHead>
      <Stacked.Cell label="Company" colSpan={6}>
        No source names the company.
      </Stacked.Cell>
    </Stacked.Row>
  );
}

function Regions({ regions }: Pick<RowProps, 'regions'>) {
  if (regions.length === 0) return <span className="font-normal text-ink2">None named</span>;
  return regions.map(({ id, status }) => (
    <span key={id} className="block">
      {regionTitles[id]}
      {status === 'limited' && <span className="font-normal text-ink2"> limited</span>}
    </span>
  ));
}

function Qualified({ entity }: { entity: Entity }) {
  const status = qualifiedStatusOf(entity);
  return (
    <>
      {status === 'not-applicable' ? (
        <span className="text-ink2">Not applicable</span>
      ) : (
        <OutcomeMark tone={qualifiedTones[status]}>{qualifiedWords[status]}</OutcomeMark>
      )}
      <p className="mt-1 text-dense text-ink2">{entity.qualifiedBasis}</p>
    </>
  );
}

const qualifiedTones = { yes: 'pass', no: 'fail', open: 'open' } as const;
const qualifiedWords = { yes: 'Yes', no: 'No', open: 'Open' } as const;

export const entityKindWords: Readonly<Record<Entity['kind'], string>> = {
  bank: 'Bank',
  'trust-company': 'Trust company',
  'licensed-firm': 'Licensed firm',
  'registered-firm': 'Registered firm',
  other: 'Other',
};
