import type { SoldSomewhere } from '../../sale';
import { IS_SOLD, OF_MINE, SOLD_PLACE } from '../vocabulary/selling-sold';
import { marketplaceNamed } from './posting-places';

/** Nobody says so at greater length. */
const MOST = 200;

/** What a seller says of a sale: "my lamp sold on Craigslist", "somebody bought it on Facebook"; `undefined` when it tells of none. Where the talk is of no listing it has to name a place, or say whose the thing was. */
export function readSold(text: string, { has_listing }: { has_listing: boolean }): SoldSomewhere | undefined {
  const said = text.toLowerCase().trim();
  if (said.length > MOST || !IS_SOLD.test(said)) return undefined;
  const place = SOLD_PLACE.exec(said)?.[0];
  if (place === undefined) return has_listing || OF_MINE.test(said) ? {} : undefined;
  const marketplace = marketplaceNamed(place);
  return marketplace ? { marketplace } : { is_elsewhere: true };
}
