import { headOf } from '../need/head';
import type { Segment } from '../need/segments';
import { BROAD_PRODUCTS, COMPONENTS, CONTAINER_NOUNS } from '../vocabulary/products';
import { ONE_OF_TWO, PLAIN_ADJECTIVES, SAYS_HOW } from '../vocabulary/requests';
import { type PhrasedMessage, wordsFrom } from './phrases';

const NOTHING_KNOWN = { has_need: false, brands: [] };

/** The thing that is named where a request may begin; `undefined` unless a product noun we know for one stands right there. */
export function namedThingAt(message: PhrasedMessage, at: number): string | undefined {
  const { segments, next } = nounPhrase(message, at);
  if (!segments.some(isSurelyAThing)) return undefined;
  const product = headOf(
    [{ link: 'none', is_joined: false, begins_clause: true, segments }],
    NOTHING_KNOWN,
  )?.product_type;
  if (!product || (BROAD_PRODUCTS.has(product) && segments.length === 1)) return undefined;
  const isOneOfTwo = ONE_OF_TWO.test(`${segments.at(-1)!.text} `) || ONE_OF_TWO.test(wordsFrom(message, next));
  return isOneOfTwo || isPart(message, at, segments, product) ? undefined : product;
}

/** The phrases of which nothing but adjectives stands before the noun. `next`: the token after them. */
function nounPhrase({ phrases }: PhrasedMessage, at: number): { segments: Segment[]; next: number } {
  let from = at;
  while (phrases[from] && isPassedOver(phrases[from]!.segment)) from++;
  let to = from;
  while (phrases[to] && ['content', 'measure', 'carrier'].includes(phrases[to]!.segment.role)) to++;
  return { segments: phrases.slice(from, to).map(({ segment }) => segment), next: phrases[to - 1]?.end ?? 0 };
}

/** Plain adjectives, and the places of prices and brands. */
function isPassedOver({ role, text }: Segment): boolean {
  return (role === 'clause_end' && text === '') || (role === 'filler' && PLAIN_ADJECTIVES.has(text));
}

/** Of what holds other things, only these are asked for by themselves. */
const HOLDERS = new Set(['case', 'bag']);

export function isSurelyAThing({ product, kinds, carries }: Segment): boolean {
  if (product === undefined || kinds.length > 0 || carries !== undefined) return false;
  return HOLDERS.has(product) || !CONTAINER_NOUNS.has(product);
}

/** "A big screen", "2 usb ports", "a remote". */
function isPart(message: PhrasedMessage, at: number, segments: readonly Segment[], product: string): boolean {
  if (/^remote(?: control)?$/.test(product)) return true;
  if (!COMPONENTS.has(product)) return false;
  const noun = message.phrases.findIndex(({ segment }) => segment === segments.find(isSurelyAThing));
  const from = message.phrases[Math.max(0, at - 1)]?.start ?? 0;
  const before = wordsFrom(message, from, (message.phrases[noun]?.start ?? from) - from);
  return SAYS_HOW.test(before) || segments.some(({ role }) => role === 'measure');
}
