import type { Token, Tokens } from '../text/tokens';
import { FILLERS } from '../vocabulary/function-words';

const LACKING = new Set(['free']);
const WITHSTANDING = new Set(
  'resistant proof friendly absorbing absorbent repellent certified approved tested cancelling canceling blocking reducing wicking drying absorption infused washable mounted lined coated plated powered operated based activated inspired grade'.split(
    ' ',
  ),
);
const PREFIXES = new Set('non anti ultra super multi semi pre self extra fast quick easy low high'.split(' '));
const NOT_A_FACT = new Set(
  'and or is are for with the a an of in on to at by it very really so price prices priced cost budget end quality risk toll hassle feel shipping'.split(
    ' ',
  ),
);

const PARTICLES = new Set(['on', 'off', 'up', 'out', 'down', 'together', 'apart', 'around']);

/** How many pieces a feature said by a common pattern covers: "nickel free", "tear resistant", "anti snag", "easy to peel", "no added salt". */
export function featureAt(tokens: Tokens, index: number): number | undefined {
  return easyAt(tokens, index) ?? negatedAt(tokens, index) ?? suffixedAt(tokens, index) ?? prefixedAt(tokens, index);
}

/** "easy to peel", "simple to put on". */
function easyAt(tokens: Tokens, index: number): number | undefined {
  const [first, second, third, fourth] = tokens.slice(index, index + 4);
  const isEasy = /^(?:easy|simple|quick|comfortable|safe)$/.test(first?.text ?? '') && second?.text === 'to';
  if (!isEasy || third?.kind !== 'word' || NOT_A_FACT.has(third.text)) return undefined;
  return PARTICLES.has(fourth?.text ?? '') ? 4 : 3;
}

/** "no sugar added", "no added salt", "zero waste". */
function negatedAt(tokens: Tokens, index: number): number | undefined {
  const [first, second, third] = tokens.slice(index, index + 3);
  if (first?.text === 'zero' && isFact(second)) return 2;
  if (first?.text !== 'no' || !isFact(second)) return undefined;
  return second?.text === 'added' || third?.text === 'added' ? 3 : undefined;
}

/** "nickel free", "tear resistant"; not "free shipping", nor a whole word before "free". */
function suffixedAt(tokens: Tokens, index: number): number | undefined {
  const [first, second, third] = tokens.slice(index, index + 3);
  if (!isFact(first) || second?.kind !== 'word' || third?.text === 'on') return undefined;
  return LACKING.has(second.text) || WITHSTANDING.has(second.text) ? 2 : undefined;
}

/** "anti snag", "non shedding". */
function prefixedAt(tokens: Tokens, index: number): number | undefined {
  const [first, second] = tokens.slice(index, index + 2);
  const isPrefixed = PREFIXES.has(first?.text ?? '') && isFact(second) && second?.kind === 'word';
  return isPrefixed && /^(?:non|anti|self|semi|pre|multi|ultra|super)$/.test(first?.text ?? '') ? 2 : undefined;
}

function isFact(token: Token | undefined): boolean {
  return token?.kind === 'word' && !NOT_A_FACT.has(token.text) && !FILLERS.has(token.text);
}
