import Link from 'next/link';
import type { ReactNode } from 'react';
import { SourceChips } from '@/components/evidence/sources';
import { Section } from '@/components/reading/section';
import { Details } from '@/components/ui/disclosure';
import { Glyph } from '@/components/ui/glyph';
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

type ComparedDiligenceSectionProps = ComparedDiligence & {
  /** Whether the items are shown, which are many and long. */
  isOpen: boolean;
  toggleHref: string;
};

/** Packs and items of some providers, side by side; by company where the answer differs by company. */
export function ComparedDiligenceSection({
  providers,
  packs,
  items,
  isOpen,
  toggleHref,
}: ComparedDiligenceSectionProps) {
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
        <>
          <p className="no-print mt-2">
            <Link
              href={toggleHref}
              scroll={false}
              prefetch={false}
              aria-expanded={isOpen}
              className="inline-flex target items-center"
            >
              {items.length} items looked up in contracts, rules and accounts
              <Glyph name={isOpen ? 'up' : 'down'} className="ms-1.5 size-2.5" />
            </Link>
          </p>
          {isOpen && (
            <Side caption="Items of due diligence by provider" head="Item" providers={providers}>
              {items.map(({ name, cells }) => (
                <SideRow key={name} name={name} providers={providers}>
                  {cells.map((item, index) => (
                    <ItemCell key={providers[index]?.slug} item={item} />
                  ))}
                </SideRow>
              ))}
            </Side>
          )}
        </>
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
