import { z } from 'zod';
import { rankingParamsSchema } from './api-params';
import { type ApiParams, checkParams, number, once } from './api-values';
import {
  codePattern,
  type CostInputs,
  costsParameters,
  defaultCostInputs,
  largestAmount,
  mostWithdrawals,
} from './costs-params';

const code = once
  .pipe(z.string().regex(codePattern, 'a code in capitals, such as USD or ETH'))
  .optional();

const { amount, currency, withdrawals } = defaultCostInputs;

/** What one would hold, beside a mandate. */
export const costsParamsSchema = z.strictObject({
  amount: number(0, largestAmount, 'a number of 0 or more').meta({
    description: 'Assets in custody, in `currency`.',
    default: amount,
  }),
  currency: code.meta({ description: 'Of the answer.', type: 'string', default: currency }),
  rate: number(1e-9, 1e9, 'a number above 0').meta({
    description: 'US dollars for one unit of the currency; none is fetched.',
  }),
  asset: code.meta({ description: 'The asset that is staked.', type: 'string' }),
  staked: number(0, 1, 'a share from 0 to 1').meta({
    description: 'Share of the assets that is staked, 0 to 1.',
    default: 0,
  }),
  rewards: number(0, 1, 'a share from 0 to 1').meta({
    description: 'Rewards of a year as a share of what is staked, 0 to 1.',
    default: 0,
  }),
  withdrawals: number(0, mostWithdrawals, 'a number of withdrawals in a year').meta({
    description: 'Withdrawals in a year.',
    default: withdrawals,
  }),
  ...rankingParamsSchema.shape,
});

/** What one would hold, and what is left of the query: the mandate. */
export function parseCostsApiParams(
  searchParams: URLSearchParams,
): ApiParams<{ inputs: CostInputs; mandate: URLSearchParams }> {
  const result = checkParams(costsParamsSchema, searchParams);
  if (!result.success) return result;
  const mandate = new URLSearchParams(searchParams);
  for (const name of costsParameters) mandate.delete(name);
  const given = result.params;
  return {
    success: true,
    params: {
      inputs: {
        amount: given.amount ?? amount,
        currency: given.currency ?? currency,
        rate: given.rate ?? null,
        asset: given.asset ?? null,
        staked: given.staked ?? 0,
        rewards: given.rewards ?? 0,
        withdrawals: given.withdrawals ?? withdrawals,
      },
      mandate,
    },
  };
}
