import { brokenLimit, gradeOf, isStrayAccessory } from './grade';
import type { JudgedQuery } from './judged-query';
import { ndcg, TOP } from './ndcg';
import { thingOf, type Truth } from './truth';

/** What is judged of a card. */
export interface Card {
  product_id: string;
  title: string;
  offers: readonly { product_id: string }[];
}

export interface JudgedAnswer {
  query: JudgedQuery;
  ndcg: number;
  /** Of the first ten: how many cards there are, and how many have an offer that breaks a stated limit. */
  shown: number;
  broken: string[];
  /** Titles of those among the first five that only go with things, where a thing is asked for. */
  accessories: string[];
  /** The first ten, `grade title`. */
  top: string[];
}

/** The answers to one query, each judged. */
export interface JudgedSearch {
  /** With the requirement that our understanding reads from the message. */
  read: Orders;
  /** With the requirement that stands beside the message, so that only ranking counts. */
  given: Orders;
}

/** Ours and MiniSearch's order of the same cards: all that were found and break no limit of the requirement. */
export interface Orders {
  ours: JudgedAnswer;
  /** For the words of the requirement. */
  mini_search: JudgedAnswer;
  /** For the message as it was typed. */
  mini_search_message: JudgedAnswer;
}

const FIRST_LOOK = 5;

/** Judges the order of an answer by what is really behind its cards. */
export function judgeAnswer(query: JudgedQuery, cards: readonly Card[], truth: Truth): JudgedAnswer {
  const top = cards.slice(0, TOP);
  const grades = gradesOf(query, top, truth);
  return {
    query,
    ndcg: ndcg(grades, truth.gradesOfAll(query)),
    shown: top.length,
    broken: top.flatMap((card) => brokenBy(card, query, truth)),
    accessories: (truth.asksForThings(query) ? top.slice(0, FIRST_LOOK) : [])
      .filter(({ product_id }) => isStrayAccessory(truth.offer(product_id), query))
      .map(({ title }) => title),
    top: top.map(({ title }, index) => `${grades[index]} ${title}`),
  };
}

/** A thing shown a second time is worth nothing. */
function gradesOf(query: JudgedQuery, cards: readonly Card[], truth: Truth): number[] {
  const seen = new Set<string>();
  return cards.map(({ product_id }) => {
    const offer = truth.offer(product_id);
    const isRepeat = seen.has(thingOf(offer));
    seen.add(thingOf(offer));
    return isRepeat ? 0 : gradeOf(offer, query);
  });
}

function brokenBy({ product_id, title, offers }: Card, query: JudgedQuery, truth: Truth): string[] {
  const ids = [product_id, ...offers.map((offer) => offer.product_id)];
  const limit = ids.map((id) => brokenLimit(truth.offer(id), query)).find((broken) => broken !== undefined);
  return limit === undefined ? [] : [`${limit}: ${title}`];
}
