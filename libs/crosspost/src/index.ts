export { changedJob, changedPosting, isoOf } from './changed';
export { CrosspostDesk, type CrosspostParts, type MarketplaceWord } from './crosspost-desk';
export { CrosspostObserver } from './crosspost-observer.port';
export {
  pictureCount,
  pictureUrls,
  readCrosspostTimes,
  readListingAccess,
  type ListingAccess,
} from './crosspost-settings.config';
export { openCrosspostStores, storesOf, type CrosspostStores } from './crosspost-stores';
export type { DeadLetter, DeadLetterStanding } from './dead-letters/dead-letter';
export { UnknownQueue } from './dead-letters/dead-letter.errors';
export {
  discardDeadLetters,
  listDeadLetters,
  redriveDeadLetters,
  type DeadLetterChoice,
  type DeadLetterParts,
  type DeadLetterQueue,
  type HandledLetter,
} from './dead-letters/dead-letters';
export { decidedJob } from './decide-job';
export { doneByHand } from './done-by-hand';
export { everywhere } from './everywhere';
export { followingPosting, newPosting } from './follow-job';
export { goneBy } from './gone-by';
export { jobStatus } from './job-status';
export { ObservedCrosspost } from './observed-crosspost.adapter';
export { CROSSPOST_TIMES, type CrosspostTimes, type Moment } from './settings';
export { jobOfSku, LONGEST_JOB_ID, skuOf } from './sku';
export { sweep, type SweepParts } from './sweep';
export { toCrosspostJob } from './to-crosspost-job';
export { isWatched, workOf, type PostingWork } from './work-of';
