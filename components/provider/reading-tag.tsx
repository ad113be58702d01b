import { Tag, type TagTone } from '@/components/ui/outcome';
import type { ArticleComparison } from '@/lib/catalogue/types';

const faces: Readonly<Record<ArticleComparison['reading'], { tone: TagTone; words: string }>> = {
  confirmed: { tone: 'pass', words: 'Confirmed' },
  'more-precise': { tone: 'plain', words: 'More precise' },
  changed: { tone: 'change', words: 'Changed' },
  'not-confirmed': { tone: 'open', words: 'Not confirmed' },
};

/** How evidence reads beside what the article said. */
export function ReadingTag({ reading }: Pick<ArticleComparison, 'reading'>) {
  const { tone, words } = faces[reading];
  return <Tag tone={tone}>{words}</Tag>;
}
