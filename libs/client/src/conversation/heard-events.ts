import type { ServerEvent } from '@talknshop/contracts';
import { endsTurn } from '@talknshop/contracts/protocol';
import { RecentNotices } from './recent-notices';

/** How far a conversation was heard. Each event is new once, however often connections repeat it. */
export class HeardEvents {
  /** The number of the last event of a turn; `undefined` before there was any. */
  last_seq?: number;
  /** The turn under way, as far as was heard. */
  turn?: string;
  private readonly notices = new RecentNotices();

  /** A connection begins, and its session is at `seq`: fewer events than were heard mean that it expired and begins anew. */
  greet(seq: number): void {
    this.last_seq = Math.min(this.last_seq ?? seq, seq);
  }

  isNew(event: ServerEvent): boolean {
    if (isNotice(event)) return this.notices.isNew(event.data.notice_id);
    return event.turn_id === null || this.isNext(event.seq, event.type, event.turn_id);
  }

  /** Of another conversation nothing was heard yet. */
  startOver(): void {
    this.last_seq = this.turn = undefined;
  }

  private isNext(seq: number, type: string, turn_id: string): boolean {
    if (seq <= (this.last_seq ?? 0)) return false;
    this.last_seq = seq;
    this.turn = endsTurn(type) ? undefined : turn_id;
    return true;
  }
}

/** A turn that tells of its job gives no notice. */
function isNotice(event: ServerEvent): event is ServerEvent & { data: { notice_id: string } } {
  if (event.type !== 'price_alert' && event.type !== 'job_update') return false;
  return event.data.notice_id !== undefined;
}
