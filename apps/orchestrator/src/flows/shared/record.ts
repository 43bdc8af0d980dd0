import type { Intent, RequestType } from '@talknshop/contracts';
import type { TurnRecord } from '../conversations.port';
import { withOffer } from '../late/late-offers';
import type { KeptSale } from '../seller/posting';
import type { Turn } from '../turn';
import { wordsOf } from './words';

type Remembered = Omit<TurnRecord, 'status' | 'workflow_stage' | 'reply' | 'replied_at' | 'clarification_count'>;

/** What every ending of a turn leaves behind. */
export function recordOf(state: Readonly<Turn>, run_id: string): Remembered {
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
    sale: saleIn(state),
    search_results: search_results && withOffer(search_results, late),
  };
}

/** A conversation that sells nothing has nothing to keep of it. */
function saleIn({ listing, posting, mode }: Readonly<Turn>): KeptSale {
  return { ...(listing && { listing }), ...(posting && { posting }), ...(mode && { mode }) };
}

function requestTypeOf(intent: Intent | undefined): RequestType {
  if (intent === 'sell') return 'listing';
  return intent === 'buy' || intent === 'refine' ? 'search' : 'chat';
}
