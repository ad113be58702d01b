import clsx from 'clsx';
import type { ReactNode } from 'react';
import { SourceChips } from '@/components/evidence/source-chips';
import { Section } from '@/components/reading/section';
import { Glyph } from '@/components/ui/glyph';
import type { ProviderView } from '@/lib/provider/build-provider-view';
import type { RequirementResult } from '@/lib/ranking/requirement-result';
import { nameOf } from '@/lib/ranking/requirement-words';
import type { FailedRequirement } from '@/lib/ranking/ruled-out-row';
import type { RankingParams } from '@/lib/url/mandate';
import { OnwardLink } from './onward-link';

export type UnsettledRequirementsProps = {
  members: readonly ProviderView[];
  /** This page under another mandate. */
  hrefOf: (params: RankingParams) => string;
};

/** Whom the mandate rules out, and what it asks that public evidence does not decide. */
export function UnsettledRequirements({ members, hrefOf }: UnsettledRequirementsProps) {
  const failed = members.flatMap(({ provider, standing }) =>
    standing.kind === 'ranked' ? [] : standing.failed.map((gate) => ({ provider, gate })),
  );
  const open = members.flatMap(({ provider, requirements }) =>
    requirements.flatMap((gate) => (gate.outcome === 'open' ? [{ provider, gate }] : [])),
  );
  return (
    <>
      {failed.length > 0 && (
        <Section
          id="ruled-out"
          title="Ruled out by your mandate"
          note="They stay on the shortlist until you take them off; the memo says the same."
        >
          <List>
            {failed.map(({ provider, gate }) => (
              <Item
                key={`${provider.slug} ${gate.id}`}
                tone="fail"
                name={provider.name}
                gate={gate}
              >
                <DropLink gate={gate} hrefOf={hrefOf} />
              </Item>
            ))}
          </List>
        </Section>
      )}
      {open.length > 0 && (
        <Section
          id="open-requirements"
          title="Open requirements"
          note="Your mandate needs these, and public evidence does not decide them."
        >
          <List>
            {open.map(({ provider, gate }) => (
              <Item
                key={`${provider.slug} ${gate.id}`}
                tone="open"
                name={provider.name}
                gate={gate}
              />
            ))}
          </List>
        </Section>
      )}
    </>
  );
}

const List = ({ children }: { children: ReactNode }) => (
  <ul className="flex flex-col gap-2">{children}</ul>
);

type ItemProps = {
  tone: 'open' | 'fail';
  name: string;
  gate: RequirementResult;
  children?: ReactNode;
};

function Item({ tone, name, gate, children }: ItemProps) {
  return (
    <li
      className={clsx(
        'keep-together grid grid-cols-[0.75rem_1fr] items-start gap-x-3 gap-y-2 rounded-table border ground-surface px-4 py-3 md:grid-cols-[0.75rem_1fr_auto]',
        tone === 'open' ? 'border-dashed border-edge' : 'border-line2',
      )}
    >
      <Glyph
        name={tone === 'open' ? 'question' : 'cross'}
        className={clsx('mt-1 size-3', tone === 'fail' && 'text-fail')}
      />
      <p className="max-w-[60rem] text-body">
        <strong>
          {name}: {nameOf(gate.id)}.
        </strong>{' '}
        {gate.sentence} <SourceChips sources={gate.sources} form="number" shown={6} />
      </p>
      {children && <div className="col-start-2 md:col-start-3">{children}</div>}
    </li>
  );
}

type DropLinkProps = { gate: FailedRequirement; hrefOf: UnsettledRequirementsProps['hrefOf'] };

function DropLink({ gate, hrefOf }: DropLinkProps) {
  return (
    <OnwardLink
      href={hrefOf(gate.dropParams)}
      scroll={false}
      className="no-print inline-flex target items-center text-dense whitespace-nowrap"
    >
      {gate.dropText}
    </OnwardLink>
  );
}
