import type { ListingLocation, ShippingOption } from '@talknshop/contracts';

const SHIPS =
  /\b(?:(?:can|will|i'?ll|happy to|could|able to|do) (?:also )?(?:ship|mail|deliver)|ship(?:s|ping|ped)?|free delivery|deliver(?:y|ed)?|postage)\b/;
const SHIPS_NOT = /\b(?:no|not|won'?t|can'?t|cannot|don'?t) (?:ship|shipping|deliver|mail)\w*/;
const PICK_UP =
  /\b(?:pick(?:ed)?[ -]?up|local(?:ly)?(?: only| sale)?|collect(?:ion)?|meet(?: ?up)?|in person|cash only|cash and carry|come get it)\b/;
const ZIP = /\b(?:zip(?: code)?:? ?)?(\d{5})(?:-\d{4})?\b/;
const PLACE =
  /\b(?:located |pick ?up |local |meet |available )(?:only )?(?:in|at|near|around) ((?:[A-Z][\p{L}.'-]+ ?){1,3})(?:, ?([A-Z]{2})\b)?/u;

/** How a thing changes hands, as far as the seller says. */
export function readShipping(text: string): ShippingOption[] {
  const lower = text.toLowerCase();
  const options: ShippingOption[] = [];
  if (PICK_UP.test(lower)) options.push('local_pickup');
  if (SHIPS.test(lower) && !SHIPS_NOT.test(lower)) options.push('shipping');
  return options;
}

export function readLocation(text: string): ListingLocation | undefined {
  const place = PLACE.exec(text);
  const zip = /\bzip\b/i.test(text) ? ZIP.exec(text)?.[1] : undefined;
  const city = place?.[1]?.trim();
  if (!city && !zip) return undefined;
  return { ...(city && { city }), ...(place?.[2] && { state: place[2] }), ...(zip && { zip }) };
}
