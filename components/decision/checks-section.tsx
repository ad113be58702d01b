import { keptChecks } from '@/components/shortlist/check-answers';
import { Section } from '@/components/reading/section';
import { Button } from '@/components/ui/button';
import { useKept } from '@/components/ui/kept-store';
import { checkScope } from '@/lib/checklist/check-scope';
import { answerElsewhere, sayElsewhere } from '@/lib/checklist/kept-checks';
import type { DecisionRecord, EventOf } from '@/lib/decision/decision-schema';
import type { Names } from '@/lib/decision/decision-words';
import type { Decision } from '@/lib/decision/read-decision';
import { mostNoteLetters } from '@/lib/decision/values';
import { formatCount, formatDate } from '@/lib/format';
import { type CheckStatus, checkStatuses, checkStatusNames } from '@/lib/url/check-status';
import type { DecidePageProps } from './decision-props';
import { SelectField, TextField } from './fields';
import { decisionStore, useTypedText } from './use-decisions';

type ChecksSectionProps = {
  record: DecisionRecord;
  decision: Decision;
  names: Names;
  checklist: DecidePageProps['checklist'];
};

/** What is answered of the checks, for this mandate; what was answered for another one counts once kept. */
export function ChecksSection({ record, decision, names, checklist }: ChecksSectionProps) {
  const kept = useKept(keptChecks);
  const [by] = useTypedText('name');
  const { base, checks, proposal } = decision;
  const scope = checkScope(base.mandate);
  const named = [proposal?.primary, proposal?.second].filter((slug) => slug != null);
  const slugs = named.length > 0 ? named : base.providers;
  const toEvent = (provider: string, item: string, status: CheckStatus | null, note: string) => ({
    type: 'checked' as const,
    at: new Date().toISOString(),
    by: by.slice(0, 200),
    provider,
    item,
    scope,
    status,
    note,
  });
  return (
    <Section
      id="checks"
      title="Checks"
      note="Answered for this mandate. An answer that was given for another one, or beside other diligence packs, is confirmed here before it counts."
    >
      {slugs.length === 0 && (
        <p className="text-body text-ink2">Name a primary to answer its checks.</p>
      )}
      <div className="grid gap-6 lg:grid-cols-2">
        {slugs.map((provider) => {
          const rows = checklist.map(({ id, name }) => {
            const held = checks.find((one) => one.provider === provider && one.item === id) ?? null;
            const isHere = held?.scope === scope;
            const other = isHere
              ? null
              : findElsewhere(held, answerElsewhere(kept, provider, id, scope));
            return { id, name, held: isHere ? held : null, other };
          });
          const open = rows.flatMap(({ id, other }) => (other ? [{ id, other }] : []));
          return (
            <section key={provider} aria-label={`Checks of ${names.provider(provider)}`}>
              <h3 className="mb-2 text-name">{names.provider(provider)}</h3>
              <ul className="divide-y divide-line rounded-table border border-line ground-surface">
                {rows.map(({ id, name, held, other }) => (
                  <CheckRow
                    key={id}
                    typed={`check:${record.id}:${provider}:${id}`}
                    label={`${name}, ${names.provider(provider)}`}
                    {...{ name, held, other }}
                    onAnswer={(status, note) =>
                      void decisionStore.append(record.id, toEvent(provider, id, status, note))
                    }
                  />
                ))}
              </ul>
              {open.length > 1 && (
                <Button
                  className="mt-2"
                  onClick={() =>
                    void decisionStore.append(
                      record.id,
                      ...open.map(({ id, other }) =>
                        toEvent(provider, id, other.status, other.note),
                      ),
                    )
                  }
                >
                  Keep all {formatCount(open.length, 'answer')}
                </Button>
              )}
            </section>
          );
        })}
      </div>
    </Section>
  );
}

/** An answer for another mandate: what it was, and the question whether it holds. */
type Elsewhere = { readonly status: CheckStatus; readonly note: string; readonly text: string };

function findElsewhere(
  held: EventOf<'checked'> | null,
  kept: ReturnType<typeof answerElsewhere>,
): Elsewhere | null {
  if (held?.status) {
    return {
      status: held.status,
      note: held.note,
      text: `Answered ${checkStatusNames[held.status]} for another mandate on ${formatDate(held.at.slice(0, 10))}: does it hold here?`,
    };
  }
  return kept && { status: kept.status, note: '', text: sayElsewhere(kept) };
}

type CheckRowProps = {
  /** The key under which a note that is being typed is kept. */
  typed: string;
  label: string;
  name: string;
  held: EventOf<'checked'> | null;
  other: Elsewhere | null;
  onAnswer: (status: CheckStatus | null, note: string) => void;
};

function CheckRow({ typed, label, name, held, other, onAnswer }: CheckRowProps) {
  const [text, setText] = useTypedText(typed);
  const recorded = held?.note ?? '';
  const note = text === '' ? recorded : text;
  const isTooLong = note.length > mostNoteLetters;
  const answer = (status: CheckStatus | null): void => {
    onAnswer(status, note.slice(0, mostNoteLetters));
    setText('');
  };
  return (
    <li className="px-3 py-1.5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="min-w-0">
          {name}
          {held?.status && (
            <span className="block text-caption text-ink2">
              {held.by !== '' && `${held.by}, `}
              {formatDate(held.at.slice(0, 10))}
            </span>
          )}
        </span>
        <SelectField
          label={label}
          hidesLabel
          none="not answered"
          value={held?.status ?? ''}
          options={checkStatuses.map((status) => ({
            value: status,
            label: checkStatusNames[status],
          }))}
          onChange={(status) => answer(status === '' ? null : status)}
          className="w-36"
        />
      </div>
      {other && (
        <p className="mt-1 text-dense text-change">
          {other.text}{' '}
          <button
            type="button"
            className="target-line text-link underline underline-offset-3"
            onClick={() => onAnswer(other.status, other.note)}
          >
            Keep<span className="sr-only"> the answer to {label}</span>
          </button>
          , or answer anew.
        </p>
      )}
      <details className="text-dense" open={text !== ''}>
        <summary className="target-line text-ink2">
          {recorded === '' ? 'Note and document' : recorded}
        </summary>
        <TextField
          label={`Note on ${label}, with the document that shows it`}
          hidesLabel
          rows={2}
          value={note}
          onChange={setText}
          most={mostNoteLetters}
        />
        {held?.status && text !== '' && text !== recorded && (
          <Button className="mt-1" disabled={isTooLong} onClick={() => answer(held.status)}>
            Record the note
          </Button>
        )}
      </details>
    </li>
  );
}
