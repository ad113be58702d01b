import type { Formula } from './formulas';

/** Formulas by name, each with what it means. */
export function FormulaList({ formulas }: { formulas: readonly Formula[] }) {
  return (
    <dl className="grid max-w-[56rem] gap-x-8 gap-y-4 md:grid-cols-[8rem_minmax(0,1fr)]">
      {formulas.map(({ name, formula, words }) => (
        <div key={name} className="keep-together contents">
          <dt className="font-semibold">{name}</dt>
          <dd className="max-md:-mt-3">
            <p className="font-mono text-dense">{formula}</p>
            <p className="text-dense text-ink2">{words}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
