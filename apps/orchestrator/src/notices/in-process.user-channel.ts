import type { UserNotice } from '@talknshop/contracts';
import { Listeners } from './listeners';
import { type Listening, UserChannel, type UserListener } from './user-channel.port';

/** Reaches those in this process: enough where there is only one. */
export class InProcessUserChannel extends UserChannel {
  private readonly listeners = new Listeners();

  override async publish(notice: UserNotice): Promise<void> {
    this.listeners.tell(notice);
  }

  override listen(user_id: string, listener: UserListener): Listening {
    const end = this.listeners.join(user_id, listener);
    listener.catchUp();
    return { end };
  }
}
