import { Term } from '@/components/glossary/term';
import { Section } from '@/components/reading/section';
import { OutcomeMark, type OutcomeTone } from '@/components/ui/outcome';
import { Panel, PanelSection } from '@/components/ui/panel';
import { LinkButton } from '@/components/ui/button';
import { TextParts } from '@/components/ui/text-parts';
import type {
  ChangesView,
  FlippedRequirement,
  OvertakeRow,
} from '@/lib/changes/build-changes-view';
import { formatCount, formatDate } from '@/lib/format';
import type { PastChange } from '@/lib/changes/past-changes';
import { KindCounts, PartMark } from './change-kind';
import { EntriesTable } from './entries-table';
import { SplitTable } from './split-table';

type ChangesPageProps = {
  view: ChangesView;
  /** The same with every finding; null where they are shown. */
  allHref: string | null;
  /** Between all editions, newest first. */
  corrections: readonly PastChange[];
  /** The form that chooses two editions, and where to take the figures. */
  choice: React.ReactNode;
  feeds: React.ReactNode;
};

/** How many findings are shown at first, so that what matters most is read. */
const shownAtOnce = 20;

/** What moved between two editions and why, from the sentence to the single finding. */
export function ChangesPage({ view, allHref, corrections, choice, feeds }: ChangesPageProps) {
  const { isSame, answer, kinds, members } = view;
  return (
    <>
      <h1 className="text-h1">What changed, and why</h1>
      <p className="mt-2 max-w-[54rem] text-answer">
        <TextParts parts={answer} />
      </p>
      {members.length > 0 && <p className="mt-2 text-body">{members.join(' ')}</p>}
      <div className="mt-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        {choice}
        {feeds}
      </div>
      {!isSame && <KindCounts kinds={kinds} />}
      <div className="mt-8 flex flex-col gap-10 print:block">
        {!isSame && <WhatMoved view={view} allHref={allHref} />}
        <Section
          id="corrections"
          title="Register of corrections"
          note={
            <>
              Where we were wrong, in every <Term id="edition" />, the newest first.
            </>
          }
        >
          <Corrections corrections={corrections} />
        </Section>
      </div>
    </>
  );
}

/** Scores, findings, overtakes and requirements; left out where nothing moved. */
function WhatMoved({ view, allHref }: Pick<ChangesPageProps, 'view' | 'allHref'>) {
  const { entries, overtakes, flipped } = view;
  const shown = allHref === null ? entries : entries.slice(0, shownAtOnce);
  const rest = entries.length - shown.length;
  return (
    <>
      <Section
        id="scores"
        title="Where each score change comes from"
        note="Points. Each row adds up as printed: before, plus the kinds, is after. Upper, thin: before. Lower, thick: after."
      >
        <SplitTable view={view} />
      </Section>
      <div className="grid gap-10 min-[68rem]:grid-cols-[minmax(0,1fr)_20rem] print:block">
        <Section
          id="findings"
          title={entries.length === 0 ? 'Findings' : formatCount(entries.length, 'changed finding')}
          note={
            <>
              Each with its <Term id="level" /> before and after.
            </>
          }
        >
          {entries.length === 0 ? (
            <p className="text-body">No finding differs between these editions.</p>
          ) : (
            <EntriesTable caption="Changed findings" entries={shown} />
          )}
          {allHref !== null && rest > 0 && (
            <>
              <p className="no-print mt-3">
                <LinkButton href={allHref} scroll={false} prefetch={false}>
                  Show the other {rest}
                </LinkButton>
              </p>
              <p className="print-only mt-3 text-caption text-ink2">
                {rest} more are left out here.
              </p>
            </>
          )}
        </Section>
        <div className="flex flex-col gap-8 print:block">
          <Section id="overtakes" title="Overtakes">
            {overtakes.length === 0 ? (
              <p className="text-body">Nobody who is ranked in both passed another.</p>
            ) : (
              <Overtakes overtakes={overtakes} />
            )}
          </Section>
          <Section
            id="requirements"
            title="Requirements"
            note={
              <>
                Each <Term id="requirement" /> of yours that came out otherwise.
              </>
            }
          >
            <Requirements flipped={flipped} />
          </Section>
        </div>
      </div>
    </>
  );
}

function Overtakes({ overtakes }: { overtakes: readonly OvertakeRow[] }) {
  return (
    <Panel>
      {overtakes.map(({ title, gap, parts, doubt }) => (
        <PanelSection key={title}>
          <h3 className="text-h3">{title}</h3>
          {doubt && <p className="mt-1 border-l-4 border-edge ps-2 text-dense">{doubt}</p>}
          <p className="mt-1 text-dense text-ink2">{gap}</p>
          <ul className="mt-2 flex flex-col gap-1">
            {parts.map(({ part, points }) => (
              <li key={part} className="flex items-center justify-between gap-3">
                <PartMark part={part} />
                <strong className="text-dense">{points}</strong>
              </li>
            ))}
          </ul>
        </PanelSection>
      ))}
    </Panel>
  );
}

const outcomeWords: Readonly<
  Record<'pass' | 'open' | 'fail', { tone: OutcomeTone; word: string }>
> = {
  pass: { tone: 'pass', word: 'met' },
  open: { tone: 'open', word: 'open: ask' },
  fail: { tone: 'fail', word: 'ruled out' },
};

function Requirements({ flipped }: { flipped: readonly FlippedRequirement[] }) {
  if (flipped.length === 0) {
    return <p className="text-body">No outcome of your requirements changed.</p>;
  }
  return (
    <Panel>
      {flipped.map(({ name, label, from, to }) => (
        <PanelSection key={`${name} ${label}`}>
          <p className="text-dense">
            <strong>{name}</strong>, {label}: <End outcome={from} />{' '}
            <span aria-hidden="true">→</span>
            <span className="sr-only"> to </span> <End outcome={to} />
          </p>
        </PanelSection>
      ))}
    </Panel>
  );
}

function End({ outcome }: { outcome: FlippedRequirement['from'] }) {
  if (outcome === null) return <>not asked</>;
  const { tone, word } = outcomeWords[outcome];
  return <OutcomeMark tone={tone}>{word}</OutcomeMark>;
}

function Corrections({ corrections }: { corrections: readonly PastChange[] }) {
  if (corrections.length === 0) {
    return <p className="text-body">No edition corrects an earlier one so far.</p>;
  }
  return (
    <ol className="flex max-w-prose flex-col gap-3">
      {corrections.map(({ date, entry }) => (
        <li key={`${date} ${entry.provider} ${entry.factor}`} className="text-body">
          <span className="text-ink2">{formatDate(date)}</span> · <strong>{entry.name}</strong>,{' '}
          {entry.factorName}: {entry.levels}. {entry.why}
        </li>
      ))}
    </ol>
  );
}
