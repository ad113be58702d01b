'use client';

import { LevelCells } from '@/components/charts/level-cells';
import { Button } from '@/components/ui/button';
import { Cell, DataTable, HeadCell, RowHead } from '@/components/ui/data-table';
import { useKept } from '@/components/ui/use-kept';
import { formatLevel } from '@/lib/format';
import {
  listPrivateAnswers,
  withoutPrivateAnswer,
} from '@/lib/questionnaire/change-private-answers';
import type { QuestionText } from '@/lib/questions/question-facts';
import { keptPrivateAnswers } from './kept-private-answers';

export type PrivateAnswersTableProps = {
  providers: readonly { slug: string; name: string }[];
  /** Names of the factors that an answer may be about. */
  texts: readonly Pick<QuestionText, 'factor' | 'factorName' | 'criterion'>[];
};

/** Every private answer about a provider of this edition, each with the way to forget it. */
export function PrivateAnswersTable({ providers, texts }: PrivateAnswersTableProps) {
  const answers = useKept(keptPrivateAnswers);
  const listed = listPrivateAnswers(answers).flatMap((one) => {
    const provider = providers.find(({ slug }) => slug === one.slug);
    const about = texts.find(({ factor }) => factor === one.factor);
    return provider && about ? [{ ...one, provider, about }] : [];
  });
  if (listed.length === 0) return null;
  return (
    <DataTable caption="Private answers kept in this browser" minWidth="narrow">
      <thead>
        <tr>
          <HeadCell>Provider</HeadCell>
          <HeadCell>Factor</HeadCell>
          <HeadCell>Level</HeadCell>
          <HeadCell>Answer</HeadCell>
          <HeadCell className="no-print">
            <span className="sr-only">Forget</span>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {listed.map(({ slug, factor, answer, provider, about }) => (
          <tr key={`${slug}/${factor}`}>
            <RowHead>{provider.name}</RowHead>
            <Cell>{about.factorName}</Cell>
            <Cell>
              <span className="flex items-center gap-2">
                <LevelCells criterion={about.criterion} low={answer.low} high={answer.high} />
                {formatLevel(answer)}
              </span>
            </Cell>
            <Cell className="whitespace-pre-line">{answer.note || 'No words given'}</Cell>
            <Cell className="no-print text-end">
              <Button
                look="link"
                aria-label={`Forget the answer of ${provider.name}: ${about.factorName}`}
                onClick={() => keptPrivateAnswers.keep(withoutPrivateAnswer(answers, slug, factor))}
              >
                Forget
              </Button>
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
