import { CopyButton } from '@/components/ui/copy-button';
import { assess } from '@/lib/assessment/assess';
import type { AssessmentModel } from '@/lib/assessment/model';
import { toRankingMarkdown } from '@/lib/markdown/to-ranking-markdown';
import { buildRanking, type RankingView } from '@/lib/ranking/build-ranking';
import { useRanking } from './ranking-context';

export type CopyRankingButtonProps = { view: RankingView; model: AssessmentModel };

/** What is on the screen as a Markdown table, for a note, a ticket or a chat. */
export function CopyRankingButton({ view, model }: CopyRankingButtonProps) {
  const { publishedWeights, toLink, toPage } = useRanking();

  const write = (): string => {
    const absolute = (href: string): string => new URL(href, window.location.origin).href;
    // The draws that are shown, or where those trail behind, the ones they will give way to.
    return toRankingMarkdown(buildRanking(assess(model, view.params)), {
      edition: model.edition,
      publishedWeights,
      link: absolute(toLink(view.params)),
      linkOf: (slug) => absolute(toPage(`/providers/${slug}`)),
    });
  };

  return (
    <CopyButton
      text={write}
      done="The ranking was copied as Markdown."
      what="Ranking as Markdown"
      glyph="copy"
    >
      Copy as Markdown
    </CopyButton>
  );
}
