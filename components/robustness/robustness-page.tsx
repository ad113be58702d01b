import Link from 'next/link';
import { Term } from '@/components/glossary/term';
import { buttonClass, LinkButton } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import { Section } from '@/components/reading/section';
import { Chip, OutcomeMark } from '@/components/ui/outcome';
import { EmptyNote, Panel } from '@/components/ui/panel';
import { Stacked } from '@/components/ui/table';
import { TextParts } from '@/components/ui/text-parts';
import { formatDate, formatHash } from '@/lib/format';
import type { RobustnessView } from '@/lib/robustness/build-robustness';
import type { NoOrder } from '@/lib/robustness/no-order';
import { AcceptabilitySection } from './acceptability-section';
import { ChangesSection } from './changes-section';
import { PairwiseSection } from './pairwise-section';
import { StabilitySection } from './stability-section';

/** How sure the order is: each picture with a sentence that says what it means for this mandate. */
export function RobustnessPage({ view }: { view: RobustnessView }) {
  const { answer, chips, edition, open, links, content } = view;
  return (
    <>
      <h1 className="text-h1">How sure is the order?</h1>
      <p className="mt-2 max-w-[54rem] text-answer">
        <TextParts parts={answer} />
      </p>
      <MandateChips chips={chips} links={links} />
      <p className="print-only mt-1 text-dense">
        Edition {formatDate(edition.date)}, {formatHash(edition.hash)}
      </p>
      {content.kind === 'no-order' ? (
        <NoOrderPanel {...content} />
      ) : (
        <div className="mt-8 flex flex-col gap-12 print:block">
          <AcceptabilitySection {...content.acceptability} />
          <StabilitySection leader={content.leader} topThree={content.topThree} />
          <ChangesSection {...content.changes} />
          <PairwiseSection {...content.pairwise} />
        </div>
      )}
      {open.length > 0 && (
        <div className="mt-12">
          <OpenSection open={open} />
        </div>
      )}
    </>
  );
}

type MandateChipsProps = {
  chips: readonly string[];
  links: RobustnessView['links'];
};

const linkClass = 'no-print inline-flex target items-center text-dense';

/** Everything that decides the figures, where it is changed and explained, and the figures as data. */
function MandateChips({ chips, links }: MandateChipsProps) {
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <ul aria-label="What the figures rest on" className="flex flex-wrap gap-2">
        {chips.map((chip) => (
          <li key={chip}>
            <Chip>{chip}</Chip>
          </li>
        ))}
      </ul>
      <Link href={links.ranking} className={linkClass}>
        Edit mandate
      </Link>
      <Link href={links.method} className={linkClass}>
        How it is counted
      </Link>
      <a href={links.json} className={buttonClass('quiet', 'no-print md:ms-auto')}>
        <Glyph name="download" className="size-3.5" />
        JSON
      </a>
    </div>
  );
}

/** In place of pictures: why there is no order to be sure of, and the cheapest ways back. */
function NoOrderPanel({ title, messages, ways }: NoOrder) {
  const reset = ways.at(-1);
  return (
    <Panel className="mt-8">
      <EmptyNote
        title={title}
        actions={
          reset && (
            <>
              {ways.slice(0, -1).map(({ button, href }) => (
                <LinkButton key={href} href={href}>
                  {button}
                </LinkButton>
              ))}
              <Link href={reset.href} className="flex target items-center text-dense">
                {reset.button}
              </Link>
            </>
          )
        }
      >
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </EmptyNote>
    </Panel>
  );
}

/** Those with something open stand apart from the order above, each with what it would be. */
function OpenSection({ open }: Pick<RobustnessView, 'open'>) {
  return (
    <Section
      id="open"
      title="Open: ask first"
      note={
        <>
          Apart from the order above. What is named is <Term id="open">open</Term>. Rank and chances
          are what each would have among those above and itself, if all of it were met.
        </>
      }
    >
      <Stacked.Table
        caption="Providers with something open, and where each would stand if it were met"
        columns={[
          { name: 'Provider', width: 'w-[22%]' },
          { name: 'To be asked' },
          { name: 'If met', width: 'w-48' },
          { name: 'Likely', width: 'w-24', numeric: true },
          { name: 'In simulations', width: 'w-36', numeric: true },
        ]}
      >
        <Stacked.Body>
          {open.map(({ slug, name, href, ask, wouldRank, likely, first }) => (
            <Stacked.Row key={slug} className="keep-together">
              <Stacked.RowHead>
                <Link href={href} prefetch={false} className="target-area">
                  {name}
                </Link>
              </Stacked.RowHead>
              <Stacked.Cell label="To be asked">
                <OutcomeMark tone="open">{ask}</OutcomeMark>
              </Stacked.Cell>
              <Stacked.Cell label="If met">{wouldRank}</Stacked.Cell>
              <Stacked.Cell label="Likely" numeric>
                {likely}
              </Stacked.Cell>
              <Stacked.Cell label="In simulations" numeric>
                {first}
              </Stacked.Cell>
            </Stacked.Row>
          ))}
        </Stacked.Body>
      </Stacked.Table>
    </Section>
  );
}
