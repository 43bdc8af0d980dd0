import { money, type ComparedRival, type FactorLead, type SortOrder } from '@talknshop/contracts';
import type { Ranked, ScoreParts } from '../ranking/rank-products';
import type { Arrangement } from '../search/arrange-products';
import { FACTOR_NOUNS, factorSentence } from './factor-words';
import { listed } from './listed';

/** The first of an arrangement and the one just above `index`, each beside the one that stands there. */
export function comparedWith({ ranked, context }: Arrangement, index: number): ComparedRival[] {
  const own = ranked[index]!;
  const others = [...new Set([0, index - 1])].filter((place) => place >= 0 && place < index);
  return others.map((place) => {
    const rival = ranked[place]!;
    const { product } = rival.candidate;
    const leads = leadsOf(rival, own, context);
    return {
      place: place + 1,
      product_id: product.product_id,
      title: product.title,
      score: rival.score,
      leads,
      needed: needed(rival, own, leads, context.spec.sort),
    };
  });
}

function leadsOf(rival: Ranked, own: Ranked, context: Arrangement['context']): Lead[] {
  const names = [...new Set([...Object.keys(rival.parts), ...Object.keys(own.parts)])] as (keyof ScoreParts)[];
  return names
    .map((name) => ({
      name,
      lead: (rival.parts[name] ?? 0) - (own.parts[name] ?? 0),
      sentence: factorSentence(name, rival, context),
    }))
    .filter(({ lead }) => lead !== 0)
    .sort((a, b) => Math.abs(b.lead) - Math.abs(a.lead));
}

type Lead = FactorLead & { name: keyof ScoreParts };

function needed(rival: Ranked, own: Ranked, leads: readonly Lead[], order: SortOrder = 'relevance'): string {
  if (order !== 'relevance') return NEEDED_TO_SORT[order](rival, own);
  const behind = rival.score - own.score;
  if (behind === 0) return 'Both have the same score; of equals, the cheaper one comes first.';
  if (behind < 0) return 'Nothing: its score is higher, but the first places are given out so that not all are alike.';
  const enough = leads.find(({ lead }) => lead >= behind);
  const names = enough ? [enough.name] : fewest(leads, behind);
  const nouns = names.map((name) => FACTOR_NOUNS[name]);
  return `It would have to be as good in ${listed(nouns)}: it is ${(behind * 100).toFixed(1)} of 100 points behind.`;
}

/** The largest leads that together make up for the distance. */
function fewest(leads: readonly Lead[], behind: number): Lead['name'][] {
  const names: Lead['name'][] = [];
  let left = behind;
  for (const { name, lead } of leads) {
    if (left <= 0) break;
    if (lead <= 0) continue;
    names.push(name);
    left -= lead;
  }
  return names;
}

const NEEDED_TO_SORT: Record<Exclude<SortOrder, 'relevance'>, (rival: Ranked, own: Ranked) => string> = {
  price_asc: (rival) => `It would have to cost less than ${priceOf(rival)}, as you asked for the lowest price first.`,
  price_desc: (rival) => `It would have to cost more than ${priceOf(rival)}, as you asked for the highest price first.`,
  rating: ({ candidate: { product } }) =>
    `It would have to be rated better than ${product.rating ?? 'one that nobody rated'}, or as well by more people, as you asked for the best rated first.`,
};

function priceOf({ candidate: { product } }: Ranked): string {
  return money(product.price, product.currency);
}
