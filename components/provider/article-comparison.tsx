import { SourceChips } from '@/components/evidence/source-chips';
import {
  ReflowBody,
  ReflowCell,
  ReflowRow,
  ReflowRowHead,
  ReflowTable,
} from '@/components/reading/reflow-table';
import type { Provider } from '@/lib/catalogue/types';
import { formatDate } from '@/lib/format';
import { ReadingTag } from './reading-tag';

/** Topic by topic: what the article said, and what evidence says now. Both are kept. */
export function ArticleComparison({
  article,
  researchedOn,
}: Pick<Provider, 'article' | 'researchedOn'>) {
  const said = `Article, ${formatDate(article.published)}`;
  const shown = `Evidence, ${formatDate(researchedOn)}`;
  return (
    <ReflowTable
      caption="What the article said, and what evidence says now"
      columns={[
        { name: 'Topic', width: 'w-[13%]' },
        { name: said, width: 'w-[27%]' },
        { name: shown },
        { name: 'Reading', width: 'w-36' },
      ]}
    >
      <ReflowBody>
        {article.comparisons.map((comparison) => (
          <ReflowRow key={comparison.topic}>
            <ReflowRowHead>{comparison.topic}</ReflowRowHead>
            <ReflowCell label={said} className="text-ink2">
              {comparison.article}
            </ReflowCell>
            <ReflowCell label={shown}>
              {comparison.evidence} <SourceChips sources={comparison.sources} form="number" />
            </ReflowCell>
            <ReflowCell>
              <ReadingTag reading={comparison.reading} />
            </ReflowCell>
          </ReflowRow>
        ))}
      </ReflowBody>
    </ReflowTable>
  );
}
