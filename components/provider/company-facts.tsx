import type { ReactNode } from 'react';
import { SourceChips } from '@/components/evidence/source-chips';
import type { Company } from '@/lib/catalogue/types';
import { formatDate, formatUsd } from '@/lib/format';

/** Who stands behind the provider. Shown as facts; none of it is scored. */
export function CompanyFacts({ company }: { company: Company }) {
  const { owner, listed, founded, headquarters, website, assetsUnderCustody: assets } = company;
  return (
    <dl className="grid gap-x-9 gap-y-3 text-body md:grid-cols-2">
      <Fact name="Owner">{owner ?? 'Not found'}</Fact>
      <Fact name="Listing">{listed ?? 'None found'}</Fact>
      <Fact name="Founded">
        {founded ?? 'Not found'}
        {headquarters && `, ${headquarters}`}
      </Fact>
      <Fact name="Website">
        <a
          href={website}
          target="_blank"
          rel="external noopener noreferrer"
          className="target-area break-all max-md:inline-block"
        >
          {website}
          <span className="sr-only"> (opens in a new tab)</span>
        </a>
      </Fact>
      <Fact name="Assets under custody (not scored)">
        {assets === null ? (
          'No figure found'
        ) : (
          <>
            {assets.usd === null ? 'No total' : formatUsd(assets.usd)}, {formatDate(assets.asOf)}.{' '}
            {assets.note} <SourceChips sources={assets.sources} form="number" />
          </>
        )}
      </Fact>
      {company.sources.length > 0 && (
        <Fact name="Sources">
          <SourceChips sources={company.sources} form="number" />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="keep-together">
      <dt className="text-caption text-ink3">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
