import { getEventListeners, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agent } from 'undici';
import { gatherReply, type GatheredReply, type GatherLimits } from './gather-reply';

describe('gatherReply', () => {
  const stopped = new Error('nobody waits any more');
  let server: Server;
  let origin: string;
  let dispatcher: Agent;
  let answer: (response: ServerResponse, request: IncomingMessage) => void;

  beforeEach(async () => {
    server = createServer((request, response) => answer(response, request)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    dispatcher = new Agent({ connections: 1 });
  });

  afterEach(async () => {
    await dispatcher.destroy();
    server.closeAllConnections();
    server.close();
  });

  function gather(limits: Partial<GatherLimits> = {}): Promise<GatheredReply> {
    return gatherReply(
      dispatcher,
      { origin, path: '/', method: 'GET' },
      { signal: new AbortController().signal, max_bytes: 1000, tooLarge: () => new Error('too large'), ...limits },
    );
  }

  it('gathers status, headers and all bytes, in whatever pieces they come', async () => {
    answer = (response) => {
      response.writeHead(404, { 'x-kind': 'lamp' }).write('not ');
      setImmediate(() => response.end('here'));
    };
    const { status, headers, bytes } = await gather();
    expect({ status, kind: headers['x-kind'], text: bytes.toString() }).toEqual({
      status: 404,
      kind: 'lamp',
      text: 'not here',
    });
  });

  it('sends method, headers and body', async () => {
    answer = (response, request) => void request.pipe(response.writeHead(200, { 'x-method': request.method }));
    const { signal } = new AbortController();
    const request = { origin, path: '/', method: 'POST', body: 'a lamp' } as const;
    const reply = await gatherReply(dispatcher, request, { signal, max_bytes: 1000, tooLarge: () => stopped });
    expect([reply.headers['x-method'], reply.bytes.toString()]).toEqual(['POST', 'a lamp']);
  });

  it('takes an announcement for no reply', async () => {
    answer = (response) => {
      response.writeEarlyHints({ link: '</style.css>; rel=preload' });
      response.end('ok');
    };
    expect(await gather()).toMatchObject({ status: 200, bytes: Buffer.from('ok') });
  });

  it('reads as much as it may, and ends the connection at the first byte more', async () => {
    answer = (response) => void response.end('x'.repeat(1000));
    expect((await gather()).bytes).toHaveLength(1000);
    const closed = Promise.withResolvers<void>();
    answer = (response) => {
      response.on('close', closed.resolve).writeHead(201);
      response.write('x'.repeat(1001));
    };
    const tooLarge = (status: number) => new Error(`${status} is too large`);
    await expect(gather({ tooLarge })).rejects.toThrow('201 is too large');
    await closed.promise;
  });

  it('hands on each piece as it comes, and gathers what is not taken', async () => {
    const heard = Promise.withResolvers<void>();
    answer = (response) => {
      response.writeHead(206).write('one');
      void heard.promise.then(() => response.end('two'));
    };
    const received: [string, number][] = [];
    const receive = (chunk: Buffer, status: number): boolean => {
      received.push([chunk.toString(), status]);
      heard.resolve();
      return received.length === 1;
    };
    expect((await gather({ receive })).bytes.toString()).toBe('two');
    expect(received).toEqual([
      ['one', 206],
      ['two', 206],
    ]);
  });

  it('ends the connection when who receives has heard enough, and says why', async () => {
    const closed = Promise.withResolvers<void>();
    answer = (response) => void response.on('close', closed.resolve).write('one');
    const receive = (): never => {
      throw stopped;
    };
    await expect(gather({ receive })).rejects.toBe(stopped);
    await closed.promise;
  });

  it('asks nobody when its signal is aborted already', async () => {
    let asked = 0;
    answer = (response) => {
      asked += 1;
      response.end();
    };
    await expect(gather({ signal: AbortSignal.abort(stopped) })).rejects.toBe(stopped);
    await gather();
    expect(asked).toBe(1);
  });

  it('stops in the middle of a reply, and ends its connection', async () => {
    const aborting = new AbortController();
    const closed = Promise.withResolvers<void>();
    answer = (response) => {
      response.on('close', closed.resolve).write('half of ');
      setImmediate(() => aborting.abort(stopped));
    };
    await expect(gather({ signal: aborting.signal })).rejects.toBe(stopped);
    await closed.promise;
  });

  it('stops at once while it waits for a connection, and asks nobody when it gets one', async () => {
    const asked: ServerResponse[] = [];
    const arrived = Promise.withResolvers<void>();
    answer = (response) => {
      asked.push(response);
      arrived.resolve();
    };
    const first = gather();
    await arrived.promise;
    const aborting = new AbortController();
    const second = gather({ signal: aborting.signal });
    aborting.abort(stopped);
    await expect(second).rejects.toBe(stopped);
    asked[0]?.end('first');
    expect((await first).bytes.toString()).toBe('first');
    answer = (response) => void response.end('third');
    expect((await gather()).bytes.toString()).toBe('third');
    expect(asked).toHaveLength(1);
  });

  it('rejects when the reply is broken off', async () => {
    answer = (response) => {
      response.writeHead(200, { 'content-length': 100 }).write('half of ');
      setImmediate(() => response.destroy());
    };
    await expect(gather()).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
  });

  it('rejects what cannot be sent', async () => {
    const limits = { signal: new AbortController().signal, max_bytes: 1000, tooLarge: () => stopped };
    const request = { origin, path: '/', method: 'GET', headers: { 'x-own': 'two\nlines' } } as const;
    await expect(gatherReply(dispatcher, request, limits)).rejects.toMatchObject({ code: 'UND_ERR_INVALID_ARG' });
  });

  it('leaves nothing on its signal', async () => {
    const { signal } = new AbortController();
    answer = (response) => void response.end();
    await gather({ signal });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
