import { useId, useState } from 'react';
import { useTypedText } from '@/components/decision-steps/typed-text';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import { Panel, PanelSection } from '@/components/ui/panel';
import { FileInput, TextField } from '@/components/ui/text-field';
import { acceptBallot } from '@/lib/decision/accept-ballot';
import { toDecisionParams } from '@/lib/decision/assess-record';
import { packInvitation, unpackBallot } from '@/lib/decision/ballot-link';
import {
  type Ballot,
  type DecisionRecord,
  type Invitation,
  invitationSchema,
} from '@/lib/decision/decision-schema';
import type { Names } from '@/lib/decision/decision-words';
import { openBallot, type Opened } from '@/lib/decision/open-record';
import type { Decision } from '@/lib/decision/read-decision';
import { ballotScope } from '@/lib/decision/scope';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { toHref } from '@/lib/url/ranking-query';
import { ListField, SelectField } from './fields';
import { decisionStore } from './use-decisions';

type AskColleagueProps = { record: DecisionRecord; decision: Decision; names: Names };

/** The link that asks a member for a ballot. */
export function AskColleague({ record, decision, names }: AskColleagueProps) {
  const { base, rounds } = decision;
  const last = rounds.at(-1);
  const [round, setRound] = useState(last?.number ?? 1);
  const [typed, setTyped] = useTypedText(`disputed:${record.id}`);
  const disputed = readDisputed(typed) ?? last?.disputed.map((one) => ({ ...one })) ?? [];
  const factors = base.reliedOn.criteria.flatMap((criterion) => criterion.factors);
  const options = base.reliedOn.providers.map(({ slug }) => ({
    value: slug,
    label: names.provider(slug),
  }));
  const next = (last?.number ?? 0) + 1;
  const numbers = [...new Set([...rounds.map(({ number }) => number), next])];

  const link = (): string => {
    const invitation: Invitation = {
      format: 'custodian-compare/invitation',
      version: 1,
      decision: record.id,
      round,
      edition: base.edition.id,
      scope: ballotScope(base.mandate, base.providers),
      disputed,
    };
    const known = rounds.find(({ number }) => number === round);
    if (known === undefined || JSON.stringify(known.disputed) !== JSON.stringify(disputed)) {
      void decisionStore.append(record.id, {
        type: 'invited',
        at: new Date().toISOString(),
        by: '',
        round,
        disputed,
      });
    }
    // Without the chair's own weights, so that nobody begins from them.
    const weights = publishedWeights(base.reliedOn.criteria);
    const params = toDecisionParams(decision);
    const href = toHref('/ballot', { ...params, mandate: { ...params.mandate, weights } }, weights);
    return `${window.location.origin}${href}#asked=${packInvitation(invitation)}`;
  };
  return (
    <Panel>
      <PanelSection>
        <h3 className="text-h3">Ask a colleague</h3>
        <p className="mt-1 text-dense text-ink2">
          The link holds mandate, edition and shortlist, and no weights. The ballot comes back as a
          link or a small file.
        </p>
        <div className="mt-3 flex flex-col gap-3">
          <SelectField
            label="Round"
            value={String(round)}
            options={numbers.map((number) => ({
              value: String(number),
              label: number === next ? `${number}, a new round` : String(number),
            }))}
            onChange={(value) => setRound(Number(value))}
            className="max-w-56"
          />
          <div>
            <p className="mb-1 text-dense font-medium">Findings in dispute, to be levelled</p>
            <ListField
              label="Findings in dispute"
              noun="finding"
              addText="Add a finding"
              items={disputed}
              make={() => ({
                provider: base.providers[0] ?? options[0]?.value ?? '',
                factor: factors[0]?.id ?? 'liquidity.venues',
              })}
              onChange={(next) => setTyped(JSON.stringify(next))}
            >
              {(one, change, place) => (
                <div className="grid gap-2 md:grid-cols-2">
                  <SelectField
                    label={`Provider of ${place}`}
                    hidesLabel
                    value={one.provider}
                    options={options}
                    onChange={(provider) => {
                      if (provider !== '') change({ ...one, provider });
                    }}
                  />
                  <SelectField
                    label={`Factor of ${place}`}
                    hidesLabel
                    value={one.factor}
                    options={factors.map(({ id, name }) => ({ value: id, label: name }))}
                    onChange={(factor) => {
                      if (factor !== '') change({ ...one, factor });
                    }}
                  />
                </div>
              )}
            </ListField>
          </div>
          <CopyButton
            text={link}
            done="The link was copied."
            what="Link for a colleague"
            look="main"
          >
            Copy the link for a colleague
          </CopyButton>
        </div>
      </PanelSection>
    </Panel>
  );
}

/** What was chosen before a reload; null where nothing was, or it is damaged. */
function readDisputed(text: string): Invitation['disputed'] | null {
  if (text === '') return null;
  try {
    return invitationSchema.shape.disputed.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

type PasteBallotProps = { record: DecisionRecord; onTold: (text: string | null) => void };

/** Takes a ballot in, as the link or the file that came back. */
export function PasteBallot({ record, onTold }: PasteBallotProps) {
  const [text, setText] = useTypedText(`paste:${record.id}`);
  const [refused, setRefused] = useState<string | null>(null);
  const id = useId();

  const take = async (opened: Opened<Ballot>): Promise<boolean> => {
    const accepted = opened.ok
      ? acceptBallot(opened.value, [record])
      : ({ ok: false, text: opened.refusals.join(' ') } as const);
    setRefused(accepted.ok ? null : accepted.text);
    if (!accepted.ok) return false;
    await decisionStore.append(record.id, accepted.content);
    onTold(accepted.text);
    return true;
  };
  return (
    <Panel>
      <PanelSection>
        <h3 className="text-h3">Take a ballot in</h3>
        <form
          className="mt-2 flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void take(unpackBallot(text)).then((isIn) => {
              if (isIn) setText('');
            });
          }}
        >
          <TextField
            label="The link that came back"
            rows={3}
            value={text}
            onChange={setText}
            most={200_000}
          />
          <div>
            <Button type="submit" disabled={text.trim() === ''}>
              Take it in
            </Button>
          </div>
          <label htmlFor={id} className="text-dense">
            Or the ballot file
          </label>
          <FileInput
            id={id}
            accept=".json,application/json"
            onFiles={([file]) => void file?.text().then((json) => take(openBallot(json)))}
          />
        </form>
        {refused !== null && (
          <div className="mt-3">
            <Notice tone="error">{refused}</Notice>
          </div>
        )}
      </PanelSection>
    </Panel>
  );
}
