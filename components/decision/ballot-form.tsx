'use client';

import './without-eval';
import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { createKeptStore, useKept } from '@/components/ui/kept-store';
import { Notice } from '@/components/ui/notice';
import { Panel, PanelSection } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';
import { unpackInvitation } from '@/lib/decision/ballot-link';
import type { Ballot, Invitation } from '@/lib/decision/decision-schema';
import { sealBallot } from '@/lib/decision/open-record';
import { mostNameLetters, mostNoteLetters } from '@/lib/decision/values';
import { formatDate } from '@/lib/format';
import { mandateSummary } from '@/lib/words/mandate-summary';
import { criterionIds } from '@/lib/rubric/ids';
import { isRecord, parseStoredRecord } from '@/lib/stored-json';
import type { RankingParams } from '@/lib/url/mandate';
import { isUsableWeights } from '@/lib/url/mandate-defaults';
import type { EditionFacts } from './decision-props';
import { BallotOrder, MadeBallot } from './ballot-result';
import { NumberField, SelectField } from './fields';
import { useFragment } from './use-decisions';

type BallotFormProps = {
  asked: EditionFacts;
  params: RankingParams;
};

/** What a member judges, in their own browser: it becomes a link or a file and is sent nowhere. */
export function BallotForm({ asked, params }: BallotFormProps) {
  const fragment = useFragment();
  const opened = useMemo(
    () => (fragment.startsWith('asked=') ? unpackInvitation(fragment) : null),
    [fragment],
  );
  if (opened === null) {
    return (
      <Notice tone="neutral">
        A ballot begins with the link of the person who leads the decision. Ask for it; it ends in
        “#asked=…”.
      </Notice>
    );
  }
  if (!opened.ok) return <Notice tone="error">{opened.refusals.join(' ')}</Notice>;
  if (opened.value.edition !== asked.edition.id) {
    return (
      <Notice tone="error">
        This ballot is asked for edition {opened.value.edition.slice(0, 8)}, and this page shows
        that of {formatDate(asked.edition.date)}. Open the link whole, where it was made.
      </Notice>
    );
  }
  return <Ballot key={fragment} invitation={opened.value} asked={asked} params={params} />;
}

/** Ballots that are being filled in, by decision and round, so that a reload takes nothing away. */
const keptBallots = createKeptStore(
  'ballots',
  (text): Readonly<Record<string, Typed>> =>
    Object.fromEntries(
      Object.entries(parseStoredRecord(text)).flatMap(([key, value]) =>
        isRecord(value) ? [[key, toTyped(value)]] : [],
      ),
    ),
  { what: 'the ballot that you fill in' },
);

type Typed = Readonly<Record<string, string>>;

const nothingTyped: Typed = {};

/** As typed, and the published ones where nothing was. */
function toWeights(criteria: EditionFacts['facts']['criteria'], typed: Typed): Ballot['weights'] {
  const weights = { liquidity: 0, security: 0, coverage: 0, costs: 0, ux: 0, support: 0 };
  for (const { id, weight } of criteria) {
    const text = typed[`weight:${id}`];
    weights[id] = text === undefined ? weight : Number(text);
  }
  return weights;
}

const toTyped = (value: Record<string, unknown>): Typed =>
  Object.fromEntries(
    Object.entries(value).flatMap(([field, text]) =>
      typeof text === 'string' ? [[field, text]] : [],
    ),
  );

function Ballot({ invitation, asked, params }: BallotFormProps & { invitation: Invitation }) {
  const key = `${invitation.decision} ${invitation.round}`;
  const typed = useKept(keptBallots)[key] ?? nothingTyped;
  const [made, setMade] = useState<Ballot | null>(null);
  const { criteria, providers } = asked.facts;
  const set = (field: string, text: string): void => {
    const all = keptBallots.read();
    keptBallots.keep({ ...all, [key]: { ...all[key], [field]: text } });
    setMade(null);
  };
  const weights = useMemo(() => toWeights(criteria, typed), [criteria, typed]);
  const isUsable = isUsableWeights(weights);
  const factors = criteria.flatMap((criterion) => criterion.factors);
  const name = typed['name'] ?? '';
  const role = typed['role'] ?? '';
  const levels = invitation.disputed.flatMap(({ provider, factor }) => {
    const level = typed[`level:${provider}:${factor}`];
    const why = typed[`why:${provider}:${factor}`] ?? '';
    return level ? [{ provider, factor, level: Number(level), why }] : [];
  });
  const lines = Object.fromEntries(
    criterionIds.flatMap((id) => {
      const line = (typed[`line:${id}`] ?? '').trim();
      return line === '' ? [] : [[id, line]];
    }),
  );
  const isTooLong =
    name.length > mostNameLetters ||
    role.length > mostNameLetters ||
    [...Object.values(lines), ...levels.map(({ why }) => why)].some(
      (text) => text.length > mostNoteLetters,
    );
  const isReady = name.trim() !== '' && isUsable && !isTooLong;

  const make = (): void => {
    setMade(
      sealBallot({
        format: 'custodian-compare/ballot',
        version: 1,
        decision: invitation.decision,
        round: invitation.round,
        edition: invitation.edition,
        scope: invitation.scope,
        name: name.trim(),
        role: role.trim(),
        date: new Date().toISOString().slice(0, 10),
        weights,
        lines,
        levels,
      }),
    );
  };
  const { asks } = mandateSummary(params.mandate, params.mandate.weights, asked.facts);
  return (
    <>
      <dl className="mb-6 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-body">
        <dt className="text-ink2">Mandate</dt>
        <dd>{asks}</dd>
        <dt className="text-ink2">Shortlist</dt>
        <dd>
          {providers
            .filter(({ slug }) => params.shortlist.includes(slug))
            .map(({ shortName }) => shortName)
            .join(', ') || 'everybody who is not ruled out'}
        </dd>
        <dt className="text-ink2">Round</dt>
        <dd>{invitation.round}</dd>
      </dl>
      <form
        className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) make();
        }}
      >
        <div className="flex min-w-0 flex-col gap-8">
          <section aria-labelledby="who-title">
            <h2 id="who-title" className="text-h2">
              Who judges
            </h2>
            <div className="mt-3 grid gap-3 md:grid-cols-2">
              <TextField
                label="Your name"
                value={name}
                onChange={(text) => set('name', text)}
                most={mostNameLetters}
              />
              <TextField
                label="Your role"
                value={role}
                onChange={(text) => set('role', text)}
                most={mostNameLetters}
              />
            </div>
          </section>
          <section aria-labelledby="weights-title">
            <h2 id="weights-title" className="text-h2">
              What counts how much
            </h2>
            <p className="mt-1 text-body text-ink2">
              Any numbers; only their proportions count. They begin with the published weights.
            </p>
            <ul className="mt-3 divide-y divide-line rounded-table border border-line ground-surface">
              {criteria.map(({ id, name: criterion }) => (
                <li key={id} className="grid items-end gap-3 p-3 md:grid-cols-[9rem_minmax(0,1fr)]">
                  <NumberField
                    label={criterion}
                    value={weights[id]}
                    most={1_000_000}
                    onChange={(value) => set(`weight:${id}`, String(value))}
                  />
                  <TextField
                    label={`Why, in a line: ${criterion}`}
                    hidesLabel
                    placeholder="Why, in a line"
                    value={typed[`line:${id}`] ?? ''}
                    onChange={(text) => set(`line:${id}`, text)}
                    most={mostNoteLetters}
                  />
                </li>
              ))}
            </ul>
          </section>
          {invitation.disputed.length > 0 && (
            <section aria-labelledby="levels-title">
              <h2 id="levels-title" className="text-h2">
                Findings in dispute
              </h2>
              <ul className="mt-3 divide-y divide-line rounded-table border border-line ground-surface">
                {invitation.disputed.map(({ provider, factor }) => {
                  const facts = providers.find(({ slug }) => slug === provider);
                  const asksFor = factors.find(({ id }) => id === factor);
                  const what = `${facts?.shortName ?? provider}, ${asksFor?.name ?? factor}`;
                  const at = `${provider}:${factor}`;
                  return (
                    <li key={at} className="flex flex-col gap-2 p-3">
                      <p className="text-body">
                        <strong>{what}.</strong> {facts?.findings[factor].statement}
                      </p>
                      <SelectField
                        label={`Level of ${what}`}
                        hidesLabel
                        none="no level"
                        value={typed[`level:${at}`] ?? ''}
                        options={(asksFor?.levels ?? []).map(({ level, words }) => ({
                          value: String(level),
                          label: `${level}: ${words}`,
                        }))}
                        onChange={(level) => set(`level:${at}`, level)}
                      />
                      <TextField
                        label={`Why this level of ${what}`}
                        hidesLabel
                        placeholder="Why this level"
                        value={typed[`why:${at}`] ?? ''}
                        onChange={(text) => set(`why:${at}`, text)}
                        most={mostNoteLetters}
                      />
                    </li>
                  );
                })}
              </ul>
            </section>
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-6">
          <Panel>
            <PanelSection>
              <h2 className="text-h3">Your weights make this order</h2>
              {isUsable ? (
                <BallotOrder asked={asked} params={params} weights={weights} />
              ) : (
                <p className="mt-1 text-dense text-fail">At least one weight must be above 0.</p>
              )}
            </PanelSection>
            <PanelSection>
              <Button type="submit" look="main" disabled={!isReady}>
                Make the ballot
              </Button>
              <p className="mt-2 text-caption text-ink2">
                It is made in this browser. Nothing is sent: you hand it back yourself.
              </p>
              {made && <MadeBallot ballot={made} />}
            </PanelSection>
          </Panel>
        </div>
      </form>
    </>
  );
}
