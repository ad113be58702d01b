import type { ReactNode } from 'react';
import { SourceChips } from '@/components/evidence/sources';
import { Section } from '@/components/reading/section';
import { Details } from '@/components/ui/disclosure';
import { Blocks } from '@/components/ui/table';
import {
  type DiligenceItem,
  type DiligenceView,
  itemStatusNames,
} from '@/lib/diligence/build-diligence';
import type { ComparedDiligence } from '@/lib/diligence/list-diligence';
import { toPackToTell } from '@/lib/diligence/reader-items';
import { ItemMark } from './item-mark';
import { PackSentence } from './reader-items';

/** Packs and items of some providers, side by side; by company where the answer differs by company. */
export function ComparedDiligenceSection({ providers, packs, items }: ComparedDiligence) {
  if (packs.length + items.length === 0) return null;
  return (
    <Section
      id="diligence"
      title="Due diligence, side by side"
      note="How many items of each pack have public evidence, and what contracts, rules and accounts say of an item. It is never a score."
    >
      <Side caption="Packs of due diligence by provider" head="Pack" providers={providers}>
        {packs.map(({ name, cells }) => (
          <SideRow key={name} name={name} providers={providers}>
            {cells.map((view) => (
              <PackCell key={view.provider} view={view} />
            ))}
          </SideRow>
        ))}
      </Side>
      {items.length > 0 && (
        <Details
          className="mt-2 -ml-3"
          summary={`${items.length} items looked up in contracts, rules and accounts`}
        >
          <div className="pt-2 pl-3">
            <Side caption="Items of due diligence by provider" head="Item" providers={providers}>
              {items.map(({ name, cells }) => (
                <SideRow key={name} name={name} providers={providers}>
                  {cells.map((item, index) => (
                    <ItemCell key={providers[index]?.slug} item={item} />
                  ))}
                </SideRow>
              ))}
            </Side>
          </div>
        </Details>
      )}
    </Section>
  );
}

type SideProps = {
  caption: string;
  head: string;
  providers: ComparedDiligence['providers'];
  children: ReactNode;
};

const Side = ({ caption, head, providers, children }: SideProps) => (
  <Blocks.Table caption={caption} className="md:table-fixed">
    <Blocks.Head>
      <Blocks.ColumnHead className="w-52">{head}</Blocks.ColumnHead>
      {providers.map(({ slug, shortName }) => (
        <Blocks.ColumnHead key={slug}>{shortName}</Blocks.ColumnHead>
      ))}
    </Blocks.Head>
    <Blocks.Body>{children}</Blocks.Body>
  </Blocks.Table>
);

type SideRowProps = {
  name: string;
  providers: ComparedDiligence['providers'];
  /** A cell for each provider. */
  children: ReactNode[];
};

const SideRow = ({ name, providers, children }: SideRowProps) => (
  <Blocks.Row className="border-line">
    <Blocks.RowHead className="ground-surface">{name}</Blocks.RowHead>
    {providers.map(({ slug, shortName }, index) => (
      <Blocks.Cell key={slug} label={shortName} className="text-dense">
        {children[index]}
      </Blocks.Cell>
    ))}
  </Blocks.Row>
);

const PackCell = ({ view }: { view: DiligenceView }) =>
  view.applies ? (
    <PackSentence pack={toPackToTell(view)} />
  ) : (
    <span className="text-ink2">does not fit: no such company in force was found</span>
  );

function ItemCell({ item }: { item: DiligenceItem | null }) {
  if (item === null) return <span className="text-ink2">not looked up</span>;
  const { status, value, sources, companies, statement } = item;
  return (
    <>
      <ItemMark status={status}>{value ?? itemStatusNames[status]}</ItemMark>{' '}
      <SourceChips sources={sources} form="number" />
      {companies.length > 0 && (
        <ul className="mt-1 text-caption">
          {companies.map((company) => (
            <li key={company.name}>
              {company.name}: {itemStatusNames[company.status].toLowerCase()}
              {company.basis !== null && <span className="text-ink2">, {company.basis}</span>}
            </li>
          ))}
        </ul>
      )}
      {statement !== null && (
        <Details look="link" summary={<span className="text-caption">In full</span>}>
          <p className="text-caption text-ink2">{statement}</p>
        </Details>
      )}
    </>
  );
}
