import { useMemo } from 'react';
import { DrawProgress } from '@/components/draws/draw-progress';
import { Ruled } from '@/components/ui/table';
import { assess } from '@/lib/assessment/assess';
import type { AssessmentModel } from '@/lib/assessment/model';
import { previewAnswers, sayStanding } from '@/lib/questionnaire/preview-answers';
import { formatChance, formatNumber } from '@/lib/format';
import { toInquiryQuery } from '@/lib/inquiry/inquiry-query';
import type { Inquiry } from '@/lib/inquiry/inquiry-run';
import type { ReaderAnswers } from '@/lib/questionnaire/private-answers';
import { withPrivateAnswers } from '@/lib/questionnaire/with-private-answers';
import type { RankingParams } from '@/lib/url/mandate';
import { useInquiry } from './use-inquiry';

export type AnswersPreviewProps = {
  /** Of public evidence. */
  model: AssessmentModel;
  params: RankingParams;
  before: ReaderAnswers;
  after: ReaderAnswers;
  /** As things stand; null while it is being made. */
  inquiry: Inquiry | null;
  stopAt: number;
};

/** What the judged answers would do: the ranking before and after, and how much is left to ask. */
export function AnswersPreview({
  model,
  params,
  before,
  after,
  inquiry,
  stopAt,
}: AnswersPreviewProps) {
  const assessed = useMemo(() => {
    const assessWith = ({ answers, settled }: ReaderAnswers) =>
      assess(withPrivateAnswers(model, answers, settled), params, { draws: null });
    return { was: assessWith(before), is: assessWith(after) };
  }, [model, params, before, after]);
  const rows = useMemo(() => previewAnswers(assessed.was, assessed.is), [assessed]);
  const isChanged = rows.some((row) => row.isChanged);
  if (!isChanged) {
    return (
      <p role="status" className="mt-4 text-dense text-ink2">
        So far no answer is judged that changes a score or a group.
      </p>
    );
  }
  return (
    <div className="mt-4">
      <Ruled.Table caption="What these answers do" showCaption>
        <Ruled.Head>
          <Ruled.ColumnHead>Provider</Ruled.ColumnHead>
          <Ruled.ColumnHead>Before</Ruled.ColumnHead>
          <Ruled.ColumnHead>After</Ruled.ColumnHead>
        </Ruled.Head>
        <Ruled.Body>
          {rows.map((row) => (
            <Ruled.Row key={row.slug}>
              <Ruled.RowHead>{row.shortName}</Ruled.RowHead>
              <Ruled.Cell>{sayStanding(row.before)}</Ruled.Cell>
              <Ruled.Cell className={row.isChanged ? 'font-semibold' : ''}>
                {sayStanding(row.after)}
              </Ruled.Cell>
            </Ruled.Row>
          ))}
        </Ruled.Body>
      </Ruled.Table>
      <Doubt after={assessed.is} inquiry={inquiry} stopAt={stopAt} />
    </div>
  );
}

type DoubtProps = Pick<AnswersPreviewProps, 'inquiry' | 'stopAt'> & {
  after: ReturnType<typeof assess>;
};

function Doubt({ after, inquiry: before, stopAt }: DoubtProps) {
  const query = useMemo(() => toInquiryQuery(after), [after]);
  const { inquiry, stop, progress } = useInquiry(query, null, stopAt);
  return (
    <p role="status" className="mt-3 max-w-prose text-dense">
      {inquiry === null ? (
        <DrawProgress progress={progress.inquiry} what="The chances are being counted" />
      ) : (
        <>
          {sayChance(before, inquiry, after)}{' '}
          {stop === null ? (
            <DrawProgress progress={progress.stop} what="What is left to ask is being simulated" />
          ) : stop.mean === 0 ? (
            'Asking could stop then.'
          ) : (
            `Then usually ${formatNumber(stop.median)} more, ${formatNumber(stop.mean)} on average.`
          )}
        </>
      )}
    </p>
  );
}

/** @example "The chance of naming the right leader goes from 83 to 91 in 100, for BitGo." */
function sayChance(
  before: Inquiry | null,
  after: Inquiry,
  { standingOf }: DoubtProps['after'],
): string {
  if (after.leader === null) return 'Then nobody is left to lead.';
  const leader = standingOf(after.leader).shortName;
  const from = before === null ? '' : `from ${formatChance(before.pRight)} `;
  const changed =
    before !== null && before.leader !== null && before.leader !== after.leader
      ? ` ${leader} takes the lead.`
      : '';
  return `The chance of naming the right leader goes ${from}to ${formatChance(after.pRight)} in 100, for ${leader}.${changed}`;
}
