import type { Intent } from '@talknshop/contracts';
import type { Turn } from '../turn';
import { isAboutTheJob } from './to-be-posted';

export type SaleNode = 'BuildOrUpdateListingSpec' | 'CrosspostDispatch' | 'ReconcileStatus';

/** Where a message about a sale enters the seller's flow. */
export function afterSaleTalk(intent: Intent | undefined): SaleNode {
  if (intent === 'job_status') return 'ReconcileStatus';
  return intent === 'cancel' ? 'CrosspostDispatch' : 'BuildOrUpdateListingSpec';
}

/** To take a listing back, or to try again, nothing about it needs to be checked. */
export function afterListing(state: Readonly<Turn>): 'ValidateListingInputs' | 'CrosspostDispatch' {
  return isAboutTheJob(state) ? 'CrosspostDispatch' : 'ValidateListingInputs';
}
