import clsx from 'clsx';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { inlineTarget, OutwardLink, SourceMarks } from '@/components/evidence/source-mark';
import { Glyph } from '@/components/ui/glyph';
import type { Company, Provider } from '@/lib/catalogue/types';
import { dependencyWords } from '@/lib/evidence-words';
import { formatDate, formatUsd } from '@/lib/format';
import type { ProviderView } from '@/lib/provider/build-provider-view';

type FoldProps = { id: string; title: string; summary: ReactNode; children: ReactNode };

/** A part of the page that most readers pass: its name and what is in it, in a line. */
export function Fold({ id, title, summary, children }: FoldProps) {
  return (
    <details id={id} className="group scroll-mt-16 border-t border-line first:border-t-0">
      <summary className="line flex min-h-11 list-none items-center gap-x-5 px-3.5 py-1 hover:ground-sunken [&::-webkit-details-marker]:hidden">
        <h2 className="grow text-h3 md:min-w-48 md:grow-0">{title}</h2>
        <span className="min-w-0 flex-1 text-dense text-ink2 max-md:hidden">{summary}</span>
        <Glyph name="down" className="size-2.5 group-open:rotate-180" />
      </summary>
      <div className="px-3.5 pt-1 pb-4 text-dense">{children}</div>
    </details>
  );
}

/** A part with a page of its own, among those that open in place. */
export function FoldedPage({
  id,
  title,
  summary,
  href,
}: Omit<FoldProps, 'children'> & { href: string }) {
  return (
    <div
      id={id}
      className="line flex min-h-11 scroll-mt-16 items-center gap-x-5 border-t border-line px-3.5 py-1"
    >
      <h2 className="grow text-h3 md:min-w-48 md:grow-0">
        <Link href={href} prefetch={false} className="target-area">
          {title}
        </Link>
      </h2>
      <span className="min-w-0 flex-1 text-dense text-ink2 max-md:hidden">{summary}</span>
    </div>
  );
}

/** Changes of the firm, newest first, and what each does to mandates. */
export function ChangesList({ changes }: Pick<ProviderView, 'changes'>) {
  if (changes.length === 0) return <p>No change is on record.</p>;
  return (
    <ul className="flex max-w-[62rem] flex-col gap-2.5">
      {changes.map(({ change, effect, decisive }) => (
        <li key={`${change.date} ${change.headline}`} className="keep-together">
          <span className="text-ink2">{formatDate(change.date)}</span>{' '}
          <strong>{change.headline}.</strong> {change.what}{' '}
          {effect && (
            <span className={clsx(decisive ? 'font-semibold text-change' : 'text-ink2')}>
              {decisive && 'Decides a requirement of your mandate. '}
              {effect}{' '}
            </span>
          )}
          <SourceMarks sources={change.sources} />
        </li>
      ))}
    </ul>
  );
}

/** Who stands behind the provider, and on whom it depends. None of it is scored. */
export function CompanyFacts({
  company,
  dependencies,
}: Pick<Provider, 'company' | 'dependencies'>) {
  const { owner, listed, founded, headquarters, website } = company;
  return (
    <dl className="grid max-w-[62rem] gap-x-6 gap-y-2 md:grid-cols-[11rem_minmax(0,1fr)]">
      <Row name="Owner">
        {owner ?? 'Not found'} <SourceMarks sources={company.sources} />
      </Row>
      <Row name="Listing">{listed ?? 'None found'}</Row>
      <Row name="Founded">
        {founded ?? 'Not found'}
        {headquarters && `, ${headquarters}`}
      </Row>
      <Row name="Website">
        <OutwardLink href={website} className={`break-all ${inlineTarget}`}>
          {website}
        </OutwardLink>
      </Row>
      <Row name="Assets under custody (not scored)">
        <Assets assets={company.assetsUnderCustody} />
      </Row>
      {Object.entries(dependencies ?? {}).map(([kind, some]) => (
        <Row
          key={kind}
          name={Object.entries(dependencyWords).find(([id]) => id === kind)?.[1] ?? kind}
        >
          {some.length === 0
            ? 'Not found'
            : some.map(({ name, statement, sources }) => (
                <p key={name}>
                  <strong>{name}.</strong> {statement} <SourceMarks sources={sources} />
                </p>
              ))}
        </Row>
      ))}
    </dl>
  );
}

function Assets({ assets }: { assets: Company['assetsUnderCustody'] }) {
  if (assets === null) return <>No figure found</>;
  return (
    <>
      {assets.usd === null ? 'No total' : formatUsd(assets.usd)}, {formatDate(assets.asOf)}.{' '}
      {assets.note} <SourceMarks sources={assets.sources} />
    </>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink2">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Where open actions of regulators were looked for, so that having found none has a date. */
export function EnforcementSearch({ search }: { search: Provider['enforcementSearch'] }) {
  if (search === null) return null;
  return (
    <p className="mt-2 max-w-prose">
      Open actions of regulators were looked for on {formatDate(search.date)}:{' '}
      {search.places.join('; ')}. {search.note}
    </p>
  );
}
