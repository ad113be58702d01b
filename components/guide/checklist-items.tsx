import Link from 'next/link';
import type { ChecklistItem, Rubric } from '@/lib/catalogue/types';
import { wordsOf } from '@/lib/requirements';

type ChecklistItemsProps = {
  items: readonly ChecklistItem[];
  rubric: Rubric;
  methodHref: string;
};

/** The eight checks in full: what is decided, what should make one stop, which findings inform it. */
export function ChecklistItems({ items, rubric, methodHref }: ChecklistItemsProps) {
  return (
    <ol className="grid gap-x-9 gap-y-7 md:grid-cols-2">
      {items.map((item, index) => {
        const informants = listInformants(item, rubric);
        return (
          <li
            key={item.id}
            id={item.id}
            className="keep-together scroll-mt-6 border-t border-line pt-4"
          >
            <h3 className="text-name">
              {index + 1}. {item.name}
            </h3>
            <p className="mt-1 text-ink2">{item.description}</p>
            <p className="mt-2 font-medium">{item.question}</p>
            <h4 className="mt-3 text-dense font-semibold">Red flags</h4>
            <ul className="list-disc pl-4.5 text-dense text-ink2">
              {item.redFlags.map((flag) => (
                <li key={flag}>{flag}</li>
              ))}
            </ul>
            {informants.length > 0 && (
              <p className="mt-3 text-dense text-ink2">
                Informed by:{' '}
                {informants.map(({ name, anchor }, place) => (
                  <span key={name}>
                    {place > 0 && ', '}
                    <Link href={`${methodHref}#${anchor}`} className="target-line">
                      {name}
                    </Link>
                  </span>
                ))}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The findings and requirements whose evidence stands beside a check, by their place in the method. */
function listInformants(item: ChecklistItem, rubric: Rubric): { name: string; anchor: string }[] {
  const factors = rubric.criteria.flatMap((criterion) => criterion.factors);
  return [
    ...factors
      .filter(({ id }) => item.factors.includes(id))
      .map(({ id, name }) => ({ name, anchor: id.replace('.', '-') })),
    ...item.requirements.map((id) => ({ name: wordsOf(id, rubric).name, anchor: 'requirements' })),
    ...(item.mandate
      ? [{ name: 'every requirement of your mandate', anchor: 'requirements' }]
      : []),
  ];
}
