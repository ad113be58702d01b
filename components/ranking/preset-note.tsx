import { useRanking } from '@/components/link/link-context';
import { Button } from '@/components/ui/button';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import type { PresetLink } from '@/lib/ranking/preset-links';
import { isSameMandate } from '@/lib/url/change-params';
import type { Mandate } from '@/lib/url/mandate';
import { rankingTitleId } from './ranking-counts';

/** A use case that was added, and the mandate before it. */
export type PresetChange = { readonly link: PresetLink; readonly before: Mandate };

/** Says what a use case changed, as long as nothing else has, and takes it back. */
export function PresetNote({ change }: { change: PresetChange | null }) {
  const { params } = useRanking();
  const isShown = change !== null && isSameMandate(params.mandate, change.link.params.mandate);
  return (
    <div role="status" className="no-print">
      {isShown && (
        <p className="flex flex-wrap items-center gap-x-3 pt-2 text-dense">
          <span>
            <strong>{change.link.preset.name}.</strong>{' '}
            {change.link.changes || 'All of it was set already.'}
          </span>
          {change.link.changes !== '' && <Undo before={change.before} />}
        </p>
      )}
    </div>
  );
}

function Undo({ before }: { before: Mandate }) {
  const { params, replace } = useRanking();
  const leaving = useFocusHandover<HTMLButtonElement>({ heading: rankingTitleId });
  return (
    <Button {...leaving} onClick={() => replace({ ...params, mandate: before })}>
      Undo
    </Button>
  );
}
