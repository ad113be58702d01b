import { EntityStatus } from '@/components/evidence/evidence-tags';
import { OutcomeMark } from '@/components/ui/outcome';
import { Stacked } from '@/components/ui/table';
import type { Entity, Provider } from '@/lib/catalogue/types';
import { formatDate } from '@/lib/format';
import { jurisdictionName } from '@/lib/provider/jurisdiction-name';
import { SourcesCell } from './record-tables';

/** The companies behind the name, each on its own: permissions do not travel inside a group. */
export function EntitiesTable({ name, entities }: Pick<Provider, 'name' | 'entities'>) {
  return (
    <Stacked.Table
      caption={`Legal entities of ${name}`}
      columns={[
        { name: 'Entity', width: 'w-[17%]' },
        { name: 'Licence' },
        { name: 'Regulator', width: 'w-[11%]' },
        { name: 'Since', width: 'w-22' },
        { name: 'Status', width: 'w-30' },
        { name: 'Qualified custodian (US)', width: 'w-[21%]' },
        { name: 'Sources', width: 'w-25' },
      ]}
    >
      <Stacked.Body>
        {entities.map((entity) => (
          <EntityRow key={`${entity.name} ${entity.licence}`} entity={entity} />
        ))}
      </Stacked.Body>
    </Stacked.Table>
  );
}

function EntityRow({ entity }: { entity: Entity }) {
  const { kind, role, jurisdiction, licence, regulator, since, status, register, sources } = entity;
  return (
    <Stacked.Row className="keep-together">
      <Stacked.RowHead>
        {entity.name}
        <span className="block text-dense font-normal text-ink2">
          {entityKindWords[kind]}, {jurisdictionName(jurisdiction)}
          {role === 'affiliate' && '; affiliate that holds no client assets'}
        </span>
      </Stacked.RowHead>
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
      <Stacked.Cell label="Regulator">{regulator ?? 'None found'}</Stacked.Cell>
      <Stacked.Cell label="Since">{since ? formatDate(since) : 'Not found'}</Stacked.Cell>
      <Stacked.Cell label="Status">
        <EntityStatus status={status} />
      </Stacked.Cell>
      <Stacked.Cell label="Qualified custodian (US)">
        <QualifiedStatus entity={entity} />
      </Stacked.Cell>
      <SourcesCell sources={sources} />
    </Stacked.Row>
  );
}

function QualifiedStatus({ entity: { qualifiedCustodian, qualifiedBasis } }: { entity: Entity }) {
  return (
    <>
      {qualifiedCustodian === null ? (
        <OutcomeMark tone="open">Open</OutcomeMark>
      ) : qualifiedCustodian === 'not-applicable' ? (
        'Not applicable'
      ) : qualifiedCustodian ? (
        <OutcomeMark tone="pass">Yes</OutcomeMark>
      ) : (
        <OutcomeMark tone="fail">No</OutcomeMark>
      )}
      <p className="mt-1 text-dense text-ink2">{qualifiedBasis}</p>
    </>
  );
}

export const entityKindWords: Readonly<Record<Entity['kind'], string>> = {
  bank: 'Bank',
  'trust-company': 'Trust company',
  'licensed-firm': 'Licensed firm',
  'registered-firm': 'Registered firm',
  other: 'Other',
};
