import { readRedis } from './redis-settings';

describe('the settings of Redis', () => {
  it('are none without an address', () => {
    expect(readRedis({ REDIS_URL: '', REDIS_PREFIX: 'mine:' })).toBeUndefined();
  });

  it('keep environments apart', () => {
    const url = 'rediss://user:secret@redis.internal:6380/2';
    expect(readRedis({ REDIS_URL: url })).toEqual({ url, prefix: 'talknshop:development:' });
    expect(readRedis({ REDIS_URL: url, NODE_ENV: 'production' })?.prefix).toBe('talknshop:production:');
    expect(readRedis({ REDIS_URL: url, REDIS_PREFIX: 'mine:' })?.prefix).toBe('mine:');
  });

  it.each(['http://:secret@host', 'redis://:secret@host/db', 'localhost:6379', 'redis://:secret@'])(
    'refuse %s without quoting it',
    (REDIS_URL) => {
      const expected = 'REDIS_URL must be an address such as redis://localhost:6379, or rediss: for TLS';
      expect(() => readRedis({ REDIS_URL })).toThrow(expect.objectContaining({ message: expected }));
    },
  );
});
