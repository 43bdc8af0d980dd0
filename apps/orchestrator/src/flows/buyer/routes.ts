import { isLateAwaited } from '../late/wait-for-late';
import type { BuyerTurn } from './buyer-turn';

/** Whom the answer did not wait for is waited for now. */
export function afterAnswer(state: Readonly<BuyerTurn>): 'SearchMarketplaces' | 'Done' {
  return isLateAwaited(state) ? 'SearchMarketplaces' : 'Done';
}

export function afterSearch({ failure }: Readonly<BuyerTurn>): 'RankAndCompose' | 'Done' {
  return failure ? 'Done' : 'RankAndCompose';
}
