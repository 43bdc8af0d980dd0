import { Notes } from '../../notes';
import type { Candidate } from '../candidate';
import type { Factor, RankingContext } from '../factor';
import { fullnessOf } from '../text/fullness';
import { kindOf, type Kind } from '../text/kind-of';
import { isThingFirst, shelfOf } from '../text/prominence';

const KIND_SHARE = 0.75;
const ACCESSORY = 0.05;

/** What nobody calls by the asked name may be it all the same, above all on its shelf, or with a part of its name. */
const UNKNOWN = { own: 0.5, unknown: 0.35, other: 0.2 };
const PART_OF_NAME = 0.2;

/** What is left of a match that the rest of the listing speaks against. */
const NAMED_LATER = 0.85;
const ON_OTHER_SHELF = 0.7;

/** How well the words fit, above all whether it is the thing itself: a sleeve for a laptop is no laptop. */
export const relevance: Factor = {
  value(candidate, context) {
    const words = context.relevance.relevance(candidate.title);
    if (context.type.length === 0) return words;
    return KIND_SHARE * fit(candidate, context.type) + (1 - KIND_SHARE) * words;
  },

  reason(candidate, { spec, type }) {
    const wish = spec.product_type.trim();
    if (type.length === 0) return undefined;
    return {
      same: `Matches ${wish}`,
      unknown: `Found for ${wish}`,
      accessory: `Goes with ${wish}, but may not be one`,
    }[kindOfCandidate(candidate, type)];
  },
};

/** What the title says it is, corrected by the marketplace's category, unless that is a shelf for more than what was asked for. */
export function kindOfCandidate(candidate: Candidate, type: RankingContext['type']): Kind {
  return judgementOf(candidate, type).kind;
}

interface Judgement {
  type: RankingContext['type'];
  kind: Kind;
  fit?: number;
}

/** For the last type it was judged for: it is asked for several times in each search, and the next one may be for the same. */
const judged = new Notes<Candidate, Judgement>();

function judgementOf(candidate: Candidate, type: RankingContext['type']): Judgement {
  const known = judged.get(candidate);
  if (known?.type === type) return known;
  const judgement = { type, kind: judgedKind(candidate, type) };
  judged.set(candidate, judgement);
  return judgement;
}

function judgedKind({ segments, category }: Candidate, type: RankingContext['type']): Kind {
  const shelf = kindOf(category, type);
  if (shelf === 'accessory') return shelf;
  const title = kindOf(segments, type);
  if (shelf === 'unknown') return title;
  return title === 'unknown' || fullnessOf(category.flat(), type) === 1 ? 'same' : title;
}

/** How much it is what was asked for, 0 to 1. */
function fit(candidate: Candidate, type: RankingContext['type']): number {
  const judgement = judgementOf(candidate, type);
  return (judgement.fit ??= fitOf(candidate, judgement));
}

function fitOf(candidate: Candidate, { kind, type }: Judgement): number {
  if (kind === 'accessory') return ACCESSORY;
  const shelf = shelfOf(candidate.category, type);
  const fullness = fullnessOf([...candidate.title, ...candidate.category.flat()], type);
  if (kind === 'unknown') return UNKNOWN[shelf] + PART_OF_NAME * fullness;
  return fullness * (isThingFirst(candidate, type) ? 1 : NAMED_LATER) * (shelf === 'other' ? ON_OTHER_SHELF : 1);
}
