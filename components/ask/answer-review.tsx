import { type ComponentProps, useEffect, useId, useRef } from 'react';
import { sectionTitleId } from '@/components/reading/section';
import { Button, type ButtonProps } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import { mostNameLetters, mostNoteLetters } from '@/lib/checklist/kept-checks';
import type { AssessmentModel } from '@/lib/assessment/model';
import type { LevelWords } from '@/lib/catalogue/factor-levels';
import { formatCount, formatNumber } from '@/lib/format';
import {
  type AnswerDraft,
  isJudged,
  noticeOf,
  type AnswerVerdict,
} from '@/lib/questionnaire/answer-drafts';
import type { KnownItem } from '@/lib/questionnaire/reading/known-questions';
import { wordsOf } from '@/lib/requirements';
import { required } from '@/lib/scoring';
import { control, ItemChoice, LevelChoice, OutcomeChoice } from './answer-choices';
import { AnswersPreview, type AnswersPreviewProps } from './answers-preview';
import { privateAnswersId } from './private-answers-table';

type AnswerReviewProps = {
  drafts: readonly AnswerDraft[];
  /** Of public evidence. */
  model: AssessmentModel;
  levelWords: LevelWords;
  items: readonly KnownItem[];
  /** Who enters the answers. */
  by: string;
  onBy: (name: string) => void;
  onChange: (draft: AnswerDraft) => void;
  /** Takes those that are judged; gets how many. */
  onTake: (count: number) => void;
  onSetAside: () => void;
  /** What the judged answers are laid over. */
  preview: AnswersPreviewProps;
};

/** Every answer of the files, to be judged: its level in words, its document and that one's date. */
export function AnswerReview({
  drafts,
  model,
  levelWords,
  items,
  by,
  onBy,
  onChange,
  onTake,
  onSetAside,
  preview,
}: AnswerReviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const judged = drafts.filter(isJudged).length;
  return (
    <Panel className="no-print p-4">
      <h3 ref={heading} tabIndex={-1} className="text-h3">
        Judge {formatCount(drafts.length, 'answer')}
      </h3>
      <p className="mt-1 max-w-prose text-dense text-ink2">
        The provider saw no levels. Give each answer the level that it supports; one without a
        document counts from the proven level up to the claim. What you leave open is not taken.
      </p>
      <ol className="mt-3 flex flex-col">
        {drafts.map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            model={model}
            levelWords={levelWords}
            items={items}
            onChange={onChange}
          />
        ))}
      </ol>
      <AnswersPreview {...preview} />
      <div className="mt-4 flex flex-wrap items-end gap-3">
        <Field
          label="Entered by"
          most={mostNameLetters}
          value={by}
          autoComplete="name"
          onChange={(event) => onBy(event.target.value)}
        />
        <LeavingButton look="main" disabled={judged === 0} onClick={() => onTake(judged)}>
          Take {formatCount(judged, 'answer')}
        </LeavingButton>
        <LeavingButton onClick={onSetAside}>Set aside</LeavingButton>
      </div>
    </Panel>
  );
}

/** Goes with the answers, and hands the focus to the section. */
function LeavingButton(props: ButtonProps) {
  const leaving = useFocusHandover<HTMLButtonElement>({
    heading: sectionTitleId(privateAnswersId),
  });
  return <Button {...leaving} {...props} />;
}

type DraftRowProps = Pick<AnswerReviewProps, 'model' | 'levelWords' | 'items' | 'onChange'> & {
  draft: AnswerDraft;
};

function DraftRow({ draft, model, levelWords, items, onChange }: DraftRowProps) {
  const provider = required(
    model.providers.find(({ slug }) => slug === draft.provider),
    `the provider "${draft.provider}"`,
  );
  const subject = subjectOf(draft.verdict, model, items);
  const label = (field: string): string => `${field}: ${subject}, ${provider.shortName}`;
  const notice = noticeOf(draft, model);
  const judge = (verdict: AnswerVerdict): void => onChange({ ...draft, verdict });
  return (
    <li className="grid gap-x-4 gap-y-2 border-t border-line py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="min-w-0 text-body wrap-anywhere">
        <p>
          <strong>{provider.shortName}</strong> · {subject}
        </p>
        <p className="mt-1 whitespace-pre-line">{draft.answer || 'No words given'}</p>
        {draft.answer.length > mostNoteLetters && (
          <p className="mt-1 text-caption text-fail">
            {formatCount(draft.answer.length, 'character')}; a record takes the first{' '}
            {formatNumber(mostNoteLetters)}. Keep the file.
          </p>
        )}
        {draft.contact !== '' && (
          <p className="mt-1 text-caption text-ink2">Contact: {draft.contact}</p>
        )}
      </div>
      <div className="flex min-w-0 flex-col gap-2">
        {draft.verdict.about === 'finding' && (
          <LevelChoice
            label={label('Level')}
            verdict={draft.verdict}
            words={levelWords[draft.verdict.factor] ?? {}}
            onJudge={judge}
          />
        )}
        {draft.verdict.about === 'requirement' && (
          <OutcomeChoice
            verdict={draft.verdict}
            companies={provider.entities}
            labelOf={label}
            onJudge={judge}
          />
        )}
        {draft.verdict.about === 'item' && (
          <ItemChoice label={label('Item')} verdict={draft.verdict} onJudge={judge} />
        )}
        <div className="flex flex-wrap gap-3">
          <Field
            wide
            label="Document"
            aria-label={label('Document')}
            value={draft.document}
            most={mostNameLetters}
            onChange={(event) => onChange({ ...draft, document: event.target.value })}
          />
          <Field
            label="Its date"
            aria-label={label('Date of the document')}
            value={draft.date}
            most={mostNameLetters}
            onChange={(event) => onChange({ ...draft, date: event.target.value })}
          />
        </div>
        {notice !== null && <p className="text-caption text-ink2">{notice}</p>}
      </div>
    </li>
  );
}

function subjectOf(
  verdict: AnswerVerdict,
  model: AssessmentModel,
  items: readonly KnownItem[],
): string {
  if (verdict.about === 'requirement') return wordsOf(verdict.requirement, model).name;
  if (verdict.about === 'item') {
    return items.find(({ id }) => id === verdict.item)?.name ?? `Item ${verdict.item}`;
  }
  const factors = model.criteria.flatMap(({ factors: own }) => own);
  return factors.find(({ id }) => id === verdict.factor)?.name ?? verdict.factor;
}

type FieldProps = ComponentProps<'input'> & {
  label: string;
  value: string;
  /** The most characters that the record of a decision takes. */
  most: number;
  /** Takes the room that is left in its row. */
  wide?: boolean;
};

function Field({ label, most, wide = false, ...input }: FieldProps) {
  const id = useId();
  const over = input.value.length - most;
  return (
    <span className={`flex min-w-0 flex-col text-caption text-ink2 ${wide ? 'grow' : ''}`}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" autoComplete="off" className={control} {...input} />
      <span role="status" className="text-fail empty:hidden">
        {over > 0 && `A record takes ${most} characters. Shorten it by ${over}.`}
      </span>
    </span>
  );
}
