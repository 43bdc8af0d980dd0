import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { openRedis } from '../open-redis';
import { RecordingWatcher } from '../testing/recording.watcher';
import { pauseBefore } from './client';

const TLS_HANDSHAKE = 22;

describe('a connection', () => {
  it.each([
    ['redis', '*'.charCodeAt(0)],
    ['rediss', TLS_HANDSHAKE],
  ])('begins as %s does', async (protocol, first_byte) => {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const redis = openRedis({ url: `${protocol}://127.0.0.1:${port}`, prefix: '' }, new RecordingWatcher());
    const [socket] = (await once(server, 'connection')) as [Socket];
    const [bytes] = (await once(socket, 'data')) as [Buffer];
    expect(bytes[0]).toBe(first_byte);
    await redis.close();
    socket.destroy();
    server.close();
  });
});

describe('the pause before the next attempt', () => {
  it('grows to about a second and is not the same for everybody', () => {
    expect([0, 3, 50].map((retries) => pauseBefore(retries, () => 1))).toEqual([40, 180, 1020]);
    expect(pauseBefore(50, () => 0.25)).toBe(270);
  });
});
