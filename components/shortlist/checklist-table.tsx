import clsx from 'clsx';
import Link from 'next/link';
import { Fragment } from 'react';
import { Details } from '@/components/ui/disclosure';
import { Blocks } from '@/components/ui/table';
import type { ChecklistItem } from '@/lib/catalogue/types';
import type {
  CheckCell,
  CheckEvidence,
  Checklist,
  CheckRow,
} from '@/lib/checklist/build-checklist';
import { AnswerField, ResultCount } from './answers';

type ChecklistTableProps = {
  checklist: Checklist;
  /** The page of a provider, at one of its anchors. */
  providerHref: (slug: string, anchor: string) => string;
};

/**
 * Checks by providers. Roles are written out, because below 720 px rows and cells are blocks, one
 * check after the other with every provider under it, and browsers drop the roles of such tables.
 */
export function ChecklistTable({ checklist, providerHref }: ChecklistTableProps) {
  const { providers, rows } = checklist;
  return (
    <Blocks.Table
      caption="Decision checklist: checks by providers"
      className={clsx(providers.length <= mostAtOnce && 'md:table-fixed')}
    >
      <Blocks.Head>
        <Blocks.ColumnHead className="w-68 min-w-68 md:sticky md:left-0 md:z-10">
          Check
        </Blocks.ColumnHead>
        {providers.map(({ slug, name }) => (
          <Blocks.ColumnHead key={slug}>
            {/* In an automatic layout this keeps a column from being squeezed. */}
            <div className="min-w-48">{name}</div>
          </Blocks.ColumnHead>
        ))}
      </Blocks.Head>
      <Blocks.Body>
        {rows.map((row) => (
          <ChecklistRow key={row.item.id} {...{ row, providers, providerHref }} />
        ))}
      </Blocks.Body>
      {/* On paper a foot would stand on every sheet. */}
      <tfoot role="rowgroup" className="block md:table-footer-group print:table-row-group">
        <Blocks.Row className="border-line2 bg-sunken">
          <Blocks.RowHead className="bg-sunken">Result so far</Blocks.RowHead>
          {providers.map(({ slug, name }) => (
            <Blocks.Cell key={slug} label={name}>
              <ResultCount slug={slug} />
            </Blocks.Cell>
          ))}
        </Blocks.Row>
      </tfoot>
    </Blocks.Table>
  );
}

/** So many providers share the width of the page; beside more the table scrolls in its own box. */
const mostAtOnce = 4;

type ChecklistRowProps = {
  row: CheckRow;
  providers: Checklist['providers'];
  providerHref: ChecklistTableProps['providerHref'];
};

function ChecklistRow({ row: { item, cells }, providers, providerHref }: ChecklistRowProps) {
  return (
    <Blocks.Row className="keep-together border-line first:border-t-0">
      <Blocks.RowHead className="ground-surface">
        {item.name}
        <span className="block text-dense font-normal text-ink2">{item.description}</span>
        <Details
          summary={
            <>
              Red flags<span className="sr-only"> of {item.name}</span>
            </>
          }
          className="no-print -ml-3 font-normal"
        >
          <p className="px-3 text-dense text-ink2">{item.question}</p>
          <ul className="mt-1.5 ml-7 list-disc space-y-1.5 pb-1 text-dense text-ink2">
            {item.redFlags.map((flag) => (
              <li key={flag}>{flag}</li>
            ))}
          </ul>
        </Details>
      </Blocks.RowHead>
      {cells.map((cell, index) => {
        const name = providers[index]?.name ?? cell.provider;
        return (
          <Blocks.Cell key={cell.provider} label={name}>
            <CheckCellContent
              cell={cell}
              item={item}
              label={`${item.name}, ${name}`}
              hrefOf={(anchor) => providerHref(cell.provider, anchor)}
            />
          </Blocks.Cell>
        );
      })}
    </Blocks.Row>
  );
}

type CheckCellContentProps = {
  cell: CheckCell;
  item: ChecklistItem;
  /** Names the field: check and provider. */
  label: string;
  /** The provider's page at an anchor. */
  hrefOf: (anchor: string) => string;
};

/** The answer, and under it what evidence says, each part leading to its sources. */
function CheckCellContent({ cell, item, label, hrefOf }: CheckCellContentProps) {
  const { provider, suggestion, evidence } = cell;
  return (
    <>
      <AnswerField slug={provider} itemId={item.id} label={label} suggestion={suggestion.status} />
      {evidence.length === 0 && <p className="mt-1.5 text-dense text-ink2">{suggestion.note}</p>}
      {evidence
        .filter(({ unmet }) => unmet)
        .map(({ name, sentence }) => (
          <p key={name} className="mt-1.5 text-dense text-ink2">
            {sentence}
          </p>
        ))}
      {evidence.length > 0 && (
        <p className="mt-1.5 text-dense">
          {evidence.map((one, index) => (
            <Fragment key={one.name}>
              {index > 0 && ', '}
              <EvidenceLink evidence={one} href={hrefOf(one.anchor)} />
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

function EvidenceLink({ evidence, href }: { evidence: CheckEvidence; href: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="target-line text-ink2 decoration-line2 hover:decoration-current"
    >
      {evidence.name} <strong className="whitespace-nowrap text-ink">{evidence.standing}</strong>
    </Link>
  );
}
