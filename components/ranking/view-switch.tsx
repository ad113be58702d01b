import { Segments } from '@/components/ui/toggle';
import { type ViewKey, viewKeys } from '@/lib/url/mandate';
import { isPlainClick } from './plain-click';
import { useRanking } from './ranking-context';

const words: Readonly<Record<ViewKey, string>> = { bars: 'Bars', numbers: 'Numbers' };

/** Pictures or columns of figures. The choice is part of the link. */
export function ViewSwitch() {
  const { params, toLink, choose } = useRanking();
  return (
    <Segments
      label="View"
      segments={viewKeys.map((view) => ({
        key: view,
        label: words[view],
        href: toLink({ ...params, view }),
        current: params.view === view,
        onClick: (event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          choose({ ...params, view });
        },
      }))}
    />
  );
}
