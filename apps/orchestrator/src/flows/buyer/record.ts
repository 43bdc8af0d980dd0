import type { Intent, RequestType } from '@talknshop/contracts';
import type { TurnRecord } from '../conversations.port';
import { withOffer } from '../late/late-offers';
import type { BuyerTurn } from './buyer-turn';
import { wordsOf } from './words';

type Remembered = Omit<TurnRecord, 'status' | 'workflow_stage' | 'reply' | 'replied_at' | 'clarification_count'>;

/** What every ending of a turn leaves behind. */
export function recordOf(state: Readonly<BuyerTurn>, run_id: string): Remembered {
  const { session_id, turn_id, client_msg_id, first_seq, intent, media, received_at } = state;
  const { transcript, image_attributes, requirement_spec, search_results, late } = state;
  return {
    session_id,
    run_id,
    turn_id,
    client_msg_id,
    first_seq,
    request_type: requestTypeOf(intent),
    intent,
    message: wordsOf(state),
    media,
    received_at,
    transcript,
    image_attributes,
    requirement_spec,
    search_results: search_results && withOffer(search_results, late),
  };
}

function requestTypeOf(intent: Intent | undefined): RequestType {
  if (intent === 'sell') return 'listing';
  return intent === 'buy' || intent === 'refine' ? 'search' : 'chat';
}
