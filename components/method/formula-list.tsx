const formulas = [
  {
    name: 'A level',
    formula: 'points = 25 × level',
    words: 'Levels 0 to 4 are spread evenly over 0 to 100; no step is worth more than another.',
  },
  {
    name: 'A criterion',
    formula: 'low = mean of its factors’ 25 × low; high likewise',
    words: 'Factors weigh equally inside a criterion.',
  },
  {
    name: 'The total',
    formula: 'low = Σ weight × criterion low; high likewise',
    words: 'Weights are any numbers of 0 or more; they are divided by their sum first.',
  },
  {
    name: 'The score',
    formula: 'score = low + doubt ÷ 100 × (high − low)',
    words: 'The same for a factor, a criterion and the total, so the points of the factors add up.',
  },
] as const;

/** The whole arithmetic, four lines of it. */
export function FormulaList() {
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
