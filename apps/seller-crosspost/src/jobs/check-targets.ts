import type { ListingSpec, ProblemDetail, RuleViolation } from '@talknshop/contracts';
import { pictureCount, type ListingAccess } from '@talknshop/crosspost';
import { checkListing } from '@talknshop/marketplaces';

/** What a listing breaks at the marketplaces it is meant for. */
export interface TargetCheck {
  violations: RuleViolation[];
  /** No marketplace is left that would take it. */
  isHopeless: boolean;
}

/** Every rule broken, at every marketplace the listing is meant for. */
export function checkTargets(listing: ListingSpec, access: ListingAccess): TargetCheck {
  const violations = listing.target_marketplaces.flatMap((marketplace) =>
    checkListing(listing, marketplace, { pictures: pictureCount(listing, marketplace, access) }),
  );
  const refusing = new Set(violations.filter(isBlocking).map(({ marketplace }) => marketplace));
  return { violations, isHopeless: listing.target_marketplaces.every((marketplace) => refusing.has(marketplace)) };
}

/** As the errors of a problem: the field, and which marketplace minds what. */
export function toErrors(violations: readonly RuleViolation[]): ProblemDetail[] {
  return violations.filter(isBlocking).map(({ marketplace, rule, field, message }) => ({
    path: `$.listing_spec.${field}`,
    message: `${marketplace}: ${rule}: ${message}`,
  }));
}

export function isBlocking({ is_blocking }: RuleViolation): boolean {
  return is_blocking;
}
