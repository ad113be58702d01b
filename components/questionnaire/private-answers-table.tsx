import { LevelCells } from '@/components/charts/level-cells';
import { sectionTitleId } from '@/components/reading/section';
import { Button } from '@/components/ui/button';
import { Cell, DataTable, HeadCell, RowHead } from '@/components/ui/data-table';
import { useKept } from '@/components/ui/kept-store';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import { formatLevel } from '@/lib/format';
import {
  type ListedAnswer as KeptAnswer,
  listPrivateAnswers,
} from '@/lib/questionnaire/change-private-answers';
import type { QuestionText } from '@/lib/questions/question-facts';
import { forgetPrivateAnswer, keptPrivateAnswers } from './kept-private-answers';

/** The id of the section that the table stands in. */
export const privateAnswersId = 'private-answers';

/** Private answers, each with the way to forget it. Nothing where there is none. */
export function PrivateAnswersTable({ listed }: { listed: readonly ListedAnswer[] }) {
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
              <ForgetButton
                label={`Forget the answer of ${provider.name}: ${about.factorName}`}
                onForget={() => forgetPrivateAnswer(slug, factor)}
              />
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

type ForgetButtonProps = { label: string; onForget: () => void };

function ForgetButton({ label, onForget }: ForgetButtonProps) {
  const leaving = useFocusHandover<HTMLButtonElement>({
    group: privateAnswersId,
    heading: sectionTitleId(privateAnswersId),
  });
  return (
    <Button {...leaving} look="link" aria-label={label} onClick={onForget}>
      Forget
    </Button>
  );
}

type Provider = { readonly slug: string; readonly name: string };
type About = Pick<QuestionText, 'factor' | 'factorName' | 'criterion'>;

export type AnswersAbout = {
  providers: readonly Provider[];
  /** Names of the factors that an answer may be about. */
  texts: readonly About[];
};

export type ListedAnswer = KeptAnswer & { readonly provider: Provider; readonly about: About };

/** Every private answer of this browser about a provider of this edition, with its names. */
export function useListedAnswers({ providers, texts }: AnswersAbout): ListedAnswer[] {
  return listPrivateAnswers(useKept(keptPrivateAnswers)).flatMap((one) => {
    const provider = providers.find(({ slug }) => slug === one.slug);
    const about = texts.find(({ factor }) => factor === one.factor);
    return provider && about ? [{ ...one, provider, about }] : [];
  });
}
