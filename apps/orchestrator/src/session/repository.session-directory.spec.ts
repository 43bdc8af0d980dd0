import { InMemorySessionRepository } from '@talknshop/aws/testing';
import { aSession } from '@talknshop/testing';
import { RepositorySessionDirectory } from './repository.session-directory';

describe('the session directory', () => {
  const sessions = new InMemorySessionRepository();
  const deleted: string[] = [];
  const directory = new RepositorySessionDirectory(sessions, async ({ session_id }) => void deleted.push(session_id));

  beforeAll(async () => {
    await sessions.create(aSession({ session_id: 'mine', user_id: 'me' }));
    await sessions.create(aSession({ session_id: 'theirs', user_id: 'them' }));
  });

  it('shows a session without its bookkeeping', async () => {
    const session = await directory.get('mine', 'me');
    expect(session).toMatchObject({ session_id: 'mine' });
    expect(Object.keys(session!)).not.toEqual(expect.arrayContaining(['version', 'last_seq', 'turns']));
  });

  it('hides and keeps sessions of others', async () => {
    expect(await directory.get('theirs', 'me')).toBeUndefined();
    expect(await directory.delete('theirs', 'me')).toBe(false);
    expect(await directory.get('theirs')).toBeDefined();
  });

  it('lists and counts', async () => {
    expect((await directory.list('me', 10)).sessions.map(({ session_id }) => session_id)).toEqual(['mine']);
    expect(await directory.stats()).toMatchObject({ total: 2 });
  });

  it('deletes a session once, and says so', async () => {
    expect(await directory.delete('mine', 'me')).toBe(true);
    expect(await directory.delete('mine', 'me')).toBe(false);
    expect(deleted).toEqual(['mine']);
  });
});
