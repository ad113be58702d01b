import { lazy, Suspense, useMemo, useState } from 'react';
import {
  keepReaderAnswers,
  keptStatuses,
  readersDay,
  useReaderAnswers,
} from '@/components/questionnaire/kept-private-answers';
import { Section, sectionTitleId } from '@/components/reading/section';
import { Button } from '@/components/ui/button';
import { useKept } from '@/components/ui/kept-store';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import type { AssessmentModel } from '@/lib/assessment/model';
import type { LevelWords } from '@/lib/catalogue/factor-levels';
import { formatCount } from '@/lib/format';
import type { Inquiry } from '@/lib/inquiry/inquiry-run';
import { type AnswerDraft, takeDrafts, toDrafts } from '@/lib/questionnaire/answer-drafts';
import { mergeKept } from '@/lib/questionnaire/change-private-answers';
import type { FilledQuestionnaire } from '@/lib/questionnaire/filled-questionnaire';
import {
  listFileStatuses,
  withFileStatuses,
  withoutFileStatuses,
} from '@/lib/questionnaire/question-statuses';
import type { KnownItem } from '@/lib/questionnaire/reading/known-questions';
import { listQuestionTexts } from '@/lib/questions/question-facts';
import type { RankingParams } from '@/lib/url/mandate';
import { PrivateAnswersTable, privateAnswersId } from './private-answers-table';
import { ReturnedFiles } from './returned-files';

/** Fetched only by readers whose answers came back. */
const AnswerReview = lazy(async () => ({
  default: (await import('./answer-review')).AnswerReview,
}));

type AnswersSectionProps = {
  /** Of public evidence. */
  model: AssessmentModel;
  params: RankingParams;
  levelWords: LevelWords;
  /** Items of due diligence that a letter can ask. */
  items: readonly KnownItem[];
  /** As things stand, with the answers that count already; null while it is being made. */
  inquiry: Inquiry | null;
  /** The chance at which asking stops, 0 to 1. */
  stopAt: number;
};

/**
 * Where answers come back: files are read, the reader judges each answer, sees what they do, and takes
 * them. Paper takes no file, so it has this section only for the answers that it lists.
 */
export function AnswersSection({
  model,
  params,
  levelWords,
  items: knownItems,
  inquiry,
  stopAt,
}: AnswersSectionProps) {
  const [drafts, setDrafts] = useState<readonly AnswerDraft[]>([]);
  const [by, setBy] = useState('');
  const [taken, setTaken] = useState<number | null>(null);
  // What was told of files is no longer true once their answers are taken or set aside.
  const [round, setRound] = useState(0);
  const before = useReaderAnswers();
  const known = {
    edition: model.edition,
    providers: model.providers,
    factors: model.criteria.flatMap(({ factors }) => factors),
    texts: listQuestionTexts(model.criteria),
    items: knownItems,
  };
  const after = useMemo(() => {
    const judged = takeDrafts(drafts, by);
    return {
      answers: mergeKept(before.answers, judged.answers),
      settled: mergeKept(before.settled, judged.settled),
      items: mergeKept(before.items, judged.items),
    };
  }, [drafts, by, before]);

  const read = (questionnaire: FilledQuestionnaire): void => {
    const today = readersDay(new Date());
    keptStatuses.keep(withFileStatuses(keptStatuses.read(), questionnaire.replies, today));
    setDrafts(toDrafts(questionnaire.replies));
    setTaken(null);
  };
  const take = (count: number): void => {
    keepReaderAnswers(after);
    leave();
    setTaken(count);
  };
  const leave = (): void => {
    setDrafts([]);
    setRound(round + 1);
  };

  return (
    <div className="mt-10">
      <Section
        id={privateAnswersId}
        title="Answers that came back"
        onPaper={Object.values(before).some((kept) => Object.keys(kept).length > 0)}
        note="Files are read in this browser and never sent. You judge each answer, see what it does, and take it; from then on ranking, groups, chances and questions count it, marked as private, until you forget it."
      >
        <div className="flex flex-col gap-4">
          <ReturnedFiles key={round} known={known} onRead={read} />
          <p className="hidden noscript:block">
            Reading answers needs a script, because the file stays in the browser.
          </p>
          <p role="status" className="text-dense font-medium empty:hidden">
            {taken !== null &&
              `${formatCount(taken, 'answer')} ${taken === 1 ? 'counts' : 'count'} from now on.`}
          </p>
          {drafts.length > 0 && (
            <Suspense
              fallback={<p className="text-dense text-ink2">The answers are being laid out.</p>}
            >
              <AnswerReview
                drafts={drafts}
                model={model}
                levelWords={levelWords}
                items={knownItems}
                by={by}
                onBy={setBy}
                onChange={(changed) =>
                  setDrafts(drafts.map((one) => (one.id === changed.id ? changed : one)))
                }
                onTake={take}
                onSetAside={leave}
                preview={{ model, params, before, after, inquiry, stopAt }}
              />
            </Suspense>
          )}
          <FileStatuses />
          <PrivateAnswersTable model={model} items={knownItems} />
        </div>
      </Section>
    </div>
  );
}

/**
 * How many statuses came from a file, and the way to take them back alone: a file of refusals brings
 * no answer that could be forgotten with them.
 */
function FileStatuses() {
  const statuses = useKept(keptStatuses);
  const count = listFileStatuses(statuses).length;
  if (count === 0) return null;
  return (
    <p className="no-print text-dense">
      {formatCount(count, 'question has its status', 'questions have their status')} from a file.{' '}
      <TakeBackButton />
    </p>
  );
}

function TakeBackButton() {
  const leaving = useFocusHandover<HTMLButtonElement>({
    heading: sectionTitleId(privateAnswersId),
  });
  return (
    <Button
      {...leaving}
      look="link"
      onClick={() => keptStatuses.keep(withoutFileStatuses(keptStatuses.read()))}
    >
      Take back
    </Button>
  );
}
