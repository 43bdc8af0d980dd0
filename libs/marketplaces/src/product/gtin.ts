const LENGTHS = new Set([8, 12, 13, 14]);

/** A UPC, EAN, JAN or GTIN as 14 digits, so that equal goods have equal numbers; `undefined` unless its check digit is right. */
export function gtin14(code: string | undefined): string | undefined {
  const digits = code?.replace(/[\s-]/g, '') ?? '';
  if (!/^\d+$/.test(digits) || !LENGTHS.has(digits.length) || /^0+$/.test(digits)) return undefined;
  const padded = digits.padStart(14, '0');
  return checkDigit(padded.slice(0, 13)) === Number(padded[13]) ? padded : undefined;
}

function checkDigit(body: string): number {
  let sum = 0;
  for (let index = 0; index < body.length; index += 1) sum += Number(body[index]) * (index % 2 === 0 ? 3 : 1);
  return (10 - (sum % 10)) % 10;
}
