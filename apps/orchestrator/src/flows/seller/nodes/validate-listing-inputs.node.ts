import { type ListingPreview, type ListingSpec, POSTING_MARKETPLACES } from '@talknshop/contracts';
import { CrosspostRefused, CrosspostUnavailable } from '../../../clients/crosspost.port';
import type { TurnNode, TurnStep } from '../../turn';
import { completeListing, withinContract } from '../complete-listing';
import { isRefused } from '../is-refused';
import type { ReadyListing } from '../listing-outcome';
import { isToBePosted } from '../to-be-posted';

/**
 * Checks what was told, and once item and price are known asks the cross-poster what each marketplace would show and which rules the
 * listing breaks there. What is about to be posted gets its key here, so that it is durable before anything goes out.
 */
export const validateListingInputs: TurnNode = async (step) => {
  const { state } = step;
  const listing = withinContract(state.listing ?? {});
  const listing_spec = completeListing(listing);
  const sale = lostPrice(state, listing) ? { ...state.sale!, unusable_price: 'absurd' as const } : state.sale;
  if (!listing_spec) return { listing, sale, ready: undefined, workflow_stage: 'validating' };
  const ready = await readyListing(step, listing_spec, listing.condition === undefined);
  return { listing, ready, posting: postingOf(step, ready), workflow_stage: 'validating' };
};

function lostPrice({ listing, sale }: TurnStep['state'], { price }: { price?: number }): boolean {
  return sale !== undefined && listing?.price !== undefined && price === undefined;
}

async function readyListing(
  step: TurnStep,
  listing_spec: ListingSpec,
  is_condition_assumed: boolean,
): Promise<ReadyListing> {
  const previews = await previewsOf(step, listing_spec);
  const refusing = (previews ?? []).filter(isRefused).map(({ marketplace }) => marketplace);
  const taking = listing_spec.target_marketplaces.filter((marketplace) => !refusing.includes(marketplace));
  const { mode } = step.state;
  const isAllOrNothing = mode === 'all_or_nothing' && taking.length < listing_spec.target_marketplaces.length;
  const admitted = isAllOrNothing ? [] : taking;
  return { listing_spec, is_condition_assumed, admitted, ...(previews && { previews }), ...(mode && { mode }) };
}

/** Where nowhere is named, of everywhere it could go. */
async function previewsOf(
  { state, deps, signal }: TurnStep,
  listing_spec: ListingSpec,
): Promise<ListingPreview[] | undefined> {
  const { target_marketplaces: named } = listing_spec;
  const target_marketplaces = named.length > 0 ? named : [...POSTING_MARKETPLACES];
  try {
    const call = { signal, traceparent: state.traceparent };
    return await deps.crosspost.preview({ ...listing_spec, target_marketplaces }, call);
  } catch (error) {
    if (error instanceof CrosspostUnavailable || error instanceof CrosspostRefused) return undefined;
    throw error;
  }
}

function postingOf({ state, idempotency_key: key }: TurnStep, ready: ReadyListing) {
  if (state.posting || !isToBePosted({ ...state, ready })) return state.posting;
  const { mode } = state;
  return { key, listing_spec: { ...ready.listing_spec, target_marketplaces: ready.admitted }, ...(mode && { mode }) };
}
