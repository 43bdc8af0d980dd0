import { isSameProduct } from '../intent/said';
import { readNeed } from '../need/need.reader';
import { BROAD_PRODUCTS } from '../vocabulary/products';
import { SOLD_TOGETHER } from '../vocabulary/requests';
import { asksOutright, isOpenEnded } from './asked-for';
import { type Joint, jointsOf } from './joints';
import { listedThings } from './listed-things';
import { namedThingAt } from './named-thing';
import { phrased, type PhrasedMessage } from './phrases';

/** What a person types when they want several things; a longer text describes one. */
const LONGEST = 600;
const MOST_JOINTS = 30;
const CAN_JOIN = /[,;+&.\n]|\b(?:and|plus|also|as well as|along with)\b/i;

/**
 * Cuts a normalised message that asks for several things into the words of each, in order; one that asks for one thing comes
 * back whole. When in doubt it is one: "salt and pepper shaker", "a desk with a drawer and a shelf".
 */
export function splitRequests(text: string): string[] {
  if (text.length > LONGEST || !CAN_JOIN.test(text)) return [text];
  const message = phrased(text.replace(/\s*\n+\s*(?:[-*•] ?)?/g, ' ; '));
  return listedThings(message) ?? cut(message, boundariesOf(message));
}

interface Boundary {
  joint: Joint;
  product: string;
  /** Only a comma stands there. */
  is_bare_comma: boolean;
}

function boundariesOf(message: PhrasedMessage): Boundary[] {
  const joints = jointsOf(message).slice(0, MOST_JOINTS);
  const found: Boundary[] = [];
  for (const [at, joint] of joints.entries()) {
    const from = found.at(-1)?.joint.end ?? 0;
    const boundary = boundaryAt(message, joint, from, joints.slice(at + 1));
    if (boundary) found.push(boundary);
  }
  return found.filter(({ is_bare_comma }, at) => !is_bare_comma || found.slice(at + 1).some((b) => !b.is_bare_comma));
}

function boundaryAt(
  message: PhrasedMessage,
  joint: Joint,
  from: number,
  later: readonly Joint[],
): Boundary | undefined {
  const product = namedThingAt(message, joint.names_at);
  if (!product || !asksOutright(message, from, joint.start)) return undefined;
  const before = readNeed(wordsBetween(message, from, joint.start));
  if (!before.product_type || isOneThing(before.product_type, product, joint)) return undefined;
  const is_priced = () => before.price !== undefined && isPricedFrom(message, joint.end, later);
  const isNew = !isSameProduct(before.product_type, product) || is_priced();
  if (!isNew || !isAnother(message, joint, from, is_priced)) return undefined;
  const isMarked = joint.is_joined || joint.is_added || joint.asks_anew;
  return { joint, product, is_bare_comma: !isMarked && !is_priced() };
}

/** Whether the request that begins at a phrase has a price of its own. */
function isPricedFrom(message: PhrasedMessage, from: number, later: readonly Joint[]): boolean {
  const next = later.find(({ names_at }) => namedThingAt(message, names_at));
  return readNeed(wordsBetween(message, from, next?.start ?? message.phrases.length)).price !== undefined;
}

/** "A present, a book for my dad" says what kind; "two chairs and a table" is a set. */
function isOneThing(before: string, product: string, { is_joined, is_added, asks_anew }: Joint): boolean {
  if (is_added || asks_anew) return false;
  const isSet = SOLD_TOGETHER.some(
    ([one, other]) => (one.test(before) && other.test(product)) || (one.test(product) && other.test(before)),
  );
  return isSet || (!is_joined && BROAD_PRODUCTS.has(before));
}

function isAnother(message: PhrasedMessage, joint: Joint, from: number, is_priced: () => boolean): boolean {
  const { is_joined, is_added, asks_anew, is_determined, ends_sentence } = joint;
  if (ends_sentence && !is_added && !(is_joined && is_determined)) return is_determined && is_priced();
  if (asks_anew && (is_joined || is_added)) return true;
  if (!ends_sentence && !isOpenEnded(message, from, joint.start, is_added)) return false;
  return is_determined || is_added || is_priced();
}

function cut(message: PhrasedMessage, boundaries: readonly Boundary[]): string[] {
  const starts = [0, ...boundaries.map(({ joint }) => joint.end)];
  const ends = [...boundaries.map(({ joint }) => joint.start), message.phrases.length];
  return starts.map((start, i) => wordsBetween(message, start, ends[i]!));
}

/** The words of the message from a phrase up to another. */
function wordsBetween({ text, tokens, phrases }: PhrasedMessage, from: number, to: number): string {
  const at = (phrase: number) => tokens[phrases[phrase]?.start ?? tokens.length]?.start ?? text.length;
  return text.slice(at(from), at(to)).trim();
}
