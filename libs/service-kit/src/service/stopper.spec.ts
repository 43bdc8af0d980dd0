import { Agent, createServer, request as send, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Controller, Get, Module } from '@nestjs/common';
import { readServiceConfig } from '../config/service.config';
import type { RunningService, Service } from './service';
import { startService } from './start-service';

let release: () => void;
let arrived: Promise<void>;
let arrive: () => void;

@Controller()
class SlowController {
  @Get('slow')
  async slow(): Promise<string> {
    arrive();
    await new Promise<void>((resolve) => (release = resolve));
    return 'finished';
  }
}

@Module({ controllers: [SlowController] })
class SlowModule {}

describe('a service that is told to stop', () => {
  beforeEach(() => {
    arrived = new Promise((resolve) => (arrive = resolve));
  });

  function start(more: Partial<Service> = {}, shutdown_grace_ms = 5000): Promise<RunningService> {
    const env = { HOST: '127.0.0.1', LOG_LEVEL: 'silent', SHUTDOWN_GRACE_MS: String(shutdown_grace_ms) };
    return startService({ config: readServiceConfig(env, { name: 'slow', port: 0 }), module: SlowModule, ...more });
  }

  it('lets a running request finish, and closes its connection after that', async () => {
    const service = await start();
    const call = fetch(`${service.url}/slow`);
    await arrived;
    const closed = service.close();
    release();
    const reply = await call;
    expect(reply.headers.get('connection')).toBe('close');
    expect(await reply.text()).toBe('finished');
    await closed;
  });

  it('refuses new connections meanwhile', async () => {
    const service = await start();
    const call = fetch(`${service.url}/slow`);
    await arrived;
    const closed = service.close();
    await until(() => refuses(service.port));
    release();
    await Promise.all([call, closed]);
  });

  it('says it is not ready while its own goodbyes are under way', async () => {
    const seen: number[] = [];
    const beforeClose = async () => {
      for (const path of ['/health/ready', '/health', '/health/live'])
        seen.push((await fetch(service.url + path)).status);
    };
    const service = await start({ beforeClose });
    await service.close();
    expect(seen).toEqual([503, 503, 200]);
  });

  it('cuts what has not finished when its grace is over', async () => {
    const service = await start({}, 30);
    const call = fetch(`${service.url}/slow`);
    call.catch(() => undefined);
    await arrived;
    await service.close();
    await expect(call).rejects.toThrow('fetch failed');
    release();
  });

  it('does not wait for goodbyes that never end, or that fail', async () => {
    const hanging = await start({ beforeClose: () => new Promise(() => {}) }, 30);
    await hanging.close();
    const failing = await start({ beforeClose: () => Promise.reject(new Error('no')) });
    await failing.close();
    const throwing = await start({
      beforeClose: () => {
        throw new Error('no');
      },
    });
    await throwing.close();
  });

  it('closes connections that are kept alive or say nothing', async () => {
    const service = await start();
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve, reject) => {
      const options = { port: service.port, host: '127.0.0.1', path: '/health/live', agent };
      send(options, (reply: IncomingMessage) => reply.resume().once('end', resolve))
        .once('error', reject)
        .end();
    });
    const silent = connect(service.port, '127.0.0.1');
    await new Promise((resolve) => silent.once('connect', resolve));
    const silence_ended = new Promise((resolve) => silent.once('close', resolve));
    await service.close();
    await silence_ended;
    agent.destroy();
  });

  it('stops once, however often it is told', async () => {
    const service = await start();
    await Promise.all([service.close(), service.close()]);
    await service.close();
  });

  it('frees its port', async () => {
    const service = await start();
    await service.close();
    const next: Server = createServer();
    await new Promise<void>((resolve) => next.listen(service.port, '127.0.0.1', resolve));
    expect((next.address() as AddressInfo).port).toBe(service.port);
    await new Promise((resolve) => next.close(resolve));
  });
});

function refuses(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(false);
    });
    socket.once('error', () => resolve(true));
  });
}

async function until(met: () => Promise<boolean>): Promise<void> {
  while (!(await met())) await new Promise((resolve) => setImmediate(resolve));
}
