import type { UserNotice } from '@talknshop/contracts';

/** What became of a notice that was put: `known` ones had been put before, `delivered` ones have reached their user, too. */
export type PutOutcome = 'stored' | 'known' | 'delivered';

/**
 * What users are to be told, until it reached them. A notice lives 7 days from when it was first put, delivered or not, so that a repeat
 * of it is known; an expired one is absent from that very moment. What was acknowledged survives the process. All throw
 * `StorageUnavailable` when the storage does not answer.
 */
export abstract class NoticeRepository {
  /** Stores a notice once: one whose `notice_id` its user has already stays as it is. */
  abstract put(notice: UserNotice): Promise<PutOutcome>;

  /** The oldest first, by when it happened; at most `limit`, 50 when absent. */
  abstract undelivered(user_id: string, limit?: number): Promise<UserNotice[]>;

  /** `false`: it was marked before, or there is none. */
  abstract markDelivered(user_id: string, notice_id: string): Promise<boolean>;
}
