import clsx from 'clsx';
import type { ReactNode } from 'react';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Section } from '@/components/reading/section';
import type { PageSection } from '@/components/reading/section-nav';
import { buttonClass } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Ruled, Stacked } from '@/components/ui/table';
import { formatCount, formatDate } from '@/lib/format';
import type { DataView, ListedAddress } from '@/lib/tables/build-data-view';
import { CodeBlock } from './code-block';

type DataPageProps = {
  view: DataView;
  /** The two ways of the switch. */
  hrefs: { readonly pinned: string; readonly newest: string };
  /** The tools of assistants by name, with what each gives. */
  tools: readonly { readonly name: string; readonly title: string }[];
};

const sections: readonly PageSection[] = [
  { id: 'tables', label: 'Tables' },
  { id: 'snippets', label: 'Snippets' },
  { id: 'api', label: 'API' },
  { id: 'feeds', label: 'Feeds' },
  { id: 'markdown', label: 'Markdown' },
  { id: 'assistants', label: 'Assistants' },
  { id: 'charts', label: 'Charts' },
  { id: 'terms', label: 'Terms and stability' },
];

/** What there is for programs and spreadsheets, in words for people; tables first. */
export function DataPage({ view, hrefs, tools }: DataPageProps) {
  const { counts, pinned, tables, files, snippets, resources, feeds } = view;
  return (
    <>
      <h1 className="text-h1">Data</h1>
      <div className="mt-2 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <p className="max-w-[52rem] text-answer">
          <strong>Everything here is open, without a key:</strong>{' '}
          {formatCount(counts.providers, 'provider')}, {formatCount(counts.findings, 'finding')},{' '}
          {formatCount(counts.sources, 'source')}. Every address can be pinned to an edition, so
          that your figures stay what they were.
        </p>
        <AddressSwitch view={view} hrefs={hrefs} />
      </div>
      <ReadingLayout sections={sections}>
        <Section
          id="tables"
          title="Tables"
          note="CSV in UTF-8, one claim a row, the provider in the first column. Every row holds its edition and the address of its claim. What is not known is empty, never 0."
        >
          <TableList tables={tables} />
          <ul className="no-print mt-3 flex flex-wrap gap-3">
            {files.map(({ name, address }) => (
              <li key={name}>
                <a href={address} className={buttonClass('quiet')}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Section>
        <Section
          id="snippets"
          title="Snippets"
          note={`With your present mandate and ${pinned ? 'the pinned edition' : 'whichever edition is the newest'}.`}
        >
          <div className="grid gap-6 min-[68rem]:grid-cols-3">
            {snippets.map((snippet) => (
              <CodeBlock key={snippet.title} {...snippet} />
            ))}
          </div>
        </Section>
        <Section
          id="api"
          title="API"
          note="JSON, read only, from any origin, with the parameters of the pages. A wrong parameter is answered with 400 and problem+json that names it and says what was expected. Numbers are unrounded."
        >
          <AddressTable caption="Resources of the API" head="Address" rows={resources} asCurl />
          <p className="mt-3 text-dense text-ink2">
            All of it is described in <a href="/openapi.json">OpenAPI 3.1</a>. Answers carry an ETag.
          </p>
        </Section>
        <Section id="feeds" title="Feeds" note="Changes as they are published; ?providers= narrows both.">
          <AddressTable caption="Feeds" head="Feed" rows={feeds} />
        </Section>
        <Section
          id="markdown"
          title="Markdown"
          note="For assistants and notes: whole pages with their sources, under the same parameters."
        >
          <CodeBlock {...view.markdown} />
          <p className="mt-2 text-dense text-ink2">
            Index for assistants: <a href="/llms.txt">llms.txt</a>
          </p>
        </Section>
        <Section
          id="assistants"
          title="Assistants"
          note="Seven tools that only read (Model Context Protocol). Every answer carries edition, link, sources and “not financial advice”; ten rows unless asked for more."
        >
          <div className="grid gap-6 min-[68rem]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <ToolTable tools={tools} />
            <div className="min-w-0">
              <CodeBlock {...view.assistant} />
              <p className="mt-2 text-dense text-ink2">
                Or on this machine, without a network: <code>npm run mcp</code>
              </p>
            </div>
          </div>
        </Section>
        <Section
          id="charts"
          title="Charts"
          note="For slides and pages of yours, under the same parameters. Range, edition, address and disclaimer are drawn in. A wrong parameter of a picture is answered with 400."
        >
          <AddressTable caption="Charts" head="Chart" rows={view.charts} />
          <div className="mt-4">
            <CodeBlock {...view.embed} />
          </div>
        </Section>
        <Section id="terms" title="Terms and stability">
          <Terms />
        </Section>
      </ReadingLayout>
    </>
  );
}

/** Two links that look like a switch: they work without a script and are the state of the page. */
function AddressSwitch({
  view: { edition, pinned },
  hrefs,
}: Pick<DataPageProps, 'view' | 'hrefs'>) {
  const option = (href: string, isChosen: boolean, children: ReactNode) => (
    <a
      href={href}
      aria-current={isChosen ? 'true' : undefined}
      className="inline-flex min-h-11 items-center px-3 text-dense font-medium text-ink no-underline hover:underline aria-[current=true]:bg-act aria-[current=true]:text-on-act md:min-h-8"
    >
      {children}
    </a>
  );
  return (
    <div role="group" aria-label="Addresses for" className="no-print flex flex-wrap items-center gap-3">
      <span aria-hidden="true" className="text-dense text-ink2">
        Addresses for
      </span>
      <span className="inline-flex overflow-clip rounded-control border border-edge">
        {option(hrefs.newest, !pinned, 'newest edition')}
        {option(hrefs.pinned, pinned, `${formatDate(edition.date)}, pinned`)}
      </span>
    </div>
  );
}

function TableList({ tables }: Pick<DataView, 'tables'>) {
  return (
    <Stacked.Table
      caption="Tables of this edition"
      columns={[
        { name: 'File', width: 'w-36' },
        { name: 'Rows', width: 'w-16', numeric: true },
        { name: 'Columns' },
        { name: 'Get it', width: 'w-64' },
      ]}
    >
      <Stacked.Body>
        {tables.map(({ file, says, rows, columns, address }) => (
          <Stacked.Row key={file} figure className="keep-together">
            <Stacked.RowHead className="font-mono text-dense">{file}</Stacked.RowHead>
            <Stacked.Cell figure numeric className="@max-[50rem]:py-1.5!">
              {rows} <span className="text-caption text-ink2 @[50rem]:hidden">rows</span>
            </Stacked.Cell>
            <Stacked.Cell wide className="text-dense wrap-anywhere text-ink2">
              <span className="text-ink">{says}</span> {columns.join(', ')}
            </Stacked.Cell>
            <Stacked.Cell wide>
              <Taking name={file} address={address} word="CSV" />
            </Stacked.Cell>
          </Stacked.Row>
        ))}
      </Stacked.Body>
    </Stacked.Table>
  );
}

/** A list of addresses is read down, so its rows stand close. */
const rowClass = '@max-[50rem]:py-0.5! @[50rem]:py-1.5! @[50rem]:align-middle';

type AddressTableProps = {
  caption: string;
  head: string;
  rows: readonly ListedAddress[];
  asCurl?: boolean;
};

function AddressTable({ caption, head, rows, asCurl = false }: AddressTableProps) {
  return (
    <Stacked.Table
      caption={caption}
      columns={[
        { name: head, width: 'w-[34%]' },
        { name: 'Gives' },
        { name: 'Get it', width: 'w-64' },
      ]}
    >
      <Stacked.Body>
        {rows.map(({ name, says, address }) => (
          <Stacked.Row key={name} className="keep-together">
            <Stacked.RowHead
              className={clsx('font-mono text-dense font-normal wrap-anywhere', rowClass)}
            >
              {name}
            </Stacked.RowHead>
            <Stacked.Cell className={rowClass}>{says}</Stacked.Cell>
            <Stacked.Cell className={rowClass}>
              <Taking name={name} address={address} word={asCurl ? 'Try' : 'Open'} asCurl={asCurl} />
            </Stacked.Cell>
          </Stacked.Row>
        ))}
      </Stacked.Body>
    </Stacked.Table>
  );
}

/** Two short columns, which stay columns on any screen. */
const ToolTable = ({ tools }: Pick<DataPageProps, 'tools'>) => (
  <Ruled.Table
    caption="Tools for assistants"
    columns={[{ name: 'Tool', width: 'w-[34%]' }, { name: 'Gives' }]}
  >
    <Ruled.Body>
      {tools.map(({ name, title }) => (
        <Ruled.Row key={name} className="keep-together">
          <Ruled.RowHead className="py-1.5! font-mono text-dense">{name}</Ruled.RowHead>
          <Ruled.Cell className="py-1.5!">{title}</Ruled.Cell>
        </Ruled.Row>
      ))}
    </Ruled.Body>
  </Ruled.Table>
);

type TakingProps = { name: string; address: string; word: string; asCurl?: boolean };

function Taking({ name, address, word, asCurl = false }: TakingProps) {
  const what = asCurl ? 'Command' : 'Address';
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <a href={address} className="inline-flex target items-center text-dense">
        {word}
        <span className="sr-only">: {name}</span>
      </a>
      <CopyButton
        text={asCurl ? `curl "${address}"` : address}
        done={`${what} of ${name} was copied.`}
        what={`${what} of ${name}`}
        look="link"
        beside
        aria-label={`Copy ${what.toLowerCase()} of ${name}`}
      >
        {asCurl ? 'Copy curl' : 'Copy address'}
      </CopyButton>
    </div>
  );
}

const Terms = () => (
  <ul className="flex max-w-prose list-disc flex-col gap-2 ps-5 text-body">
    <li>
      Facts are under CC BY 4.0: use them freely, name Custodian Compare with edition and date, and
      say what you changed. The code is under the MIT licence.
    </li>
    <li>
      An edition never changes; it is only followed by another. An address that names its edition
      answers the same for ever, and <code>checksums.txt</code> tells whether a file arrived whole.
    </li>
    <li>
      Fields are added, never changed in meaning. A field that is to go is marked as deprecated for
      two editions before it goes.
    </li>
    <li>
      An edition that is not known is answered with 404 and the list of known ones, a parameter that
      cannot be used with 400 and its name.
    </li>
    <li>For research and education, not financial advice.</li>
  </ul>
);
