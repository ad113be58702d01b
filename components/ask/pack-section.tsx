import { SourceChips } from '@/components/evidence/sources';
import { Section } from '@/components/reading/section';
import { Details } from '@/components/ui/disclosure';
import { Ruled } from '@/components/ui/table';
import {
  type DiligenceItem,
  type DiligenceView,
  itemStatusNames,
} from '@/lib/diligence/build-diligence';

type PackSectionProps = {
  /** For each chosen pack, how every provider that may be asked stands to it. */
  packs: readonly { readonly id: string; readonly views: readonly DiligenceView[] }[];
};

/** What the chosen diligence packs ask, and what is public of it. Never a score. */
export function PackSection({ packs }: PackSectionProps) {
  return (
    <div className="mt-10 flex flex-col gap-8">
      {packs.map(({ id, views }) => {
        const [first] = views;
        if (first === undefined) return null;
        return (
          <Section key={id} id={`pack-${id}`} title={first.pack.name} note={first.pack.description}>
            <p className="mb-2 text-dense text-ink2">
              Asked by {first.lists.map(({ name }) => name).join('; ')}. A letter asks what has no
              public evidence.
            </p>
            <ul className="flex flex-col">
              {views.map((view) => (
                <li key={view.sentence} className="border-t border-line py-1">
                  {view.applies ? (
                    <Details look="plain" summary={view.sentence} className="-ml-3">
                      <div className="pt-1 pb-3 pl-3">
                        <ItemsTable subject={view.subject} items={view.items} />
                      </div>
                    </Details>
                  ) : (
                    <p className="py-1.5 text-dense text-ink2">{view.sentence}</p>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </div>
  );
}

type ItemsTableProps = { subject: string; items: readonly DiligenceItem[] };

function ItemsTable({ subject, items }: ItemsTableProps) {
  return (
    <Ruled.Table caption={`Items of the pack, ${subject}`} className="min-w-[44rem]">
      <Ruled.Head>
        <Ruled.ColumnHead>Item</Ruled.ColumnHead>
        <Ruled.ColumnHead>Status</Ruled.ColumnHead>
        <Ruled.ColumnHead>What is public</Ruled.ColumnHead>
      </Ruled.Head>
      <Ruled.Body>
        {items.map(({ id, name, status, statement, sources, companies }) => (
          <Ruled.Row key={id}>
            <Ruled.RowHead>{name}</Ruled.RowHead>
            <Ruled.Cell className="whitespace-nowrap">{itemStatusNames[status]}</Ruled.Cell>
            <Ruled.Cell className="text-dense">
              {statement ?? 'Nothing was found.'} <SourceChips sources={sources} form="number" />
              {companies.length > 0 && (
                <ul className="mt-1 list-disc ps-5">
                  {companies.map((company) => (
                    <li key={company.name}>
                      {company.name}: {itemStatusNames[company.status].toLowerCase()}
                    </li>
                  ))}
                </ul>
              )}
            </Ruled.Cell>
          </Ruled.Row>
        ))}
      </Ruled.Body>
    </Ruled.Table>
  );
}
