import type { Identity } from './identity';
import { profileOf, type Profile } from './profile';
import { isOtherDespiteGtin } from './vetoes';

/** The products that offers with a GTIN are of: one for each number, and another one wherever a number was misused. */
export function knownProducts(offers: readonly Identity[]): Profile[] {
  return [...Map.groupBy(offers, ({ product }) => product.gtin).values()].flatMap(apart).map(profileOf);
}

function apart(offers: readonly Identity[]): Identity[][] {
  const groups: Identity[][] = [];
  for (const offer of offers) {
    const group = groups.find((others) => !others.some((other) => isOtherDespiteGtin(offer, other)));
    if (group) group.push(offer);
    else groups.push([offer]);
  }
  return groups;
}
