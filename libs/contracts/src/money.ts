const formats = new Map<string, Intl.NumberFormat>();
const DIGITS = { maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' } as const;

/** How every part of TalknShop writes a price: `$1,000`, `$749.50`, `ZZZ 20`; what is no currency code stands behind the amount, as letters only. */
export function money(amount: number, currency: string): string {
  const isCode = /^[a-z]{3}$/i.test(currency);
  const text = formatFor(isCode ? currency : '').format(amount);
  return isCode ? text : `${text} ${currency.replace(/[^\p{L} ]/gu, '').slice(0, 20)}`.trim();
}

function formatFor(code: string): Intl.NumberFormat {
  const known = formats.get(code);
  if (known) return known;
  const style = code ? { style: 'currency' as const, currency: code, minimumFractionDigits: 2 } : {};
  const format = new Intl.NumberFormat('en-US', { ...DIGITS, ...style });
  formats.set(code, format);
  return format;
}
