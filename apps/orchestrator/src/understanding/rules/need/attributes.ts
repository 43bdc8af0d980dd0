import type { Attributes } from '@talknshop/contracts';
import { CONTAINER_NOUNS, DEVICE_FAMILIES } from '../vocabulary/products';
import { type Chunk, withoutAnnouncing } from './chunks';
import type { Head } from './head';
import type { FactKind, Segment } from './segments';

interface Fact {
  key: string;
  value: string;
}

const KEYS: Record<FactKind, string> = {
  color: 'color',
  material: 'material',
  feature: 'feature',
  style: 'style',
  gender: 'gender',
  occasion: 'occasion',
  flavor: 'flavor',
  body: 'compatibility',
};

/** Everything said about the thing besides its name, under the key it belongs to. */
export function attributesOf(chunks: readonly Chunk[], head: Head | undefined): Attributes {
  const facts: Fact[] = [];
  const announcing = announcingIn(chunks);
  let pending: string | undefined;
  for (const chunk of chunks) {
    if (chunk.link === 'not' || chunk.link === 'no_longer') continue;
    if (chunk.begins_clause) pending = undefined;
    const segments = chunk.segments.filter(
      (segment) => !head?.segments.has(segment) && !isContainer(segment) && !announcing.has(segment),
    );
    const found = factsOf(segments, chunk, pending);
    facts.push(...found.facts);
    pending = found.pending;
  }
  return collect(facts);
}

/** The nouns of "gift ideas: a jigsaw" that are no fact of a jigsaw. */
function announcingIn(chunks: readonly Chunk[]): ReadonlySet<Segment> {
  const before = chunks.slice(0, chunks.length - withoutAnnouncing(chunks).length);
  return new Set(before.flatMap(({ segments }) => segments.filter(({ product }) => product !== undefined)));
}

/** "navy color" carries back, "color navy" and "color is navy" carry forward. */
function factsOf(
  segments: readonly Segment[],
  chunk: Chunk,
  pending: string | undefined,
): { facts: Fact[]; pending?: string } {
  const facts: Fact[] = [];
  let run: Segment[] = [];
  let forward = pending;
  const flush = (carried?: string) => {
    facts.push(...(carried ? carriedFacts(run, carried, chunk) : plainFacts(run, chunk)));
    run = [];
  };
  for (const segment of segments) {
    if (segment.role !== 'carrier') {
      run.push(segment);
      continue;
    }
    const carriesBack = run.some((part) => canBeCarried(part, segment.carries!));
    flush(carriesBack ? segment.carries : undefined);
    forward = carriesBack ? undefined : segment.carries;
  }
  if (forward && run.length > 0) {
    flush(forward);
    forward = undefined;
  } else flush();
  return { facts, pending: segments.length === 0 ? pending : forward };
}

/** Of the words beside "color", those that can be a colour are one; the others keep what they are. */
function carriedFacts(run: readonly Segment[], key: string, chunk: Chunk): Fact[] {
  const fitting = run.filter((segment) => canBeCarried(segment, key));
  const others = run.filter((segment) => !fitting.includes(segment));
  const carried = fitting.length > 0 ? [{ key, value: textOf(fitting) }] : [];
  return [...plainFacts(others, chunk), ...carried];
}

const CARRIED_KINDS: Record<string, readonly FactKind[]> = {
  color: ['color', 'material', 'flavor'],
  flavor: ['flavor', 'color'],
  scent: ['flavor', 'color'],
  size: [],
  material: ['material', 'color'],
  style: ['style', 'color', 'flavor', 'material', 'feature'],
};

function canBeCarried({ kinds, role, measure }: Segment, key: string): boolean {
  if (role === 'measure') return key === 'size' && measure !== 'quantity';
  return kinds.length === 0 || kinds.some((kind) => CARRIED_KINDS[key]?.includes(kind));
}

/** Words next to each other that nothing is known about make one fact, a number before them included: "50mm lens". */
function plainFacts(run: readonly Segment[], chunk: Chunk): Fact[] {
  return grouped(run)
    .map((group) => (isUnknown(group.at(-1)!) ? unknownFact(group, chunk) : known(group[0]!)))
    .filter(({ value }) => value.length > 1 || /\d/.test(value));
}

function grouped(run: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  for (const segment of run) {
    const last = groups.at(-1)?.at(-1);
    if (last && isUnknown(segment) && (isUnknown(last) || isNumeric(last))) groups.at(-1)!.push(segment);
    else groups.push([segment]);
  }
  return groups;
}

const STARTS_WITH_A_NUMBER = /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten)$/;
const COUNTS_PACKS = /(?:pack|pk|pairs?|set|count|ct)$/;

/** "50mm", "two"; not "queen size" nor "12 pack". */
function isNumeric({ role, text }: Segment): boolean {
  return role === 'measure' && STARTS_WITH_A_NUMBER.test(text) && !COUNTS_PACKS.test(text);
}

function unknownFact(group: readonly Segment[], chunk: Chunk): Fact {
  return { key: group[0]!.measure === 'capacity' ? 'capacity' : unknownKey(group, chunk), value: textOf(group) };
}

/** A bag or a box that only holds the thing is no fact about it. */
function isContainer({ product, kinds }: Segment): boolean {
  return product !== undefined && kinds.length === 0 && CONTAINER_NOUNS.has(product);
}

function isUnknown({ role, kinds }: Segment): boolean {
  return role !== 'measure' && kinds.length === 0;
}

function known(segment: Segment): Fact {
  return { key: segment.measure ?? KEYS[segment.kinds[0]!], value: segment.text };
}

function unknownKey(run: readonly Segment[], { link }: Chunk): string {
  if (run.some(({ product }) => product !== undefined && DEVICE_FAMILIES.has(product))) return 'compatibility';
  if (run.every(({ is_number }) => is_number)) return 'size';
  if (link === 'for') return run.some(namesAThing) ? 'compatibility' : 'use';
  return link === 'made' ? 'material' : 'feature';
}

function namesAThing({ product, text }: Segment): boolean {
  return product !== undefined || /\d/.test(text);
}

function textOf(run: readonly Segment[]): string {
  return run.map(({ text }) => text).join(' ');
}

/** One value stays a text, several become a list; each is said once. */
function collect(facts: readonly Fact[]): Attributes {
  const values = new Map<string, string[]>();
  for (const { key, value } of facts) {
    const said = values.get(key) ?? [];
    if (!said.includes(value)) values.set(key, [...said, value]);
  }
  return Object.fromEntries(Array.from(values, ([key, said]) => [key, said.length === 1 ? said[0]! : said]));
}
