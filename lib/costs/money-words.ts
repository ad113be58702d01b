const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** From here on, figures after the point would say more than anybody knows. */
const wholeFrom = 100;

const figures = (amount: number): string => (amount >= wholeFrom ? whole : cents).format(amount);

/** @example formatMoney(4000, 'EUR') // "EUR 4,000" */
export const formatMoney = (amount: number, currency: string): string =>
  `${currency} ${figures(amount)}`;

/** @example formatMoneyRange(6364, 162727, 'EUR') // "EUR 6,364 to 162,727" */
export const formatMoneyRange = (low: number, high: number, currency: string): string =>
  figures(low) === figures(high)
    ? formatMoney(low, currency)
    : `${formatMoney(low, currency)} to ${figures(high)}`;
