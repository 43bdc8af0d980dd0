import type { ServerEvent } from '@talknshop/contracts';
import { aToken, anEvent, done } from '../testing/events';
import { HeardEvents } from './heard-events';

const notice = (notice_id?: string) => anEvent({ type: 'job_update', data: { notice_id } } as ServerEvent, 0, null);

describe('HeardEvents', () => {
  it('knows the turn under way until it ends', () => {
    const heard = new HeardEvents();
    heard.isNew(aToken(1));
    expect(heard.turn).toBe('turn_1');
    heard.isNew(done(2));
    expect(heard).toMatchObject({ turn: undefined, last_seq: 2 });
  });

  it('takes each number once', () => {
    const heard = new HeardEvents();
    expect([1, 2, 2, 1, 3].map((seq) => heard.isNew(aToken(seq)))).toEqual([true, true, false, false, true]);
  });

  it('takes each notice once, and all that has no name', () => {
    const heard = new HeardEvents();
    expect(['n1', 'n1', undefined, undefined].map((id) => heard.isNew(notice(id)))).toEqual([true, false, true, true]);
  });

  it('begins anew with a conversation that has expired', () => {
    const heard = new HeardEvents();
    heard.isNew(aToken(40));
    heard.greet(0);
    expect(heard.isNew(aToken(1))).toBe(true);
  });

  it('does not take what a server has not sent yet for heard', () => {
    const heard = new HeardEvents();
    heard.isNew(aToken(2));
    heard.greet(5);
    expect(heard.isNew(aToken(3))).toBe(true);
  });
});
