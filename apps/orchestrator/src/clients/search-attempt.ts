/** Beyond the search itself. */
const WAY_AND_BACK_MS = 1000;

/** What an answer of the catalog may take; one that takes longer is asked for again. */
export function searchAttemptMs({ search_deadline_ms }: { search_deadline_ms: number }): number {
  return search_deadline_ms + WAY_AND_BACK_MS;
}
