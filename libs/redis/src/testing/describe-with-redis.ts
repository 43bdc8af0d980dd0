import { HOW_TO_INSTALL, isRedisInstalled, RedisServer } from './redis-server';

/**
 * A suite on a real Redis, started before its first test and ended after its last. Without the program it is skipped, and
 * says how to install it; with REQUIRE_ALL=1 it fails.
 */
export function describeWithRedis(name: string, suite: (server: RedisServer) => void): void {
  if (isRedisInstalled()) return describe(name, () => suite(served()));
  if (process.env['REQUIRE_ALL'] === '1')
    return describe(name, () =>
      it('runs on redis-server', () => {
        throw new Error(`redis-server is missing, and REQUIRE_ALL=1 lets nothing be skipped: ${HOW_TO_INSTALL}`);
      }),
    );
  process.stderr.write(`skipped for want of redis-server (${HOW_TO_INSTALL}): ${name}\n`);
  describe.skip(name, () => suite(new RedisServer()));
}

function served(): RedisServer {
  const server = new RedisServer();
  beforeAll(() => server.start());
  afterAll(() => server.stop());
  return server;
}
