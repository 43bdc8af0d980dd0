import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ChatReply, ChatRequest, type ErrorData, type ServerEvent } from '@talknshop/contracts';
import { ProblemError, currentContext } from '@talknshop/service-kit';
import type { Request, Response } from 'express';
import { SessionDirectory } from '../../session/session-directory.port';
import { type OpenedSession, SessionHub } from '../../session/session-hub.port';
import { Authenticator } from '../auth/authenticator.port';
import { MessageLimit } from '../message-limit.port';
import { callerOf } from './caller';
import { chatReply } from './chat-reply';
import { streamEvents } from './event-stream';
import { turnEvents } from './turn-events';

interface StartedTurn {
  session_id: string;
  turn_id: string;
  after_seq: number;
}

/** One message, one whole turn: as JSON, or as the WebSocket's events when the client accepts `text/event-stream`. */
@ApiTags('chat')
@Controller('api/chat')
export class ChatController {
  constructor(
    @Inject(SessionHub) private readonly hub: SessionHub,
    @Inject(SessionDirectory) private readonly directory: SessionDirectory,
    @Inject(Authenticator) private readonly authenticator: Authenticator,
    @Inject(MessageLimit) private readonly limit: MessageLimit,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiProduces('application/json', 'text/event-stream')
  @ApiOkResponse({ type: ChatReply })
  async chat(
    @Body() body: ChatRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ChatReply | undefined> {
    const turn = await this.begin(body, request);
    const events = turnEvents(this.hub, turn, closed(response));
    if (wantsStream(request)) return void (await streamEvents(response, events, turn.turn_id));
    const all: ServerEvent[] = [];
    for await (const event of events) all.push(JSON.parse(event.json) as ServerEvent);
    return this.replyTo(turn, all);
  }

  private async begin(body: ChatRequest, request: Request): Promise<StartedTurn> {
    const message = body.message.trim();
    if (!message && !body.media?.length)
      throw new ProblemError(
        400,
        'invalid_request',
        'message must have 1 to 5000 characters; it may be empty only with media',
        {
          errors: [{ path: '$.message', message: 'message must not be empty without media' }],
        },
      );
    const user_id = (await callerOf(this.authenticator, request, body.user_id)) ?? body.user_id;
    await this.respectLimit(user_id);
    const opened = await this.open(user_id, body.session_id);
    return this.submit(opened, { ...body, message }, request);
  }

  private async respectLimit(user_id: string): Promise<void> {
    const retry_after_s = await this.limit.take(user_id);
    if (retry_after_s > 0)
      throw new ProblemError(429, 'rate_limited', `too many messages; please go on in ${retry_after_s} seconds`, {
        retry_after_s,
      });
  }

  private async open(user_id: string, session_id?: string): Promise<OpenedSession> {
    try {
      return await this.hub.open({ user_id, session_id, source: 'chat' });
    } catch (error) {
      throw isForeign(error)
        ? new ProblemError(403, 'foreign_session', 'this session belongs to somebody else', { cause: error })
        : error;
    }
  }

  private async submit(
    { session, last_seq }: OpenedSession,
    body: ChatRequest,
    request: Request,
  ): Promise<StartedTurn> {
    const { session_id } = session;
    const client_msg_id = body.client_msg_id ?? header(request, 'idempotency-key');
    const input = {
      kind: 'message' as const,
      message: body.message,
      media: body.media ?? [],
      client_msg_id,
      traceparent: currentContext()?.traceparent,
    };
    const outcome = await this.hub.submit(session_id, input);
    if (outcome.kind === 'busy')
      throw new ProblemError(409, 'busy', `${outcome.waiting} messages of this session are waiting already`, {
        retry_after_s: 1,
      });
    const last_event_id = Number(header(request, 'last-event-id') ?? NaN);
    const replay_from = Number.isSafeInteger(last_event_id) ? last_event_id : 0;
    return { session_id, turn_id: outcome.turn_id, after_seq: outcome.duplicate ? replay_from : last_seq };
  }

  private async replyTo({ session_id, turn_id }: StartedTurn, events: ServerEvent[]): Promise<ChatReply> {
    const session = await this.directory.get(session_id);
    if (!session) throw new ProblemError(410, 'session_gone', 'the session was deleted while it was being answered');
    const outcome = chatReply(events, turn_id, session);
    if (outcome.kind === 'failed') throw asProblem(outcome.error);
    return outcome.reply;
  }
}

function wantsStream(request: Request): boolean {
  return request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream';
}

function header(request: Request, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value.slice(0, 128) : undefined;
}

function closed(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => controller.abort());
  return controller.signal;
}

function isForeign(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'foreign_session';
}

/** A turn that failed for want of another service may succeed later; any other failure is ours. */
function asProblem({ error, code, recoverable, details }: ErrorData): ProblemError {
  return new ProblemError(recoverable ? 503 : 500, code, error, {
    ...(recoverable && { retry_after_s: 2 }),
    cause: details,
  });
}
