import { useRanking } from '@/components/ranking/ranking-context';
import { CopyLinkButton } from '@/components/ui/copy-button';

/** Copies the link of what is on the screen. */
export function CopyLink() {
  const { params, toLink } = useRanking();
  return (
    <CopyLinkButton href={toLink(params)} className="w-full">
      Copy link to this view
    </CopyLinkButton>
  );
}
