import type { UserNotice } from '@talknshop/contracts';

/** Somebody who is there for a user. Neither may throw. */
export interface UserListener {
  hear(notice: UserNotice): void;
  /** Something may have been published that was not heard: called when listening begins, and whenever it begins again. */
  catchUp(): void;
}

export interface Listening {
  /** Nothing is heard after it. Safe to call twice. */
  end(): void;
}

/** The line to all who are there for a user, in whatever process. What nobody listens to is gone. */
export abstract class UserChannel {
  /** Reaches every listener to the notice's user that can be reached; never rejects. */
  abstract publish(notice: UserNotice): Promise<void>;

  abstract listen(user_id: string, listener: UserListener): Listening;
}
