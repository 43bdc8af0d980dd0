import { plain } from './plain';

/** `1000` USD as `$1,000`, `749.5` as `$749.50`; a currency nobody knows stands behind the amount as it was given. */
export function money(amount: number, currency: string): string {
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
  const digits = { minimumFractionDigits, maximumFractionDigits: 2 };
  const isCode = /^[a-z]{3}$/i.test(currency);
  const style = isCode ? { style: 'currency' as const, currency } : {};
  const text = new Intl.NumberFormat('en-US', { ...style, ...digits }).format(amount);
  return isCode ? text : `${text} ${plain(currency)}`.trim();
}
