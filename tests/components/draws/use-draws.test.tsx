import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { useDraws } from '@/components/draws/use-draws';
import { assess } from '@/lib/assessment/assess';
import { type CarriedDraws, carry } from '@/lib/assessment/draws';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { factorIds } from '@/lib/rubric/ids';
import type { Mandate } from '@/lib/url/mandate';
import { defaultMandate, defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const make = (slug: string, low: number, high = low) =>
  makeProvider({
    slug,
    findings: record(factorIds, () => ({ low, high })),
    regions: { eu: { status: slug === 'cedar' ? 'no' : 'yes' } },
  });
const model = toAssessmentModel(
  makeCatalogue({ providers: [make('acme', 1, 3), make('birch', 2), make('cedar', 4)] }),
);
const mandate = defaultMandate(publishedWeights(model.criteria));
const { draws: drawn } = assess(model, defaultParams(mandate.weights));

function Shown({ of, carried }: { of: Mandate; carried: CarriedDraws | null }) {
  const { draws, isCurrent } = useDraws(model, of, carried);
  const pFirst = draws?.chancesOf('cedar')?.pFirst ?? '-';
  return <p>{`${isCurrent ? 'current' : 'trailing'}: cedar ${pFirst}`}</p>;
}
const show = (of: Mandate, carried: CarriedDraws | null) =>
  renderToStaticMarkup(<Shown of={of} carried={carried} />);

describe('useDraws', () => {
  it('shows what the server drew on the first paint', () => {
    expect(show(mandate, carry(drawn))).toBe('<p>current: cedar 1</p>');
  });

  it('doubt needs no new draws', () => {
    expect(show({ ...mandate, doubt: 0 }, carry(drawn))).toBe('<p>current: cedar 1</p>');
  });

  it('draws that were carried for another mandate are not taken for those of this one', () => {
    const carried = carry(drawn);
    expect(show({ ...mandate, spread: 3 }, carried)).toBe('<p>trailing: cedar 1</p>');
    expect(show({ ...mandate, requirements: ['region:eu'] }, carried)).toBe(
      '<p>trailing: cedar 1</p>',
    );
  });

  it('shows none before the first', () => {
    expect(show({ ...mandate, spread: 4 }, null)).toBe('<p>trailing: cedar -</p>');
  });
});
