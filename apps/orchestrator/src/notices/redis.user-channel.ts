import type { MessageGuard } from '@talknshop/aws';
import type { UserNotice } from '@talknshop/contracts';
import type { Redis } from '@talknshop/redis';
import type { AnnouncedOutages } from './announced-outages';
import { Listeners } from './listeners';
import { type Listening, UserChannel, type UserListener } from './user-channel.port';

export interface RedisUserChannelParts {
  redis: Pick<Redis, 'isReady' | 'publish' | 'subscribe'>;
  outages: Pick<AnnouncedOutages, 'whenOver'>;
  guard: MessageGuard<UserNotice>;
  log: { warn(fields: object, event: string): void };
}

/** Reaches those in every process through Redis, and at least those in this one while Redis is away; the others catch up once it is back. */
export class RedisUserChannel extends UserChannel {
  private readonly listeners = new Listeners();

  constructor(private readonly parts: RedisUserChannelParts) {
    super();
    parts.outages.whenOver(() => this.listeners.catchUp());
  }

  override async publish(notice: UserNotice): Promise<void> {
    try {
      await this.parts.redis.publish(channelOf(notice.user_id), JSON.stringify(notice));
    } catch (error) {
      const { user_id, notice_id } = notice;
      this.parts.log.warn({ user_id, notice_id, error }, 'notice.not_published');
      this.listeners.tell(notice);
    }
  }

  override listen(user_id: string, listener: UserListener): Listening {
    const { redis } = this.parts;
    const leave = this.listeners.join(user_id, listener);
    const subscription = redis.subscribe(channelOf(user_id), (message) => this.hear(message, listener));
    if (redis.isReady) void subscription.subscribed.then(() => listener.catchUp());
    else listener.catchUp();
    return {
      end: () => {
        leave();
        subscription.end();
      },
    };
  }

  private hear(message: string, listener: UserListener): void {
    const checked = this.parts.guard(parse(message));
    if (checked.ok) listener.hear(checked.value);
    else this.parts.log.warn({ errors: checked.errors }, 'notice.malformed');
  }
}

function channelOf(user_id: string): string {
  return `notices:${user_id}`;
}

function parse(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return undefined; // no notice: the guard says what was expected
  }
}
