import type { BuyerTurn } from '../buyer/buyer-turn';

/** Everything the user said, typed and spoken. */
export function wordsOf({ message, transcript }: Readonly<BuyerTurn>): string {
  return [message, transcript].filter(Boolean).join('\n');
}

/** Whether the turn brought anything that can be understood. */
export function isReadable(state: Readonly<BuyerTurn>): boolean {
  return wordsOf(state) !== '' || state.image_attributes !== undefined;
}
