import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { CostInputs } from '@/lib/url/costs-params';

type CostsFormProps = {
  inputs: CostInputs;
  /** The mandate, which the plain form takes along. */
  carried: readonly (readonly [string, string])[];
};

/** What one would hold. A plain form: it works without a script, and its link can be kept. */
export function CostsForm({ inputs, carried }: CostsFormProps) {
  const { amount, currency, rate, asset, staked, rewards, withdrawals } = inputs;
  return (
    <form
      action="/costs"
      method="get"
      className="no-print mt-5 grid grid-cols-2 gap-x-4 gap-y-3 rounded-panel border border-line ground-surface p-4 md:grid-cols-4 lg:grid-cols-8"
    >
      {carried.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field label="Amount in custody" name="amount" value={figures.format(amount)} />
      <Field label="Currency" name="currency" value={currency} />
      <Field
        label={currency === 'USD' ? 'USD for one unit' : `1 ${currency} in USD`}
        name="rate"
        value={rate === null ? '' : String(rate)}
        note="yours"
      />
      <Field label="Asset to stake" name="asset" value={asset ?? ''} />
      <Field label="Share staked" name="staked" value={inPercent(staked)} note="%" />
      <Field label="Rewards a year" name="rewards" value={inPercent(rewards)} note="%, yours" />
      <Field label="Withdrawals a year" name="withdrawals" value={String(withdrawals)} />
      <div className="flex items-end">
        <Button type="submit" look="main" className="w-full">
          Apply
        </Button>
      </div>
    </form>
  );
}

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const inPercent = (share: number): string => String(Math.round(share * 1e6) / 1e4);

type FieldProps = { label: string; name: string; value: string; note?: ReactNode };

function Field({ label, name, value, note }: FieldProps) {
  return (
    <label className="flex flex-col gap-1 text-caption text-ink2">
      {label}
      <span className="flex items-center gap-1.5">
        <input
          name={name}
          defaultValue={value}
          className="min-h-11 w-full min-w-0 rounded-control border border-edge bg-surface px-2 text-body text-ink md:min-h-8"
        />
        {note}
      </span>
    </label>
  );
}
