import { Folded } from '@/components/reading/folded';
import type { ChecklistItem, Rubric } from '@/lib/catalogue/types';
import { wordsOf } from '@/lib/requirements';
import { factorAnchor } from '@/lib/rubric/ids';

type ChecklistItemsProps = {
  items: readonly ChecklistItem[];
  rubric: Rubric;
  methodHref: string;
};

/** The eight checks: what each decides; folded, what should make one stop and which findings inform it. */
export function ChecklistItems({ items, rubric, methodHref }: ChecklistItemsProps) {
  return (
    <div className="grid gap-x-9 md:grid-cols-2">
      {items.map((item, index) => (
        <Folded
          key={item.id}
          id={item.id}
          title={`${index + 1}. ${item.name}`}
          line={item.question}
        >
          <p className="text-dense text-ink2">{item.description}</p>
          <h4 className="mt-3 text-dense font-semibold">Red flags</h4>
          <ul className="list-disc pl-4.5 text-dense text-ink2">
            {item.redFlags.map((flag) => (
              <li key={flag}>{flag}</li>
            ))}
          </ul>
          <Informants informants={listInformants(item, rubric)} methodHref={methodHref} />
        </Folded>
      ))}
    </div>
  );
}

type Informant = { readonly name: string; readonly anchor: string };

/** Plain links: what they lead to is folded, and a browser opens it where a page is loaded. */
function Informants({
  informants,
  methodHref,
}: {
  informants: readonly Informant[];
  methodHref: string;
}) {
  if (informants.length === 0) return null;
  return (
    <p className="mt-3 text-dense text-ink2">
      Informed by:{' '}
      {informants.map(({ name, anchor }, place) => (
        <span key={name}>
          {place > 0 && ', '}
          <a href={`${methodHref}#${anchor}`} className="target-line">
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}

/** The findings and requirements whose evidence stands beside a check, by their place in the method. */
function listInformants(item: ChecklistItem, rubric: Rubric): Informant[] {
  const factors = rubric.criteria.flatMap((criterion) => criterion.factors);
  return [
    ...factors
      .filter(({ id }) => item.factors.includes(id))
      .map(({ id, name }) => ({ name, anchor: factorAnchor(id) })),
    ...item.requirements.map((id) => ({ name: wordsOf(id, rubric).name, anchor: 'requirements' })),
    ...(item.mandate
      ? [{ name: 'every requirement of your mandate', anchor: 'requirements' }]
      : []),
  ];
}
