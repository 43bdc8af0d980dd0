import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { MessageLimit } from './message-limit.port';

/** So many messages a minute for each user, counted in this process. */
export class PerMinuteMessageLimit extends MessageLimit {
  private readonly limiter: RateLimiterMemory;

  constructor(messages_per_minute: number) {
    super();
    this.limiter = new RateLimiterMemory({ points: messages_per_minute, duration: 60 });
  }

  override async take(user_id: string): Promise<number> {
    try {
      await this.limiter.consume(user_id);
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  }
}
