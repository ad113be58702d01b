import { useRanking } from '@/components/link/link-context';
import { CopyButton } from '@/components/ui/copy-button';
import { Glyph } from '@/components/ui/glyph';
import { Menu } from '@/components/ui/menu';
import { assess } from '@/lib/assessment/assess';
import type { AssessmentModel } from '@/lib/assessment/model';
import { toRankingMarkdown } from '@/lib/markdown/to-ranking-markdown';
import { buildRanking, type RankingView } from '@/lib/ranking/build-ranking';
import { toHref } from '@/lib/url/ranking-query';

const formats = [
  { path: '/export.csv', label: 'CSV', holds: 'the table, for spreadsheets' },
  { path: '/export.json', label: 'JSON', holds: 'with findings and sources' },
  { path: '/export.xlsx', label: 'XLSX', holds: 'for oneself: live scoring and questionnaire' },
] as const;

type CopyRankingButtonProps = { view: RankingView; model: AssessmentModel };

/** What is on the screen, to take away: the same rows in the same order. */
export function ExportMenu(shown: CopyRankingButtonProps) {
  return (
    <Menu
      summary={
        <>
          <Glyph name="download" className="size-3.5" />
          Files<span className="sr-only">: this ranking as CSV, JSON, XLSX or a picture</span>
        </>
      }
    >
      <FileLinks view={shown.view} />
      {/* The menu stays open, so that "Copied" is seen. */}
      <li
        className="needs-script mt-1 border-t border-line pt-2"
        onClick={(event) => event.stopPropagation()}
      >
        <CopyRankingButton {...shown} />
      </li>
    </Menu>
  );
}

/** The table as files, the chart of the present view as a picture, and the page that others may frame. */
function FileLinks({ view: { params } }: Pick<CopyRankingButtonProps, 'view'>) {
  const { publishedWeights } = useRanking();
  const shown = params.view === 'matrix' ? 'matrix' : 'scores';
  const links = [
    ...formats,
    { path: `/charts/${shown}.svg`, label: 'SVG', holds: 'this chart, for print and editing' },
    { path: `/charts/${shown}.png`, label: 'PNG', holds: 'this chart, for slides' },
    { path: '/embed/ranking', label: 'Embed', holds: 'a small page that others may frame' },
  ];
  return links.map(({ path, label, holds }) => (
    <li key={path}>
      <a
        href={toHref(path, params, publishedWeights)}
        className="flex target items-center gap-2 px-2"
      >
        {label}
        <span className="text-dense text-ink2">{holds}</span>
      </a>
    </li>
  ));
}

/** What is on the screen as a Markdown table, for a note, a ticket or a chat. */
function CopyRankingButton({ view, model }: CopyRankingButtonProps) {
  const { publishedWeights, toLink, toPage } = useRanking();

  const write = (): string => {
    const absolute = (href: string): string => new URL(href, window.location.origin).href;
    // The draws that are shown, or where those trail behind, the ones they will give way to.
    return toRankingMarkdown(buildRanking(assess(model, view.params)), {
      edition: model.edition,
      publishedWeights,
      factors: model,
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
