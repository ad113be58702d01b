import { useState } from 'react';
import { useTypedText } from '@/components/decision-steps/typed-text';
import { Button } from '@/components/ui/button';
import { Panel, PanelSection } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';
import type { DecisionRecord } from '@/lib/decision/decision-schema';
import { chainProves, chainProvesNot } from '@/lib/decision/decision-words';
import { signedHash } from '@/lib/decision/event-chain';
import type { Decision } from '@/lib/decision/read-decision';
import { formatDate } from '@/lib/format';
import { decisionStore } from './use-decisions';

type SignOffProps = {
  record: DecisionRecord;
  decision: Decision;
  /** Of the last event: it stands for the whole record. */
  hash: string;
  isTyped: boolean;
  hasGaps: boolean;
};

/** Names under one final text. A gap, or words that are not in the record yet, keep it shut. */
export function SignOff({ record, decision, hash, isTyped, hasGaps }: SignOffProps) {
  const [name, setName] = useTypedText(`sign:${record.id}`);
  const [role, setRole] = useTypedText(`role:${record.id}`);
  const [refused, setRefused] = useState(false);
  const reason = hasGaps
    ? 'Opens when no gap is left.'
    : isTyped
      ? 'Opens when what you typed is in the record.'
      : null;
  const isUsable = name.trim() !== '' && name.length <= 200 && role.length <= 200;

  const sign = async (): Promise<void> => {
    const seen = decision.signable;
    const answer = { isSigned: false };
    await decisionStore.settle(record.id, (stored, typed) => {
      const over = signedHash(stored);
      // Another tab may have changed what is on this screen: nobody signs what they have not seen.
      if (over === null || over !== seen || Object.keys(typed).length > 0) return null;
      answer.isSigned = true;
      return {
        type: 'signed',
        at: new Date().toISOString(),
        by: name.trim(),
        name: name.trim(),
        role: role.trim(),
        over,
      };
    });
    setRefused(!answer.isSigned);
    if (!answer.isSigned) return;
    setName('');
    setRole('');
  };
  return (
    <Panel id="sign-off">
      <PanelSection>
        <div className="flex flex-wrap items-baseline justify-between gap-2">
          <h2 className="text-h3">Sign-off</h2>
          {reason !== null && <span className="text-caption text-ink2">{reason}</span>}
        </div>
        <p className="mt-1 text-dense text-ink2">
          Signing confirms that the open points were read, not that they are settled.
        </p>
        {decision.signOffs.length > 0 && (
          <ul aria-label="Sign-offs" className="mt-3 divide-y divide-line border-y border-line">
            {decision.signOffs.map((one) => (
              <li
                key={`${one.name} ${one.at}`}
                className="flex flex-wrap items-baseline justify-between gap-x-3 py-2"
              >
                <span>
                  <strong>{one.name}</strong>
                  {one.role !== '' && `, ${one.role}`}
                </span>
                <span
                  className={`text-dense ${one.staleSince === null ? 'text-pass' : 'text-change'}`}
                >
                  {`signed ${formatDate(one.at.slice(0, 10))}`}
                  {one.staleSince !== null &&
                    `, stale since ${formatDate(one.staleSince.slice(0, 10))}`}
                </span>
              </li>
            ))}
          </ul>
        )}
        <form
          className="mt-3 grid gap-2 md:grid-cols-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason === null && isUsable) void sign();
          }}
        >
          <TextField label="Name" value={name} onChange={setName} most={200} />
          <TextField label="Role" value={role} onChange={setRole} most={200} />
          <div className="md:col-span-2">
            <Button type="submit" disabled={reason !== null || !isUsable}>
              Sign the record
            </Button>
          </div>
        </form>
        {refused && (
          <p role="alert" className="mt-2 text-dense text-fail">
            The record has changed meanwhile. Read it again, then sign.
          </p>
        )}
      </PanelSection>
      <PanelSection>
        <p className="text-dense text-ink2">Record hash</p>
        <p className="font-mono text-caption wrap-anywhere">{hash}</p>
        <p className="mt-2 text-caption text-ink2">Any later change makes the signatures stale.</p>
        <details className="mt-2 text-caption text-ink2">
          <summary className="target-line">What the chain proves, and what not</summary>
          <p className="mt-1">It proves {chainProves}</p>
          <p className="mt-1">It does not prove {chainProvesNot}</p>
        </details>
      </PanelSection>
    </Panel>
  );
}
