import { aNotice } from '@talknshop/aws/testing';
import type { UserNotice } from '@talknshop/contracts';
import type { UserChannel, UserListener } from '../user-channel.port';

export interface UserChannelUnderTest {
  /** The channel as another process has it; the same one where there is only one process. */
  open(): UserChannel | Promise<UserChannel>;
}

/** What every line to a user's connections must do. */
export function describeUserChannel(name: string, { open }: UserChannelUnderTest): void {
  describe(`${name} as a line to a user's connections`, () => {
    let here: UserChannel;
    let there: UserChannel;

    beforeEach(async () => {
      here = await open();
      there = await open();
    });

    it('carries a notice to all who are there for its user, in every process', async () => {
      const ears = [await listening(here), await listening(here), await listening(there)];
      await here.publish(aNotice());
      for (const ear of ears) expect(await ear.next()).toEqual(aNotice());
    });

    it('tells nobody of what is meant for another user', async () => {
      const [ada, bob] = [await listening(here), await listening(here, 'bob')];
      await there.publish(aNotice());
      await there.publish(aNotice({ user_id: 'bob', notice_id: 'for-bob' }));
      expect(await ada.next()).toMatchObject({ user_id: 'ada' });
      expect(await bob.next()).toMatchObject({ notice_id: 'for-bob' });
      expect(bob.heard).toEqual([]);
    });

    it('keeps the order in which notices were published', async () => {
      const ear = await listening(there);
      for (const notice_id of ['a', 'b', 'c']) await here.publish(aNotice({ notice_id }));
      const heard = [await ear.next(), await ear.next(), await ear.next()];
      expect(heard.map(({ notice_id }) => notice_id)).toEqual(['a', 'b', 'c']);
    });

    it('tells nothing to who has left, and goes on for the others', async () => {
      const [gone, stays] = [new Ear(), await listening(here)];
      const line = here.listen('ada', gone);
      await gone.caughtUp();
      line.end();
      line.end();
      await here.publish(aNotice());
      await stays.next();
      expect(gone.heard).toEqual([]);
    });

    it('can be listened to again', async () => {
      here.listen('ada', new Ear()).end();
      const ear = await listening(here);
      await there.publish(aNotice());
      expect(await ear.next()).toEqual(aNotice());
    });

    it('loses what nobody listens to', async () => {
      await expect(here.publish(aNotice())).resolves.toBeUndefined();
    });
  });
}

/** Somebody of whom it is sure that they hear. */
async function listening(channel: UserChannel, user_id = 'ada'): Promise<Ear> {
  const ear = new Ear();
  channel.listen(user_id, ear);
  await ear.caughtUp();
  return ear;
}

/** Keeps what it hears until the test asks for it. */
export class Ear implements UserListener {
  readonly heard: UserNotice[] = [];
  private catch_ups = 0;
  private waiting: (() => void)[] = [];

  hear(notice: UserNotice): void {
    this.heard.push(notice);
    this.wake();
  }

  catchUp(): void {
    this.catch_ups++;
    this.wake();
  }

  async next(): Promise<UserNotice> {
    while (this.heard.length === 0) await this.news();
    return this.heard.shift()!;
  }

  /** Resolves when it was asked to so many times. */
  async caughtUp(times = 1): Promise<void> {
    while (this.catch_ups < times) await this.news();
  }

  private news(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
