import { z } from 'zod';
import { useTypedText } from '@/components/decision-steps/typed-text';
import { keptChecks } from '@/components/shortlist/check-answers';
import { ProofFields } from '@/components/shortlist/check-proof';
import { Section } from '@/components/reading/section';
import { Button } from '@/components/ui/button';
import { useKept } from '@/components/ui/kept-store';
import { checkScope } from '@/lib/checklist/check-scope';
import {
  answerElsewhere,
  type CheckProof,
  sayCheckProof,
  sayElsewhere,
} from '@/lib/checklist/kept-checks';
import type { DecisionRecord, EventOf } from '@/lib/decision/decision-schema';
import type { Names } from '@/lib/decision/decision-words';
import { type Decision, listAppointed } from '@/lib/decision/read-decision';
import { toRecorded } from '@/lib/decision/start-decision';
import { hashSchema, mostNameLetters, mostNoteLetters } from '@/lib/decision/values';
import { formatCount, formatDate } from '@/lib/format';
import { type CheckStatus, checkStatuses, checkStatusNames } from '@/lib/url/check-status';
import type { DecidePageProps } from './decision-props';
import { SelectField } from './fields';
import { decisionStore } from './use-decisions';

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
  const named = listAppointed(proposal);
  const slugs = named.length > 0 ? named : base.providers;
  const toEvent = (
    provider: string,
    item: string,
    status: CheckStatus | null,
    { note, document }: CheckProof,
  ) => ({
    type: 'checked' as const,
    at: new Date().toISOString(),
    by: by.slice(0, mostNameLetters),
    provider,
    item,
    scope,
    status,
    note: note.slice(0, mostNoteLetters),
    document: toRecorded(document),
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
                    onAnswer={(status, proof) =>
                      void decisionStore.append(record.id, toEvent(provider, id, status, proof))
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
                      ...open.map(({ id, other }) => toEvent(provider, id, other.status, other)),
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
type Elsewhere = CheckProof & { readonly status: CheckStatus; readonly text: string };

function findElsewhere(
  held: EventOf<'checked'> | null,
  kept: ReturnType<typeof answerElsewhere>,
): Elsewhere | null {
  if (held?.status) {
    return {
      ...proofOf(held),
      status: held.status,
      text: `Answered ${checkStatusNames[held.status]} for another mandate on ${formatDate(held.at.slice(0, 10))}: does it hold here?`,
    };
  }
  return kept && { ...kept, text: sayElsewhere(kept) };
}

const proofOf = (held: EventOf<'checked'> | null): CheckProof => ({
  note: held?.note ?? '',
  document: held?.document ?? null,
});

/** What is being typed about a check, on top of what is recorded; null for nothing. */
const proofSchema = z.object({
  note: z.string(),
  document: z.object({ name: z.string(), hash: hashSchema.nullable() }).nullable(),
});

function readProof(text: string): CheckProof | null {
  try {
    return text === '' ? null : (proofSchema.safeParse(JSON.parse(text)).data ?? null);
  } catch {
    // An earlier version kept the note alone.
    return { note: text, document: null };
  }
}

type CheckRowProps = {
  /** The key under which a note that is being typed is kept. */
  typed: string;
  label: string;
  name: string;
  held: EventOf<'checked'> | null;
  other: Elsewhere | null;
  onAnswer: (status: CheckStatus | null, proof: CheckProof) => void;
};

function CheckRow({ typed, label, name, held, other, onAnswer }: CheckRowProps) {
  const [text, setText] = useTypedText(typed);
  const recorded = proofOf(held);
  const draft = readProof(text);
  const proof = draft ?? recorded;
  const isTooLong =
    proof.note.length > mostNoteLetters || (proof.document?.name.length ?? 0) > mostNameLetters;
  const answer = (status: CheckStatus | null): void => {
    // What is too long stays where it is typed until it is shortened.
    onAnswer(status, isTooLong ? recorded : proof);
    if (!isTooLong) setText('');
  };
  const said =
    held?.status == null
      ? ''
      : sayCheckProof({ ...recorded, by: held.by, on: held.on ?? held.at.slice(0, 10) });
  return (
    <li className="px-3 py-1.5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="min-w-0">
          {name}
          {said !== '' && (
            <span className="block text-caption wrap-anywhere text-ink2">{said}</span>
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
            onClick={() => onAnswer(other.status, other)}
          >
            Keep<span className="sr-only"> the answer to {label}</span>
          </button>
          , or answer anew.
        </p>
      )}
      <details className="text-dense" open={draft !== null}>
        <summary className="target-line text-ink2">
          Note and document<span className="sr-only"> of {label}</span>
        </summary>
        <ProofFields
          label={label}
          proof={proof}
          onChange={(next) => setText(JSON.stringify(next))}
        />
        {draft !== null && held?.status && (
          <Button className="mt-2" disabled={isTooLong} onClick={() => answer(held.status)}>
            Record it
          </Button>
        )}
        {draft !== null && !held?.status && (
          <p className="mt-1 text-caption text-ink2">It comes into the record with the answer.</p>
        )}
      </details>
    </li>
  );
}
