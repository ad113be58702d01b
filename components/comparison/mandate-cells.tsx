import { ChangeLine, GateTag } from '@/components/evidence/evidence-tags';
import { RegionChips } from '@/components/evidence/region-chips';
import type { ChangeNote } from '@/lib/assessment/assessed-provider';
import type { RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import type {
  CommissionReading,
  OwnerReading,
  RegionReading,
  StakingReading,
} from '@/lib/comparison/comparison-row';
import { qualifiedWords, regionStatusWords, stakingWords } from '@/lib/evidence-words';
import { regionTitles } from '@/lib/requirements';
import { CellSources, CellFold, SourceLinks, Statement } from './cell-parts';

type About = { about: string };

/** How each requirement came out; the reason stands where one must know it. */
export function RequirementTags({ gates }: { gates: readonly RequirementOutcome[] }) {
  return (
    <ul className="flex flex-col gap-1.5">
      {gates.map(({ id, outcome, limited, chip, sentence }) => (
        <li key={id}>
          <GateTag outcome={outcome} limited={limited} text={chip} />
          {outcome === 'fail' && <p className="mt-0.5 text-caption text-ink2">{sentence}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The same, with the reasons of all. */
export function RequirementsCell({ gates }: { gates: readonly RequirementOutcome[] }) {
  return (
    <>
      <RequirementTags gates={gates} />
      <ul className="mt-2 flex flex-col gap-2 text-dense">
        {gates.map(({ id, name, sentence, sources }) => (
          <li key={id}>
            <strong className="font-medium">{name}.</strong> {sentence}{' '}
            <SourceLinks sources={sources} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function QualifiedCell({ gate, about }: About & { gate: RequirementOutcome }) {
  const { outcome, reason, note, sources } = gate;
  return (
    <>
      <p className="font-semibold">{qualifiedWords[outcome]}</p>
      <Statement about={about}>{[reason, note].filter(Boolean).join(' ')}</Statement>
      <CellSources sources={sources} about={about} />
    </>
  );
}

export function RegionsCell({ regions }: { regions: readonly RegionReading[] }) {
  const noted = regions.filter(({ note }) => note !== null);
  return (
    <>
      <RegionChips regions={regions} />
      {noted.length > 0 && (
        <ul className="mt-2 flex flex-col gap-2 text-dense">
          {noted.map(({ id, status, note, sources }) => (
            <li key={id}>
              <strong className="font-medium">
                {regionTitles[id]}, {regionStatusWords[status]}.
              </strong>{' '}
              {note} <SourceLinks sources={sources} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Fewer would fold what a reader looks for first; more would fill the cell. */
const networksShown = 8;

export function StakingCell({ staking, about }: About & { staking: StakingReading }) {
  const { networks, note, sources } = staking;
  const folds = networks.length > networksShown + 1;
  const shown = folds ? networks.slice(0, networksShown) : networks;
  return (
    <>
      <p className="font-semibold">{stakingWords(staking)}</p>
      {shown.length > 0 && <p className="text-dense text-ink2">{shown.join(', ')}</p>}
      {folds && (
        <CellFold summary={`and ${networks.length - networksShown} more`} about={about}>
          <p className="text-ink2">{networks.slice(networksShown).join(', ')}</p>
        </CellFold>
      )}
      <div className="mt-1">
        <Statement about={about}>{note}</Statement>
      </div>
      <CellSources sources={sources} about={about} />
    </>
  );
}

export function CommissionCell({ commission, about }: About & CommissionReading) {
  return commission === null ? (
    <p className="text-dense text-ink2">Not found</p>
  ) : (
    <Statement about={about}>{commission}</Statement>
  );
}

export function OwnerCell({ owner, listed, sources, about }: About & OwnerReading) {
  return (
    <>
      <p>{owner ?? 'Not found'}</p>
      {listed && <p className="text-dense text-ink2">{listed}</p>}
      {sources.length > 0 && <CellSources sources={sources} about={about} />}
    </>
  );
}

export function ChangeCell({ change }: { change: ChangeNote | null }) {
  if (change === null) return <p className="text-dense text-ink2">Nothing noted</p>;
  const { headline, date, decides } = change;
  return <ChangeLine headline={headline} date={date} decides={decides.length > 0} />;
}
