import { LevelCells } from '@/components/charts/level-cells';
import {
  forgetItemAnswer,
  forgetPrivateAnswer,
  forgetRequirementAnswer,
  useReaderAnswers,
} from '@/components/questionnaire/kept-private-answers';
import { sectionTitleId } from '@/components/reading/section';
import { Button } from '@/components/ui/button';
import { Ruled } from '@/components/ui/table';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import type { AssessmentModel } from '@/lib/assessment/model';
import { formatLevel } from '@/lib/format';
import {
  listItemAnswers,
  listPrivateAnswers,
  listRequirementAnswers,
} from '@/lib/questionnaire/change-private-answers';
import { countedLevels, isBelowPublic } from '@/lib/questionnaire/private-answers';
import type { KnownItem } from '@/lib/questionnaire/reading/known-questions';
import { wordsOf } from '@/lib/requirements';

/** The id of the section that the table stands in. */
export const privateAnswersId = 'private-answers';

type PrivateAnswersTableProps = { model: AssessmentModel; items: readonly KnownItem[] };

/** Private answers, each with the way to forget it. Nothing where there is none. */
export function PrivateAnswersTable({ model, items }: PrivateAnswersTableProps) {
  const { answers, settled, items: answeredItems } = useReaderAnswers();
  const rows = [
    ...listFindingRows(model, listPrivateAnswers(answers)),
    ...listRequirementRows(model, listRequirementAnswers(settled)),
    ...listItemRows(model, items, listItemAnswers(answeredItems)),
  ];
  if (rows.length === 0) return null;
  return (
    <Ruled.Table caption="Private answers kept in this browser" className="min-w-[52rem]">
      <Ruled.Head>
        <Ruled.ColumnHead>Provider</Ruled.ColumnHead>
        <Ruled.ColumnHead>About</Ruled.ColumnHead>
        <Ruled.ColumnHead>Counts as</Ruled.ColumnHead>
        <Ruled.ColumnHead>Answer</Ruled.ColumnHead>
        <Ruled.ColumnHead>Document</Ruled.ColumnHead>
        <Ruled.ColumnHead>Entered by</Ruled.ColumnHead>
        <Ruled.ColumnHead className="no-print">
          <span className="sr-only">Forget</span>
        </Ruled.ColumnHead>
      </Ruled.Head>
      <Ruled.Body>
        {rows.map((row) => (
          <Ruled.Row key={row.key}>
            <Ruled.RowHead>{row.provider}</Ruled.RowHead>
            <Ruled.Cell>{row.about}</Ruled.Cell>
            <Ruled.Cell>
              <span className="flex items-center gap-2">
                {row.level && <LevelCells {...row.level} />}
                {row.counts}
              </span>
              {row.notice !== null && (
                <span className="block text-caption text-ink2">{row.notice}</span>
              )}
            </Ruled.Cell>
            <Ruled.Cell className="whitespace-pre-line">{row.answer}</Ruled.Cell>
            <Ruled.Cell>{row.document}</Ruled.Cell>
            <Ruled.Cell>{row.by}</Ruled.Cell>
            <Ruled.Cell className="no-print text-end">
              <ForgetButton
                label={`Forget the answer of ${row.provider}: ${row.about}`}
                onForget={row.forget}
              />
            </Ruled.Cell>
          </Ruled.Row>
        ))}
      </Ruled.Body>
    </Ruled.Table>
  );
}

type AnswerRow = {
  key: string;
  provider: string;
  about: string;
  counts: string;
  level: { criterion: string; low: number; high: number } | null;
  notice: string | null;
  answer: string;
  document: string;
  by: string;
  forget: () => void;
};

/** Those about a provider and a factor of this edition. */
function listFindingRows(
  { providers, criteria }: AssessmentModel,
  listed: ReturnType<typeof listPrivateAnswers>,
): AnswerRow[] {
  return listed.flatMap(({ slug, factor, answer }) => {
    const provider = providers.find((one) => one.slug === slug);
    const criterion = criteria.find(({ factors }) => factors.some(({ id }) => id === factor));
    const known = provider?.levels[factor];
    if (provider === undefined || criterion === undefined || known === undefined) return [];
    const counted = countedLevels(answer, known);
    return [
      {
        key: `${slug}/${factor}`,
        provider: provider.name,
        about: criterion.factors.find(({ id }) => id === factor)?.name ?? factor,
        counts: formatLevel(counted),
        level: { criterion: criterion.id, ...counted },
        notice: isBelowPublic(answer, known) ? `below the public ${formatLevel(known)}` : null,
        answer: answer.note || 'No words given',
        document: nameDocument(answer),
        by: answer.by ?? '',
        forget: () => forgetPrivateAnswer(slug, factor),
      },
    ];
  });
}

function listRequirementRows(
  model: AssessmentModel,
  listed: ReturnType<typeof listRequirementAnswers>,
): AnswerRow[] {
  return listed.flatMap(({ slug, requirement, answer }) => {
    const provider = model.providers.find((one) => one.slug === slug);
    if (provider === undefined) return [];
    const verdict = answer.outcome === 'pass' ? 'met' : 'not met';
    return [
      {
        key: `${slug}/${requirement}`,
        provider: provider.name,
        about: wordsOf(requirement, model).name,
        counts: answer.document === '' ? 'open' : verdict,
        level: null,
        notice: answer.document === '' ? `said to be ${verdict}, without a document` : null,
        answer: answer.entity === '' ? 'No company named' : answer.entity,
        document: nameDocument(answer),
        by: answer.by,
        forget: () => forgetRequirementAnswer(slug, requirement),
      },
    ];
  });
}

function listItemRows(
  model: AssessmentModel,
  items: readonly KnownItem[],
  listed: ReturnType<typeof listItemAnswers>,
): AnswerRow[] {
  return listed.flatMap(({ slug, item, answer }) => {
    const provider = model.providers.find((one) => one.slug === slug);
    if (provider === undefined) return [];
    return [
      {
        key: `${slug}/${item}`,
        provider: provider.name,
        about: items.find(({ id }) => id === item)?.name ?? `Item ${item}`,
        counts: answer.outcome === 'not-met' ? 'not met' : 'answered privately',
        level: null,
        notice: 'for diligence packs alone',
        answer: answer.note || 'No words given',
        document: nameDocument(answer),
        by: answer.by,
        forget: () => forgetItemAnswer(slug, item),
      },
    ];
  });
}

const nameDocument = ({
  document = '',
  date = '',
}: {
  readonly document?: string;
  readonly date?: string;
}): string => [document || 'none', date].filter(Boolean).join(', ');

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
