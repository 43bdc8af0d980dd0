import type { Answered, Failed } from './ask-all';

/** What a finished search was like; texts of users and products are not for watchers. */
export interface FinishedSearch {
  answered: readonly Answered[];
  failed: readonly Failed[];
  /** How many matched. */
  total: number;
  left_out: Record<string, number>;
  duration_ms: number;
}

/** Learns of every search: for the log and the metrics. */
export abstract class SearchWatcher {
  abstract searched(search: FinishedSearch): void;
}
