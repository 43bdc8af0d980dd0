import { Notes } from '../notes';
import type { Candidate } from './candidate';
import type { Ranked } from './rank-products';

/** What each earlier product of the same kind costs: enough to let another in, too little to let a worse thing in. */
const SAME_LINE = 0.03;
const SAME_MARKETPLACE = 0.006;
const MOST_FOR_LINE = 0.08;
const MOST_FOR_MARKETPLACE = 0.03;

/** How far down the order is worth varying: nobody reads on. */
const READ = 50;

/** Titles begin with brand and model; the words after them tell variants apart. */
const LINE_WORDS = 4;

/**
 * Keeps the top from being one product in ten colours, or one marketplace: a product loses a little for each one above it of
 * the same line, and less for each of the same marketplace. What it lost stands among its parts, as `diversity`.
 */
export function diversify(ranked: readonly Ranked[]): Ranked[] {
  const left = [...ranked];
  const lines = new Map<string, number>();
  const marketplaces = new Map<string, number>();
  const picked: Ranked[] = [];
  while (picked.length < READ && left.length > 0) {
    const index = bestOf(left, (candidate) => loss(candidate, lines, marketplaces));
    const [best] = left.splice(index, 1) as [Ranked];
    picked.push(lessened(best, loss(best.candidate, lines, marketplaces)));
    count(lines, lineOf(best.candidate));
    count(marketplaces, best.candidate.product.marketplace);
  }
  return [...picked, ...left];
}

function bestOf(left: readonly Ranked[], lossOf: (candidate: Candidate) => number): number {
  let index = 0;
  let best = -Infinity;
  for (let at = 0; at < left.length; at += 1) {
    const { candidate, score } = left[at]!;
    if (score <= best) break; // they come by score: none further down can lose less than nothing
    const worth = score - lossOf(candidate);
    if (worth <= best) continue;
    index = at;
    best = worth;
  }
  return index;
}

function loss(
  candidate: Candidate,
  lines: ReadonlyMap<string, number>,
  marketplaces: ReadonlyMap<string, number>,
): number {
  const alike = lines.get(lineOf(candidate)) ?? 0;
  const neighbours = marketplaces.get(candidate.product.marketplace) ?? 0;
  return Math.min(MOST_FOR_LINE, SAME_LINE * alike) + Math.min(MOST_FOR_MARKETPLACE, SAME_MARKETPLACE * neighbours);
}

function lessened(ranked: Ranked, lost: number): Ranked {
  if (lost === 0) return ranked;
  const taken = Math.min(lost, ranked.score);
  return { ...ranked, score: ranked.score - taken, parts: { ...ranked.parts, diversity: -taken } };
}

const known_lines = new Notes<Candidate, string>();

function lineOf(candidate: Candidate): string {
  const known = known_lines.get(candidate);
  if (known !== undefined) return known;
  const line = candidate.title.slice(0, LINE_WORDS).join(' ');
  known_lines.set(candidate, line);
  return line;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
