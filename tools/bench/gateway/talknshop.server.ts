import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InMemoryNoticeRepository, InMemorySessionRepository } from '@talknshop/aws/testing';
import { SystemClock } from '@talknshop/workflow';
import { OpenAuthenticator } from '../../../apps/orchestrator/src/gateway/auth/open.authenticator';
import { PerMinuteLimit } from '../../../apps/orchestrator/src/gateway/per-minute-limit';
import { ChatSocketServer } from '../../../apps/orchestrator/src/gateway/ws/chat-socket.server';
import { InProcessUserChannel } from '../../../apps/orchestrator/src/notices/in-process.user-channel';
import { NoticeDesk } from '../../../apps/orchestrator/src/notices/notice-desk';
import { LiveSessionHub } from '../../../apps/orchestrator/src/session/live-session.hub';
import { ScriptedTurnRunner } from './scripted-turn.runner';

/** The real gateway and the real sessions, limits on; only what a turn says is scripted, and nothing is stored on disk. */
export async function startTalknShopServer(): Promise<number> {
  const log = { info: () => {}, error: (fields: object, event: string) => console.error(event, fields) };
  const onFault = (error: unknown) => console.error(error);
  const sessions = new InMemorySessionRepository();
  const hub = new LiveSessionHub({
    runner: new ScriptedTurnRunner(),
    sessions,
    clock: new SystemClock(),
    newId: randomUUID,
    onFault,
  });
  const notices = new NoticeDesk({
    notices: new InMemoryNoticeRepository(),
    channel: new InProcessUserChannel(),
    onFault,
  });
  const server = new ChatSocketServer(
    {
      heartbeat_ms: 30_000,
      max_connections: 10_000,
      max_connections_per_user: 20,
      max_frame_bytes: 64 * 1024,
      max_buffered_bytes: 1024 * 1024,
      max_waiting_frames: 32,
    },
    {
      hub,
      authenticator: new OpenAuthenticator(),
      limit: new PerMinuteLimit({ name: 'messages', per_minute: 1000 }),
      notices,
      now: Date.now,
      newId: randomUUID,
      log,
    },
  );
  const http = createServer();
  server.attachTo(http);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return (http.address() as AddressInfo).port;
}
