import type { UserNotice } from '@talknshop/contracts';
import type { DynamoNoticeOptions } from '../notices/dynamo-notice.repository';
import { NoticeRepository, type PutOutcome } from '../notices/notice-repository.port';
import { oldestFirst } from '../notices/oldest-first';

const TTL_MS = 7 * 24 * 3_600_000;

interface Entry {
  json: string;
  isDelivered: boolean;
  expires_at: number;
}

/** Keeps notices as text, so that nobody shares an object with it by accident. */
export class InMemoryNoticeRepository extends NoticeRepository {
  private readonly entries = new Map<string, Map<string, Entry>>();
  private readonly now: () => number;

  constructor({ now = Date.now }: DynamoNoticeOptions = {}) {
    super();
    this.now = now;
  }

  async put(notice: UserNotice): Promise<PutOutcome> {
    const known = this.find(notice.user_id, notice.notice_id);
    if (known) return known.isDelivered ? 'delivered' : 'known';
    const own = this.entries.get(notice.user_id) ?? new Map<string, Entry>();
    own.set(notice.notice_id, { json: JSON.stringify(notice), isDelivered: false, expires_at: this.now() + TTL_MS });
    this.entries.set(notice.user_id, own);
    return 'stored';
  }

  async undelivered(user_id: string, limit?: number): Promise<UserNotice[]> {
    const waiting = [...(this.entries.get(user_id)?.values() ?? [])].filter((entry) => this.isWaiting(entry));
    const notices = waiting.map(({ json }) => JSON.parse(json) as UserNotice);
    return oldestFirst(notices, limit);
  }

  async markDelivered(user_id: string, notice_id: string): Promise<boolean> {
    const entry = this.find(user_id, notice_id);
    if (!entry || entry.isDelivered) return false;
    entry.isDelivered = true;
    return true;
  }

  private find(user_id: string, notice_id: string): Entry | undefined {
    const entry = this.entries.get(user_id)?.get(notice_id);
    return entry && entry.expires_at > this.now() ? entry : undefined;
  }

  private isWaiting({ isDelivered, expires_at }: Entry): boolean {
    return !isDelivered && expires_at > this.now();
  }
}
