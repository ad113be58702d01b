import { type ReactNode, useId, useState } from 'react';
import { Term } from '@/components/glossary/term';
import { Button } from '@/components/ui/button';
import type { ModelCriterion } from '@/lib/assessment/model';
import type { AskQuestion } from '@/lib/ask/ask-questions';
import type { AskView } from '@/lib/ask/build-ask';
import { formatCount } from '@/lib/format';
import type { AskParams } from '@/lib/url/letter-params';

type Choice = { readonly provider: string; readonly criterion: string };

type AskFilterProps = {
  view: Pick<AskView, 'questions' | 'letters'>;
  criteria: readonly ModelCriterion[];
  /** What the link narrows the list to. */
  asked: Pick<AskParams, 'provider' | 'criterion'>;
  /** This page with other parameters of its own. */
  hrefOf: (extra: Readonly<Record<string, string>>) => string;
  children: (questions: readonly AskQuestion[]) => ReactNode;
};

/**
 * The questions, narrowed to one provider or one criterion. The link holds both, so that the choice
 * works as a plain form and can be sent.
 */
export function AskFilter({ view, criteria, asked, hrefOf, children }: AskFilterProps) {
  const [choice, setChoice] = useState<Choice>({
    provider: asked.provider ?? '',
    criterion: asked.criterion ?? '',
  });
  const { provider, criterion } = choice;
  const shown = view.questions.filter(
    (question) =>
      (provider === '' || question.provider === provider) &&
      (criterion === '' || (question.kind === 'finding' && question.criterion === criterion)),
  );
  const choose = (changed: Partial<Choice>): void => {
    const next = { ...choice, ...changed };
    setChoice(next);
    window.history.replaceState(null, '', hrefOf(toEntries(next)));
  };
  const [path = '', query = ''] = hrefOf({}).split('?');
  return (
    <section id="questions" aria-labelledby="questions-title" className="mt-10 scroll-mt-6">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h2 id="questions-title" tabIndex={-1} className="text-h2">
            First questions
          </h2>
          <p className="text-dense text-ink2">
            What settles a requirement first, then by <Term id="share-of-doubt" />.
          </p>
        </div>
        <form action={path} method="get" className="no-print flex flex-wrap items-center gap-3">
          {[...new URLSearchParams(query)].map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Select
            name="provider"
            label="Provider"
            value={provider}
            options={view.letters.map(({ slug, shortName }) => [slug, shortName])}
            onChoose={(value) => choose({ provider: value })}
          />
          <Select
            name="criterion"
            label="Criterion"
            value={criterion}
            options={criteria.map(({ id, name }) => [id, name])}
            onChoose={(value) => choose({ criterion: value })}
          />
          <noscript>
            <Button type="submit">Apply</Button>
          </noscript>
        </form>
      </div>
      <p role="status" className="sr-only">
        {formatCount(shown.length, 'question')}
      </p>
      <div className="mt-4">
        {shown.length === 0 ? (
          <p className="text-body">
            Nothing open fits this choice.{' '}
            <Button look="link" onClick={() => choose({ provider: '', criterion: '' })}>
              Show all {view.questions.length}
            </Button>
          </p>
        ) : (
          children(shown)
        )}
      </div>
    </section>
  );
}

const toEntries = (choice: Choice): Record<string, string> =>
  Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== ''));

type SelectProps = {
  name: string;
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
};

function Select({ name, label, value, options, onChoose }: SelectProps) {
  const id = useId();
  return (
    <span className="flex items-center gap-2 text-dense">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        autoComplete="off"
        onChange={(event) => onChoose(event.target.value)}
        className="target rounded-control border border-edge bg-surface px-2 py-1 text-dense font-medium hover:bg-sunken"
      >
        <option value="">all</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}
