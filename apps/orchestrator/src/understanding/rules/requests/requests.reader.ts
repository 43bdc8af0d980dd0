import { type Need, readNeed } from '../need/need.reader';
import { splitKeyValues } from '../need/key-values';
import { normalise } from '../text/normalise';
import { clausesOf, type CommonFacts, commonFacts } from './common-facts';
import { withReference } from './references';
import { splitRequests } from './split-requests';

/** What a message with several requests says. */
export interface Requests {
  /** In the order said, each with the facts it stands with. */
  needs: Need[];
  /** What holds for all of them. */
  common: CommonFacts;
}

/** Reads a message that asks for several things; `undefined` when it asks for one. `key: value` lines tell of one thing. */
export function readRequests(message: string): Requests | undefined {
  const text = normalise(message);
  if (splitKeyValues(text).pairs.length > 0) return undefined;
  const [first = '', ...others] = splitRequests(text);
  if (others.length === 0) return undefined;
  const { opening, rest } = apart(first);
  const needs = readInTurn([rest, ...others]);
  return needs.length > 1 ? { needs, common: commonFacts(opening, rest, others.at(-1)!) } : undefined;
}

/** "My budget is 500. I need a desk": what stands before the clause that names a thing. */
function apart(first: string): { opening: string; rest: string } {
  const clauses = clausesOf(first);
  const at = clauses.findIndex((clause) => readNeed(clause).product_type !== '');
  return { opening: clauses.slice(0, Math.max(at, 0)).join(' '), rest: clauses.slice(Math.max(at, 0)).join(' ') };
}

function readInTurn(parts: readonly string[]): Need[] {
  const needs: Need[] = [];
  for (const part of parts) {
    const things = needs.map(({ product_type }) => product_type);
    needs.push(readNeed(withReference(part, things)));
  }
  return needs.filter(({ product_type }) => product_type !== '');
}
