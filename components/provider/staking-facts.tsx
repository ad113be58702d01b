import { SourceChips } from '@/components/evidence/source-chips';
import { Outcome } from '@/components/ui/outcome';
import type { Staking } from '@/lib/catalogue/types';

/** Whether assets can be staked without leaving custody, on which networks, at what commission. */
export function StakingFacts({ staking }: { staking: Staking }) {
  const { supported, note, networks, commission, sources } = staking;
  return (
    <dl className="grid gap-x-9 gap-y-3 text-body md:grid-cols-[8rem_minmax(0,1fr)]">
      <dt className="text-dense text-ink2">Supported</dt>
      <dd>
        {supported === null ? (
          <Outcome tone="open">Open</Outcome>
        ) : (
          <Outcome tone={supported ? 'pass' : 'fail'}>{supported ? 'Yes' : 'No'}</Outcome>
        )}
        <p className="mt-1 max-w-prose">
          {note} <SourceChips sources={sources} form="number" />
        </p>
      </dd>
      <dt className="text-dense text-ink2">Networks</dt>
      <dd>{networks.length === 0 ? 'None found' : `${networks.length}: ${networks.join(', ')}`}</dd>
      <dt className="text-dense text-ink2">Commission</dt>
      <dd>{commission ?? 'Not found'}</dd>
    </dl>
  );
}
