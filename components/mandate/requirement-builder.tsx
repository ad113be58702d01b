import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { useRanking } from '@/components/link/link-context';
import { Button } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import { type AssessmentModel, getLevel } from '@/lib/assessment/model';
import { countGroups, describeGroups } from '@/lib/ranking/requirement-counts';
import {
  type Bar,
  bars,
  inOrder,
  regionTitles,
  type RequirementId,
  type SwitchId,
  switchIds,
  wordsOf,
} from '@/lib/requirements';
import { type FactorId, type RegionId, regionIds } from '@/lib/rubric/ids';
import { withRequirement } from '@/lib/url/change-params';
import { levelFields } from '@/lib/url/requirement-params';

type BuilderProps = { model: AssessmentModel };

/** Puts a requirement together. Without a script its three selects go with the form around it. */
export function RequirementBuilder({ model }: BuilderProps) {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const close = (told = ''): void => {
    setOpen(false);
    setSaid(told);
    // The button is there again once this is shown.
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <>
      <div className="needs-script pt-2">
        {isOpen ? (
          <Draft model={model} onClose={close} />
        ) : (
          <Button ref={opener} onClick={() => setOpen(true)} className="w-full">
            <Glyph name="plus" className="size-2.5" />
            Add a requirement
          </Button>
        )}
        <p role="status" className="text-caption text-ink2 not-empty:pt-1.5">
          {said}
        </p>
      </div>
      <PlainFields model={model} />
    </>
  );
}

const kinds = {
  need: 'A level',
  region: 'A region',
  stakes: 'An asset to stake',
  condition: 'A condition',
} as const;
type Kind = keyof typeof kinds;
const kindIds: readonly Kind[] = ['need', 'region', 'stakes', 'condition'];

function Draft({ model, onClose }: BuilderProps & { onClose: (told?: string) => void }) {
  const { params, choose } = useRanking();
  const { requirements, evidence } = params.mandate;
  const assets = useMemo(() => listAssets(model), [model]);
  const [kind, setKind] = useState<Kind>('need');
  const [factor, setFactor] = useState<FactorId>('liquidity.settlement');
  const [bar, setBar] = useState<Bar>(3);
  const [region, setRegion] = useState<RegionId>(regionIds[0]);
  const [asset, setAsset] = useState(assets[0] ?? 'eth');
  const [condition, setCondition] = useState<SwitchId>(switchIds[0] ?? 'staking');
  const titleId = useId();

  const level = getLevel(model, factor, bar);
  const usable = bars.filter((one) => one > level.factor.floor);
  const id: RequirementId = {
    need: `need:${factor}:${bar}` as const,
    region: `region:${region}` as const,
    stakes: `stakes:${asset}` as const,
    condition,
  }[kind];
  const together = inOrder([...requirements, id]);
  const isNew = !requirements.includes(id) && together.includes(id);
  const effect = isNew
    ? describeGroups(countGroups(model, together, evidence), together.length)
    : requirements.includes(id)
      ? 'This is among your requirements already.'
      : 'A higher level is among your requirements already.';
  return (
    <div
      role="group"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      className="rounded-control border border-sel-edge bg-sel p-2.5"
    >
      <div className="flex items-center justify-between">
        <p id={titleId} className="text-dense font-semibold">
          Add a requirement
        </p>
        <button
          type="button"
          aria-label="Do not add a requirement"
          onClick={() => onClose()}
          className="flex target items-center justify-center px-2"
        >
          <Glyph name="cross" className="size-2.5" />
        </button>
      </div>
      <div className="flex flex-col gap-1.5">
        <Choice
          label="What"
          autoFocus
          value={kind}
          options={kindIds.map((one) => [one, kinds[one]])}
          onChoose={setKind}
        />
        {kind === 'need' && (
          <>
            <Choice
              label="Factor"
              value={factor}
              groups={model.criteria.map(({ name, factors }) => ({
                name,
                options: factors.map((one) => [one.id, one.name]),
              }))}
              onChoose={(chosen) => {
                setFactor(chosen);
                if (bar <= getLevel(model, chosen, bar).factor.floor) setBar(2);
              }}
            />
            <Row label="At least" as="div">
              <div role="group" aria-label="At least" className="flex grow">
                {usable.map((one) => (
                  <button
                    key={one}
                    type="button"
                    aria-pressed={one === bar}
                    onClick={() => setBar(one)}
                    className="min-h-11 flex-1 border border-edge bg-surface text-dense not-first:border-s-0 first:rounded-s-control last:rounded-e-control aria-pressed:border-act aria-pressed:bg-act aria-pressed:font-semibold aria-pressed:text-on-act md:min-h-7"
                  >
                    {one}
                  </button>
                ))}
              </div>
            </Row>
          </>
        )}
        {kind === 'region' && (
          <Choice
            label="Region"
            value={region}
            options={regionIds.map((one) => [one, regionTitles[one]])}
            onChoose={setRegion}
          />
        )}
        {kind === 'stakes' && (
          <Choice
            label="Asset"
            value={asset}
            options={assets.map((one) => [one, one.toUpperCase()])}
            onChoose={setAsset}
          />
        )}
        {kind === 'condition' && (
          <Choice
            label="Condition"
            value={condition}
            options={switchIds.map((one) => [one, wordsOf(one, model).name])}
            onChoose={setCondition}
          />
        )}
      </div>
      <div role="status" className="text-caption">
        {kind === 'need' && (
          <p className="pt-1.5 text-ink2">
            {bar}: {level.words}
          </p>
        )}
        <p className="pt-1.5">{effect}</p>
      </div>
      <div className="flex justify-end pt-1.5">
        <Button
          look="main"
          aria-disabled={!isNew}
          onClick={() => {
            if (!isNew) return;
            choose(withRequirement(params, id, true));
            onClose(`Added: ${wordsOf(id, model).name}.`);
          }}
        >
          Add
        </Button>
      </div>
    </div>
  );
}

type Options<Value extends string> = readonly (readonly [value: Value, label: string])[];

type ChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  onChoose: (value: Value) => void;
  autoFocus?: boolean;
} & (
  | { options: Options<Value>; groups?: undefined }
  | { groups: readonly { name: string; options: Options<Value> }[]; options?: undefined }
);

/** One of a few values in a row of the builder. */
function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, onChoose, autoFocus, options, groups } = props;
  const all = options ?? groups.flatMap((group) => group.options);
  return (
    <Row label={label} as="label">
      <select
        // The reader has just asked for these fields.
        autoFocus={autoFocus}
        value={value}
        onChange={(event) => {
          const chosen = all.find(([one]) => one === event.target.value);
          if (chosen) onChoose(chosen[0]);
        }}
        className={selectClass}
      >
        {options?.map(toOption)}
        {groups?.map((group) => (
          <optgroup key={group.name} label={group.name}>
            {group.options.map(toOption)}
          </optgroup>
        ))}
      </select>
    </Row>
  );
}

const selectClass =
  'min-h-11 w-full grow rounded-control border border-edge bg-surface px-1.5 text-dense md:min-h-7';

const toOption = ([value, label]: readonly [string, string]) => (
  <option key={value} value={value}>
    {label}
  </option>
);

type RowProps = { label: string; as: 'label' | 'div'; children: ReactNode };

function Row({ label, as: Element, children }: RowProps) {
  return (
    <Element className="flex items-center gap-2 text-dense">
      <span className="w-16 shrink-0 text-caption text-ink2">{label}</span>
      {children}
    </Element>
  );
}

/** The same as fields of a plain form: a factor and its level, and an asset to stake. */
function PlainFields({ model }: BuilderProps) {
  return (
    <fieldset className="hidden flex-col gap-1.5 pt-2 noscript:flex">
      <legend className="text-dense font-semibold">Add a requirement</legend>
      <Row label="A level of" as="label">
        <select name={levelFields.factor} className={selectClass}>
          <option value="">none</option>
          {model.criteria.map(({ id, name, factors }) => (
            <optgroup key={id} label={name}>
              {factors.map((factor) => toOption([factor.id, factor.name]))}
            </optgroup>
          ))}
        </select>
      </Row>
      <Row label="At least" as="label">
        <select name={levelFields.bar} defaultValue="3" className={selectClass}>
          {bars.map((bar) => toOption([`${bar}`, `level ${bar}`]))}
        </select>
      </Row>
      <Row label="To stake" as="label">
        <select name="stakes" className={selectClass}>
          <option value="">none</option>
          {listAssets(model).map((asset) => toOption([asset, asset.toUpperCase()]))}
        </select>
      </Row>
    </fieldset>
  );
}

/** Those that somebody is shown to stake, by how many do. */
function listAssets({ providers }: AssessmentModel): string[] {
  const counts = new Map<string, number>();
  for (const asset of providers.flatMap(({ staking }) => staking.assets)) {
    counts.set(asset, (counts.get(asset) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b))
    .map(([asset]) => asset);
}
