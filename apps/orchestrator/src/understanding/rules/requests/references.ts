import { DEPENDENT_NOUNS } from '../vocabulary/products';
import { STANDS_FOR_A_THING } from '../vocabulary/requests';

/** Puts the thing in the place of "it": "a case for it" after a phone is "a case for phone". */
export function withReference(text: string, things: readonly string[]): string {
  const thing = things.findLast((name) => !DEPENDENT_NOUNS.has(name.split(' ').at(-1)!)) ?? things.at(-1);
  return thing ? text.replace(STANDS_FOR_A_THING, (_, link: string) => `${link} ${thing}`) : text;
}
