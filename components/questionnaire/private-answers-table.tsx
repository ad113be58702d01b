import { LevelCells } from '@/components/charts/level-cells';
import { sectionTitleId } from '@/components/reading/section';
import { Button } from '@/components/ui/button';
import { useKept } from '@/components/ui/kept-store';
import { Ruled } from '@/components/ui/table';
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
    <Ruled.Table caption="Private answers kept in this browser" className="min-w-[40rem]">
      <Ruled.Head>
        <Ruled.ColumnHead>Provider</Ruled.ColumnHead>
        <Ruled.ColumnHead>Factor</Ruled.ColumnHead>
        <Ruled.ColumnHead>Level</Ruled.ColumnHead>
        <Ruled.ColumnHead>Answer</Ruled.ColumnHead>
        <Ruled.ColumnHead className="no-print">
          <span className="sr-only">Forget</span>
        </Ruled.ColumnHead>
      </Ruled.Head>
      <Ruled.Body>
        {listed.map(({ slug, factor, answer, provider, about }) => (
          <Ruled.Row key={`${slug}/${factor}`}>
            <Ruled.RowHead>{provider.name}</Ruled.RowHead>
            <Ruled.Cell>{about.factorName}</Ruled.Cell>
            <Ruled.Cell>
              <span className="flex items-center gap-2">
                <LevelCells criterion={about.criterion} low={answer.low} high={answer.high} />
                {formatLevel(answer)}
              </span>
            </Ruled.Cell>
            <Ruled.Cell className="whitespace-pre-line">
              {answer.note || 'No words given'}
            </Ruled.Cell>
            <Ruled.Cell className="no-print text-end">
              <ForgetButton
                label={`Forget the answer of ${provider.name}: ${about.factorName}`}
                onForget={() => forgetPrivateAnswer(slug, factor)}
              />
            </Ruled.Cell>
          </Ruled.Row>
        ))}
      </Ruled.Body>
    </Ruled.Table>
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

type AnswersAbout = {
  providers: readonly Provider[];
  /** Names of the factors that an answer may be about. */
  texts: readonly About[];
};

type ListedAnswer = KeptAnswer & { readonly provider: Provider; readonly about: About };

/** Every private answer of this browser about a provider of this edition, with its names. */
export function useListedAnswers({ providers, texts }: AnswersAbout): ListedAnswer[] {
  return listPrivateAnswers(useKept(keptPrivateAnswers)).flatMap((one) => {
    const provider = providers.find(({ slug }) => slug === one.slug);
    const about = texts.find(({ factor }) => factor === one.factor);
    return provider && about ? [{ ...one, provider, about }] : [];
  });
}
