import type { UserNotice } from '@talknshop/contracts';
import type { UserListener } from './user-channel.port';

/** Those of this process who are there for a user. */
export class Listeners {
  private readonly by_user = new Map<string, Set<UserListener>>();

  /** Returns how to leave; safe to call twice. */
  join(user_id: string, listener: UserListener): () => void {
    const own = this.by_user.get(user_id) ?? new Set<UserListener>();
    this.by_user.set(user_id, own.add(listener));
    return () => {
      own.delete(listener);
      if (own.size === 0 && this.by_user.get(user_id) === own) this.by_user.delete(user_id);
    };
  }

  tell(notice: UserNotice): void {
    for (const listener of [...(this.by_user.get(notice.user_id) ?? [])]) listener.hear(notice);
  }

  catchUp(): void {
    for (const own of [...this.by_user.values()]) for (const listener of [...own]) listener.catchUp();
  }
}
