import type { DoneByHand } from '../../sale';
import { DID_IT, MARKED_AS_DONE } from '../vocabulary/selling-wishes';
import { marketplaceNamed } from './posting-places';

const LINK = /\bhttps?:\/\/[^\s<>"']+/i;
const LONGEST_LINK = 2000;
/** Nobody says so at greater length. */
const MOST = 400;

/** What a seller says they have done themselves, where only they can: "I posted it on Poshmark: https://…"; `undefined` when it says no such thing. Where the talk is of no listing it has to ask for it in so many words: "mark it as posted". */
export function readDoneByHand(text: string, { has_listing }: { has_listing: boolean }): DoneByHand | undefined {
  const link = linkIn(text);
  const said = text.replace(LINK, ' ').slice(0, MOST).toLowerCase().trim();
  if (!MARKED_AS_DONE.test(said) && !(has_listing && DID_IT.test(said))) return undefined;
  const marketplace = marketplaceNamed(said);
  return { ...(marketplace && { marketplace }), ...(link && { link }) };
}

function linkIn(text: string): string | undefined {
  const found = LINK.exec(text)?.[0].replace(/[.,;:!?)\]]+$/, '');
  const href = found && URL.parse(found)?.href;
  return href && href.length <= LONGEST_LINK ? href : undefined;
}
