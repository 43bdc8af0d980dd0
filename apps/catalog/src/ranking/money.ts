const formats = new Map<string, Intl.NumberFormat>();

/** `$1,299`, `$12.50`, `€8`; `12 XYZ` where the currency is unknown. */
export function money(amount: number, currency: string): string {
  return formatFor(currency).format(amount);
}

function formatFor(currency: string): Intl.NumberFormat {
  const known = formats.get(currency);
  if (known) return known;
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  formats.set(currency, format);
  return format;
}
