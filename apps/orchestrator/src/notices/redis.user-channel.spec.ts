import { aNotice } from '@talknshop/aws/testing';
import { openRedis, type Redis } from '@talknshop/redis';
import { describeWithRedis } from '@talknshop/redis/testing';
import { responseGuard } from '@talknshop/service-client';
import { AnnouncedOutages } from './announced-outages';
import { RedisUserChannel } from './redis.user-channel';
import { describeUserChannel, Ear } from './testing/describe-user-channel';

const guard = responseGuard('UserNotice');

describeWithRedis('Redis', (server) => {
  let open: Redis[] = [];
  let warned: string[];

  beforeEach(async () => {
    await server.start();
    warned = [];
  });

  afterEach(async () => {
    await Promise.all(open.map((redis) => redis.close()));
    open = [];
  });

  describeUserChannel('Redis', { open: async () => (await connected()).channel });

  it('carries nothing that is no notice', async () => {
    const { channel, redis } = await connected();
    const ear = new Ear();
    channel.listen('ada', ear);
    await ear.caughtUp();
    await redis.publish('notices:ada', 'not JSON');
    await redis.publish('notices:ada', '{"notice_id":"half"}');
    await channel.publish(aNotice());
    expect(await ear.next()).toEqual(aNotice());
    expect(warned).toEqual(['notice.malformed', 'notice.malformed']);
  });

  it('still reaches those in this process while it is away', async () => {
    const { channel } = await connected();
    const ear = new Ear();
    channel.listen('ada', ear);
    await ear.caughtUp();
    await server.kill();
    await channel.publish(aNotice());
    expect(await ear.next()).toEqual(aNotice());
    expect(warned).toContain('notice.not_published');
  });

  it('lets whoever comes while it is away catch up at once', async () => {
    await server.kill();
    const ear = new Ear();
    opened().channel.listen('ada', ear);
    await expect(ear.caughtUp()).resolves.toBeUndefined();
  });

  it('lets everybody catch up when it is back, and is heard again', async () => {
    const { channel } = await connected();
    const ear = new Ear();
    channel.listen('ada', ear);
    await ear.caughtUp();
    await server.restart();
    await ear.caughtUp(2);
    await (await connected()).channel.publish(aNotice());
    expect(await ear.next()).toEqual(aNotice());
  });

  async function connected() {
    const both = opened();
    await both.redis.ready();
    return both;
  }

  function opened() {
    const log = { info: () => {}, warn: (_: object, event: string) => void warned.push(event), error: () => {} };
    const outages = new AnnouncedOutages(log);
    const redis = openRedis({ url: server.url, prefix: 'test:' }, outages);
    const channel = new RedisUserChannel({ redis, outages, guard, log });
    open.push(redis);
    return { redis, channel };
  }
});
