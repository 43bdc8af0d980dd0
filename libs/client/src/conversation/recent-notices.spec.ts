import { RecentNotices } from './recent-notices';

describe('the notices that were heard', () => {
  it('are new once', () => {
    const notices = new RecentNotices();
    expect(['a', 'b', 'a'].map((id) => notices.isNew(id))).toEqual([true, true, false]);
  });

  it('are forgotten in time, the oldest first', () => {
    const notices = new RecentNotices();
    for (let id = 0; id <= 500; id++) notices.isNew(String(id));
    expect([notices.isNew('500'), notices.isNew('0')]).toEqual([false, true]);
  });
});
