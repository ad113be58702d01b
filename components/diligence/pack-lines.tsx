import { SourceChips } from '@/components/evidence/sources';
import { Details } from '@/components/ui/disclosure';
import { Stacked } from '@/components/ui/table';
import {
  type DiligenceItem,
  type DiligenceView,
  itemStatusNames,
} from '@/lib/diligence/build-diligence';
import { toPackToTell } from '@/lib/diligence/reader-items';
import { formatDate } from '@/lib/format';
import { ItemMark } from './item-mark';
import { ItemStanding, PackSentence } from './reader-items';

type PackLinesProps = {
  views: readonly DiligenceView[];
  /** Named before each sentence, where the lines are packs of one provider. */
  nameOf?: (view: DiligenceView) => string;
};

/** A line for each: how many items have public evidence; it opens to the items themselves. */
export function PackLines({ views, nameOf }: PackLinesProps) {
  return (
    <ul className="flex flex-col">
      {views.map((view) => (
        <li key={`${view.provider} ${view.pack.id}`} className="border-t border-line py-1">
          {view.applies ? (
            <Details
              className="-ml-3"
              summary={
                <span>
                  {nameOf && <strong>{nameOf(view)}. </strong>}
                  <PackSentence pack={toPackToTell(view)} />
                </span>
              }
            >
              <div className="pt-1 pb-3 pl-3">
                <ItemsTable {...view} />
                {nameOf && <PackLists lists={view.lists} />}
              </div>
            </Details>
          ) : (
            <p className="py-1.5 text-dense text-ink2">{view.sentence}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

type ItemsTableProps = Pick<DiligenceView, 'provider' | 'subject' | 'items' | 'pack'>;

function ItemsTable({ provider, subject, items, pack }: ItemsTableProps) {
  return (
    <Stacked.Table
      caption={`Items of the pack ${pack.name}, ${subject}`}
      columns={[
        { name: 'Item', width: 'w-52' },
        { name: 'Status', width: 'w-44' },
        { name: 'What is public' },
      ]}
    >
      <Stacked.Body>
        {items.map((item) => (
          <Stacked.Row key={item.id}>
            <Stacked.RowHead>{item.name}</Stacked.RowHead>
            <Stacked.Cell label="Status">
              <ItemStanding
                provider={provider}
                item={{ id: item.id, status: item.status, shownBy: item.shownBy }}
              />
            </Stacked.Cell>
            <Stacked.Cell label="What is public" className="text-dense">
              <ItemEvidence {...item} />
            </Stacked.Cell>
          </Stacked.Row>
        ))}
      </Stacked.Body>
    </Stacked.Table>
  );
}

/** What is public of an item, and for which company where the answer differs by company. */
export function ItemEvidence({
  statement,
  sources,
  companies,
}: Pick<DiligenceItem, 'statement' | 'sources' | 'companies'>) {
  return (
    <>
      {statement ?? 'Nothing was found.'} <SourceChips sources={sources} form="number" />
      {companies.length > 0 && (
        <ul className="mt-1 flex flex-col">
          {companies.map(({ name, status, basis }) => (
            <li key={name}>
              <ItemMark status={status}>
                {name}: {itemStatusNames[status].toLowerCase()}
              </ItemMark>
              {basis !== null && <span className="text-ink2">, {basis}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/**
 * Who asks, with the way to the text. Where only a summary was read, the link says so, because a
 * summary is not the law.
 */
export function PackLists({ lists }: Pick<DiligenceView, 'lists'>) {
  return (
    <ul className="mt-2 flex flex-col text-caption text-ink2">
      {lists.map(({ id, name, publisher, date, addresses }) => (
        <li key={id}>
          {name}, {publisher}
          {date !== null && `, ${formatDate(date)}`}:{' '}
          {addresses.map((address, index) => (
            <span key={address.url}>
              {index > 0 && '; '}
              <a
                href={address.url}
                target="_blank"
                rel="external noopener noreferrer"
                className="target-line"
              >
                {address.reads === 'official' ? 'text at ' : 'a summary by '}
                {address.publisher}
                <span className="sr-only"> (opens in a new tab)</span>
              </a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
