import type { NoticeRepository } from '@talknshop/aws';
import type { ServerEventBody, UserNotice } from '@talknshop/contracts';
import { Attendance } from './attendance';
import type { UserChannel } from './user-channel.port';

export interface NoticeDeskParts {
  notices: NoticeRepository;
  channel: UserChannel;
  /** Told of every surprise; what could not be told stays for the next connection. */
  onFault: (error: unknown, about: { user_id: string }) => void;
}

/** Sends an event to one connection. `false`: it cannot be written now. */
export type Tell = (event: ServerEventBody) => boolean;

/** Where notices come in, and where connections hear of them: at once, or when the user connects the next time. */
export class NoticeDesk {
  constructor(private readonly parts: NoticeDeskParts) {}

  /** Stores a notice, then tells every connection of its user. A repeat of one that was delivered is dropped. Throws `StorageError`. */
  async receive(notice: UserNotice): Promise<void> {
    const outcome = await this.parts.notices.put(notice);
    if (outcome !== 'delivered') await this.parts.channel.publish(notice);
  }

  /** Tells a connection what its user has not been told yet, then what comes. Each notice once. */
  attend(user_id: string, tell: Tell): Attendance {
    return new Attendance(user_id, tell, this.parts);
  }
}
