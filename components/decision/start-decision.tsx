import { useId, useState } from 'react';
import { useTypedText } from '@/components/decision-steps/typed-text';
import { noteDecided } from '@/components/decision-steps/kept-decided';
import { keptChecks } from '@/components/shortlist/check-answers';
import { readReaderAnswers } from '@/components/questionnaire/kept-private-answers';
import { Button, buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel, PanelSection } from '@/components/ui/panel';
import { partNotLoaded } from '@/components/ui/part-not-loaded';
import { FileInput, TextField } from '@/components/ui/text-field';
import { checkScope } from '@/lib/checklist/check-scope';
import { checksFor } from '@/lib/checklist/kept-checks';
import type { DecisionRecord } from '@/lib/decision/decision-schema';
import { readDecision } from '@/lib/decision/read-decision';
import { startDecision } from '@/lib/decision/start-decision';
import { formatCount, formatDate, formatHash } from '@/lib/format';
import { mandateSummary } from '@/lib/words/mandate-summary';
import type { DecidePageProps } from './decision-props';
import { saveFile } from './save-file';
import { decisionStore, makeId } from './use-decisions';

type StartDecisionProps = DecidePageProps & {
  isKnown: boolean;
  records: readonly DecisionRecord[];
  unreadable: readonly { readonly id: string; readonly text: string }[];
  onTold: (text: string | null) => void;
};

/** The decisions that are kept, the way to begin one, and the way to open a file. */
export function StartDecision({
  isKnown,
  records,
  unreadable,
  asked,
  params,
  items,
  onTold,
}: StartDecisionProps) {
  return (
    <div className="mt-8 grid grid-cols-1 gap-6 lg:grid-cols-2">
      <Panel>
        <PanelSection>
          <h2 className="text-h2">Begin a decision</h2>
          <BeginForm {...{ asked, params, items }} />
        </PanelSection>
        <PanelSection>
          <h2 className="text-h3">Open a record</h2>
          <OpenFile onTold={onTold} />
        </PanelSection>
      </Panel>
      <Panel>
        <PanelSection>
          <h2 className="text-h2">Kept in this browser</h2>
          {!isKnown && (
            <p className="needs-script mt-2 text-body text-ink2">Looking what is kept …</p>
          )}
          {isKnown && records.length === 0 && (
            <p className="mt-2 text-body text-ink2">No decision is kept in this browser yet.</p>
          )}
          <p className="hidden noscript:block">
            A decision is made in this browser and needs a script.
          </p>
          <ul className="mt-2 divide-y divide-line">
            {records.map((record) => (
              <KeptDecision key={record.id} record={record} />
            ))}
          </ul>
          {unreadable.map(({ id, text }) => (
            <Notice key={id} tone="change">
              One kept text is no record of this version.{' '}
              <button
                type="button"
                className={buttonClass('link')}
                onClick={() => saveFile('unread-decision.json', text)}
              >
                Save it as a file
              </button>
            </Notice>
          ))}
        </PanelSection>
      </Panel>
    </div>
  );
}

function BeginForm({ asked, params, items }: Pick<DecidePageProps, 'asked' | 'params' | 'items'>) {
  const [title, setTitle] = useTypedText('title');
  const [name, setName] = useTypedText('name');
  const { mandate, shortlist } = params;
  const { asks } = mandateSummary(mandate, mandate.weights, asked.facts);
  const nameOf = new Map(asked.facts.providers.map(({ slug, shortName }) => [slug, shortName]));
  const isReady = title.trim() !== '' && title.length <= 200 && name.length <= 200;

  const begin = async (): Promise<void> => {
    const record = startDecision({
      id: makeId(),
      at: new Date().toISOString(),
      by: name.trim(),
      title: title.trim(),
      edition: asked.edition,
      facts: asked.facts,
      params,
      own: readReaderAnswers(),
      items,
      checkAnswers: checksFor(keptChecks.read(), checkScope(mandate)),
    });
    await decisionStore.keep(record);
    setTitle('');
    window.location.hash = `decision=${record.id}`;
  };
  return (
    <form
      className="needs-script mt-3 flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void begin();
      }}
    >
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-dense">
        <dt className="text-ink2">Mandate</dt>
        <dd>{asks}</dd>
        <dt className="text-ink2">Shortlist</dt>
        <dd>
          {shortlist.length === 0
            ? 'nobody yet: everybody who is not ruled out is in the field'
            : shortlist.map((slug) => nameOf.get(slug) ?? slug).join(', ')}
        </dd>
        <dt className="text-ink2">Edition</dt>
        <dd>
          {formatDate(asked.edition.date)}, pinned{' '}
          <span className="font-mono text-caption">{formatHash(asked.edition.hash)}</span>
        </dd>
      </dl>
      <TextField label="What is decided" value={title} onChange={setTitle} most={200} />
      <TextField label="Your name" value={name} onChange={setName} most={200} />
      <p className="text-caption text-ink2">
        Private answers and checks that this browser keeps for the field come into the record.
      </p>
      <div>
        <Button type="submit" look="main" disabled={!isReady}>
          Begin this decision
        </Button>
      </div>
    </form>
  );
}

function KeptDecision({ record }: { record: DecisionRecord }) {
  const { base, lastChange, proposal } = readDecision(record);
  const [isAsking, setAsking] = useState(false);
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-2">
      <div className="min-w-0">
        <a href={`#decision=${record.id}`} className="text-name">
          {base.title}
        </a>
        <p className="text-caption text-ink2">
          {formatCount(base.providers.length, 'provider')} on the shortlist, edition{' '}
          {formatDate(base.edition.date)}, last change {formatDate(lastChange.slice(0, 10))},{' '}
          {proposal?.recommendation ? 'recommendation made' : 'draft'}
        </p>
      </div>
      {isAsking ? (
        <span className="flex gap-2">
          <Button
            onClick={() => {
              noteDecided(record.id, null);
              void decisionStore.remove(record.id);
            }}
          >
            Remove it for good<span className="sr-only">: {base.title}</span>
          </Button>
          <Button look="plain" onClick={() => setAsking(false)}>
            Keep it
          </Button>
        </span>
      ) : (
        <Button look="plain" onClick={() => setAsking(true)}>
          Remove<span className="sr-only"> {base.title}</span>
        </Button>
      )}
    </li>
  );
}

/** Takes a record or a memo that carries one, chosen or dropped. It is read here and never sent. */
function OpenFile({ onTold }: { onTold: (text: string | null) => void }) {
  const id = useId();
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const [isOver, setOver] = useState(false);

  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const reader = await import('@/lib/decision/extract-record').catch(() => null);
    if (reader === null) {
      setRefusals([partNotLoaded]);
      return;
    }
    const opened = reader.openRecordFile(new Uint8Array(await file.arrayBuffer()));
    if (!opened.ok) {
      setRefusals(opened.refusals);
      return;
    }
    const answer = await decisionStore.keep(opened.value);
    if (answer === 'diverged') {
      setRefusals([
        'This browser keeps this decision with another history. Save that one as a file and remove it, then open this one.',
      ]);
      return;
    }
    setRefusals([]);
    onTold(
      answer === 'known'
        ? 'This record is kept here already, as it is or further on.'
        : `“${readDecision(opened.value).base.title}” was opened; its chain of events is sound.`,
    );
    window.location.hash = `decision=${opened.value.id}`;
  };
  return (
    <div
      className={`needs-script mt-2 rounded-control border border-dashed p-3 ${isOver ? 'border-act bg-sel' : 'border-edge'}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void open(event.dataTransfer.files[0]);
      }}
    >
      <label htmlFor={id} className="block text-dense">
        Choose or drop <code>decision.json</code>, or a memo (PDF) that carries it
      </label>
      <FileInput
        id={id}
        accept=".json,.pdf,application/json,application/pdf"
        className="mt-2"
        onFiles={([file]) => void open(file)}
      />
      {refusals.length > 0 && (
        <div className="mt-2">
          <Notice tone="error">
            <p>The file was not opened:</p>
            <ul className="list-disc ps-5">
              {refusals.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
    </div>
  );
}
