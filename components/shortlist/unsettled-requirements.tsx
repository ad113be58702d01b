import clsx from 'clsx';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { SourceChips, type SourceView } from '@/components/evidence/sources';
import { StatusField } from '@/components/questionnaire/status-field';
import { Term } from '@/components/glossary/term';
import { Section, sectionTitleId } from '@/components/reading/section';
import { Glyph } from '@/components/ui/glyph';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import type { RuledOutProvider } from '@/lib/assessment/assessed-provider';
import type { FailedRequirement } from '@/lib/assessment/requirement-outcome';
import type { RequirementQuestion } from '@/lib/questionnaire/questionnaire-row';
import type { RankingParams } from '@/lib/url/mandate';

type UnsettledRequirementsProps = {
  ruledOut: readonly Pick<RuledOutProvider, 'slug' | 'name' | 'failed'>[];
  /** What evidence leaves open, as questions. */
  open: readonly RequirementQuestion[];
  /** This page under another mandate. */
  hrefOf: (params: RankingParams) => string;
};

/** Whom the mandate rules out, and what it asks that public evidence does not decide. */
export function UnsettledRequirements({ ruledOut, open, hrefOf }: UnsettledRequirementsProps) {
  const failed = ruledOut.flatMap((provider) =>
    provider.failed.map((gate) => ({ provider, gate })),
  );
  return (
    <>
      {failed.length > 0 && (
        <Section
          id={ruledOutId}
          title="Ruled out by your mandate"
          note={
            ruledOut.length === 1
              ? 'It stays on the shortlist until you take it off; the memo says the same.'
              : 'They stay on the shortlist until you take them off; the memo says the same.'
          }
        >
          <List>
            {failed.map(({ provider, gate }) => (
              <Item
                key={`${provider.slug} ${gate.id}`}
                tone="fail"
                title={`${provider.name}: ${gate.name}.`}
                text={gate.sentence}
                sources={gate.sources}
                action={<DropLink gate={gate} hrefOf={hrefOf} />}
              />
            ))}
          </List>
        </Section>
      )}
      {open.length > 0 && (
        <Section
          id="open-requirements"
          title="Open requirements"
          note={
            <>
              Your mandate needs these, and they are <Term id="open">open</Term>.
            </>
          }
        >
          <List>
            {open.map((question) => (
              <OpenItem key={question.id} question={question} />
            ))}
          </List>
        </Section>
      )}
    </>
  );
}

const ruledOutId = 'ruled-out';

const List = ({ children }: { children: ReactNode }) => (
  <ul className="flex flex-col gap-2">{children}</ul>
);

function OpenItem({ question }: { question: RequirementQuestion }) {
  const { id, number, providerName, subject, statement, sources } = question;
  return (
    <Item
      tone="open"
      title={`${providerName}: ${subject}.`}
      text={statement}
      sources={sources}
      action={
        <span className="noscript:hidden!">
          <StatusField
            id={id}
            label={`Status of question ${number}: ${subject}, ${providerName}`}
          />
        </span>
      }
    >
      <span className="text-ink2">Question:</span> {question.question}
    </Item>
  );
}

type ItemProps = {
  tone: 'open' | 'fail';
  title: string;
  text: string;
  sources: readonly SourceView[];
  action: ReactNode;
  children?: ReactNode;
};

function Item({ tone, title, text, sources, action, children }: ItemProps) {
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
      <div className="max-w-[60rem] text-body">
        <p>
          <strong>{title}</strong> {text} <SourceChips sources={sources} form="number" shown={6} />
        </p>
        {children && <p className="mt-1">{children}</p>}
      </div>
      <div className="col-start-2 md:col-start-3">{action}</div>
    </li>
  );
}

type DropLinkProps = { gate: FailedRequirement; hrefOf: UnsettledRequirementsProps['hrefOf'] };

function DropLink({ gate, hrefOf }: DropLinkProps) {
  const leaving = useFocusHandover<HTMLAnchorElement>({
    group: ruledOutId,
    heading: sectionTitleId(ruledOutId),
  });
  return (
    <Link
      {...leaving}
      href={hrefOf(gate.dropParams)}
      scroll={false}
      className="no-print inline-flex target items-center text-dense whitespace-nowrap"
    >
      {gate.dropText}
    </Link>
  );
}
