import { DecisionSteps } from '@/components/decision-steps/decision-steps';
import { keptStatuses, readersDay } from '@/components/questionnaire/kept-private-answers';
import { Button } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import { useKept } from '@/components/ui/kept-store';
import type { AskView } from '@/lib/ask/build-ask';
import { formatCount, formatDate } from '@/lib/format';
import { withStatus } from '@/lib/questionnaire/question-statuses';

type StatusOfLetterProps = { name: string; ids: readonly string[] };

/** Whether a letter was sent, and since when; the way to note that it was. */
export function StatusOfLetter({ name, ids }: StatusOfLetterProps) {
  const statuses = useKept(keptStatuses);
  const entries = ids.flatMap((id) => statuses[id] ?? []);
  const answered = entries.filter(({ status }) => status === 'answered').length;
  const [earliest] = entries.map(({ on }) => on).toSorted();
  if (earliest === undefined) {
    return (
      <Button
        look="link"
        className="needs-script no-print"
        aria-label={`Mark the letter to ${name} as sent`}
        onClick={() => {
          const today = readersDay(new Date());
          keptStatuses.keep(
            ids.reduce((kept, id) => withStatus(kept, id, 'sent', today), keptStatuses.read()),
          );
        }}
      >
        Mark as sent
      </Button>
    );
  }
  return (
    <span className="inline-flex items-center gap-1 text-dense text-ink2">
      <Glyph name={answered > 0 ? 'tick' : 'clock'} />
      {answered > 0 ? `${answered} of ${ids.length} answered` : `sent ${formatDate(earliest)}`}
    </span>
  );
}

type AskStepsProps = {
  view: Pick<AskView, 'letters' | 'questions'>;
  /** The link's query, without "?". */
  query: string;
  /** How many providers are on the shortlist. */
  shortlisted: number;
};

/** The steps of the decision, with how many of the letters that are worth one went out. */
export function AskSteps({ view, query, shortlisted }: AskStepsProps) {
  const statuses = useKept(keptStatuses);
  const worth = view.letters.filter(({ isWorth }) => isWorth);
  const sent = worth.filter(({ slug }) =>
    view.questions.some(({ provider, id }) => provider === slug && statuses[id] !== undefined),
  ).length;
  return (
    <DecisionSteps
      current="ask"
      query={query}
      left={{
        ...(shortlisted > 0 && { shortlist: formatCount(shortlisted, 'provider') }),
        ask:
          worth.length === 0
            ? 'nothing to write'
            : `${sent} of ${formatCount(worth.length, 'letter')} sent`,
      }}
      done={shortlisted > 0 ? ['shortlist'] : []}
    />
  );
}
