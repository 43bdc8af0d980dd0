import type { UserNotice } from '@talknshop/contracts';
import type { NoticeDeskParts, Tell } from './notice-desk';
import { noticeEvent } from './notice-event';
import type { Listening } from './user-channel.port';

/** One connection that hears of its user's notices. What was written to it counts as delivered. */
export class Attendance {
  private readonly told = new Set<string>();
  private readonly listening: Listening;

  constructor(
    private readonly user_id: string,
    private readonly tell: Tell,
    private readonly parts: NoticeDeskParts,
  ) {
    this.listening = parts.channel.listen(user_id, {
      hear: (notice) => void this.deliver(notice).catch(this.fail),
      catchUp: () => this.catchUp(),
    });
  }

  /** Tells what is stored and could not be told so far. */
  catchUp(): void {
    this.tellStored().catch(this.fail);
  }

  end(): void {
    this.listening.end();
  }

  private async tellStored(): Promise<void> {
    const stored = await this.parts.notices.undelivered(this.user_id);
    await Promise.all(stored.map((notice) => this.deliver(notice)));
  }

  private async deliver(notice: UserNotice): Promise<void> {
    const { notice_id } = notice;
    if (this.told.has(notice_id) || !this.tell(noticeEvent(notice))) return;
    this.told.add(notice_id);
    await this.parts.notices.markDelivered(this.user_id, notice_id);
  }

  private readonly fail = (error: unknown): void => this.parts.onFault(error, { user_id: this.user_id });
}
