import { diceFor, type Dice } from './dice';

/** A UPC of 12 digits under a company prefix that follows from the brand, or an EAN of 13 under the given prefix. */
export function makeGtin(brand: string, prefix: string | undefined, dice: Dice): string {
  const body = prefix ?? companyPrefix(brand);
  const length = prefix === undefined ? 11 : 12;
  return withCheckDigit(body + dice.digits(length - body.length));
}

/** Company prefixes of North America start with one of these. */
function companyPrefix(brand: string): string {
  const dice = diceFor(`company/${brand}`);
  return dice.oneOf(['0', '1', '6', '7', '8']) + dice.digits(5);
}

function withCheckDigit(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return body + ((10 - (sum % 10)) % 10);
}
