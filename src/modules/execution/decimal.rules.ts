/** An exact decimal as text, as PostgreSQL's numeric prints it: not below zero, six decimals at most. */
export type Decimal = string;

const PLACES = 6;
const ONE = 10n ** BigInt(PLACES);

export const isPositive = (value: Decimal): boolean => !value.startsWith('-') && scaled(value) > 0n;

export const sum = (values: readonly Decimal[]): Decimal =>
  printed(values.map(scaled).reduce((total, value) => total + value, 0n));

export const difference = (from: Decimal, value: Decimal): Decimal => {
  const left = scaled(from) - scaled(value);
  return printed(left > 0n ? left : 0n);
};

/** A part in percent of a whole, never above 100: two decimals, rounded down, so that 100 is said of a whole only. */
export function percentOf(part: Decimal, whole: Decimal): Decimal {
  const all = scaled(whole);
  if (all === 0n) return '100';
  const hundredths = (scaled(part) * 10_000n) / all;
  return printed(((hundredths > 10_000n ? 10_000n : hundredths) * ONE) / 100n);
}

/** Whether it is 100 percent, or more. */
export const isWhole = (percent: Decimal): boolean => scaled(percent) >= 100n * ONE;

const scaled = (value: Decimal): bigint => {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(whole) * ONE + BigInt(fraction.slice(0, PLACES).padEnd(PLACES, '0'));
};

const printed = (value: bigint): Decimal => {
  const fraction = (value % ONE).toString().padStart(PLACES, '0').replace(/0+$/, '');
  return `${value / ONE}${fraction === '' ? '' : `.${fraction}`}`;
};
