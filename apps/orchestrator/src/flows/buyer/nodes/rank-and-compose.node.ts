import type { FoundProducts, SearchResults } from '@talknshop/contracts';
import { composeReply } from '../../reply/compose-reply';
import { fetchedAt } from '../../reply/fetched-at';
import { replyInWords } from '../../reply/reply-in-words';
import { searchFacts } from '../../reply/search-facts';
import { wordGroups } from '../../reply/word-groups';
import { alertWords } from '../alerts/alert-words';
import type { BuyerNode, BuyerTurn } from '../buyer-turn';
import { inquiryWords } from '../inquiry/inquiry-words';
import { tellLateOffers } from '../../late/wait-for-late';
import { wordsOf } from '../../shared/words';

/**
 * Shows the results and streams the reply: every number, price and title in it comes from the results. The second time in a turn
 * it offers what late marketplaces have that is better. “That was all” is a page of results without products.
 */
export const rankAndCompose: BuyerNode = (step) => {
  const { state, say } = step;
  if (state.late) return tellLateOffers(step);
  const results = state.search_results ?? state.nothing_further;
  if (results) say({ type: 'results', data: shown(results) });
  const reply = compose(state);
  for (const data of wordGroups(reply)) say({ type: 'token', data });
  return { reply, workflow_stage: 'ranking' };
};

function shown(results: SearchResults): FoundProducts {
  const { search_metadata: _, ...found } = results;
  const { still_searching } = searchFacts(results);
  const fetched_at = fetchedAt(results);
  return {
    ...found,
    ...(still_searching.length > 0 && { marketplaces_late: still_searching }),
    ...(Object.keys(fetched_at).length > 0 && { fetched_at }),
  };
}

function compose(state: Readonly<BuyerTurn>): string {
  const { search_results, nothing_further, intent = 'help', shown: products, requests } = state;
  const { alert_outcome, inquiry_outcome } = state;
  const { unheard = 0, unseen = 0, unwatched = 0 } = state;
  const unread = { recordings: unheard, pictures: unseen, videos: unwatched };
  if (alert_outcome) return alertWords(alert_outcome, unread);
  if (inquiry_outcome) return inquiryWords(inquiry_outcome, { shown: products, unread });
  const results = search_results ?? nothing_further;
  return results
    ? composeReply(results, {
        unread,
        requests,
        took_for: state.is_assumed ? results.requirement_spec : undefined,
        is_update: state.accepted !== undefined,
      })
    : replyInWords(intent, { text: wordsOf(state), shown: products, unread });
}
