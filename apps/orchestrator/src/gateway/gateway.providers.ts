import { randomUUID } from 'node:crypto';
import { Redis } from '@talknshop/redis';
import { Logger } from '@talknshop/service-kit';
import { NoticeDesk } from '../notices/notice-desk';
import type { OrchestratorConfig } from '../orchestrator.config';
import { SessionHub } from '../session/session-hub.port';
import { Authenticator } from './auth/authenticator.port';
import { createAuthenticator } from './auth/create-authenticator';
import { Departure } from './departure';
import { MessageLimit } from './message-limit.port';
import { PerMinuteLimit } from './per-minute-limit';
import { WebFiles } from './web/web-files';
import { ChatSocketServer } from './ws/chat-socket.server';

const MAX_FRAME_BYTES = 64 * 1024;
const MAX_BUFFERED_BYTES = 1024 * 1024;
const MAX_WAITING_FRAMES = 32;

/** The way in: who somebody is, how much they may say, and the chat's connections. */
export function gatewayProviders({ auth, messages_per_minute, socket, web }: OrchestratorConfig) {
  return [
    { provide: WebFiles, useFactory: () => new WebFiles(web) },
    { provide: Departure, useFactory: () => new Departure() },
    { provide: Authenticator, useFactory: () => createAuthenticator(auth) },
    {
      provide: MessageLimit,
      inject: [Redis],
      useFactory: (redis: Redis | undefined) =>
        new PerMinuteLimit({ name: 'messages', per_minute: messages_per_minute }, redis),
    },
    {
      provide: ChatSocketServer,
      inject: [SessionHub, Authenticator, MessageLimit, NoticeDesk, Logger],
      useFactory: (hub: SessionHub, authenticator: Authenticator, limit: MessageLimit, desk: NoticeDesk, log: Logger) =>
        new ChatSocketServer(
          {
            ...socket,
            max_frame_bytes: MAX_FRAME_BYTES,
            max_buffered_bytes: MAX_BUFFERED_BYTES,
            max_waiting_frames: MAX_WAITING_FRAMES,
          },
          { hub, authenticator, limit, notices: desk, now: Date.now, newId: randomUUID, log },
        ),
    },
  ];
}
