import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { ChatReply, ChatRequest, type ErrorData, type ServerEvent, endsTurn } from '@talknshop/contracts';
import { ProblemError, currentContext } from '@talknshop/service-kit';
import type { Request, Response } from 'express';
import { SessionDirectory } from '../../session/session-directory.port';
import { type OpenedSession, SessionHub } from '../../session/session-hub.port';
import { Authenticator } from '../auth/authenticator.port';
import { Departure } from '../departure';
import { MessageLimit } from '../message-limit.port';
import { callerOf } from './caller';
import { chatReply } from './chat-reply';
import { closed } from './closed';
import { JWT } from './describe-security';
import { streamEvents } from './event-stream';
import { orProblem } from './or-problem';
import { sessionIdOf } from './session-id-of';
import { type TurnToTell, turnEvents } from './turn-events';
import { withinLimit } from './within-limit';

const REPLIES = {
  'application/json': { schema: { $ref: getSchemaPath(ChatReply) } },
  'text/event-stream': {
    schema: { type: 'string', description: 'The events of /asyncapi.json; their ids are their `seq`.' },
  },
};

/** One message, one whole turn: as JSON, or as the WebSocket's events when the client accepts `text/event-stream`. */
@ApiTags('chat')
@ApiBearerAuth(JWT)
@Controller('api/chat')
export class ChatController {
  constructor(
    @Inject(SessionHub) private readonly hub: SessionHub,
    @Inject(SessionDirectory) private readonly directory: SessionDirectory,
    @Inject(Authenticator) private readonly authenticator: Authenticator,
    @Inject(MessageLimit) private readonly limit: MessageLimit,
    @Inject(Departure) private readonly departure: Departure,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiBody({ type: ChatRequest })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'As `client_msg_id`; it begins no second session either.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The last event had, when a stream is asked for again.',
  })
  @ApiOkResponse({ content: REPLIES })
  async chat(
    @Body() body: ChatRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ChatReply | undefined> {
    const turn = await this.begin(body, request);
    const events = turnEvents(this.hub, turn, AbortSignal.any([closed(response), this.departure.signal]));
    if (wantsStream(request)) return void (await streamEvents(response, events, turn.turn_id));
    const all: ServerEvent[] = [];
    for await (const event of events) all.push(JSON.parse(event.json) as ServerEvent);
    if (!all.some(({ type }) => endsTurn(type))) throw leftEarly();
    return this.replyTo(turn, all);
  }

  private async begin(body: ChatRequest, request: Request): Promise<TurnToTell> {
    const message = body.message.trim();
    if (!message && !body.media?.length)
      throw new ProblemError(
        400,
        'invalid_request',
        'message must have 1 to 5000 characters; it may be empty only with media',
        { errors: [{ path: '$.message', message: 'message must not be empty without media' }] },
      );
    const user_id = (await callerOf(this.authenticator, request, body.user_id)) ?? body.user_id;
    const idempotency_key = header(request, 'idempotency-key');
    const session_id = body.session_id ?? (idempotency_key && sessionIdOf(user_id, idempotency_key));
    const client_msg_id = body.client_msg_id ?? idempotency_key;
    if (!(await this.isKnown(session_id, client_msg_id))) await withinLimit(this.limit, user_id, 'messages');
    const opened = await orProblem(this.hub.open({ user_id, session_id, source: 'chat' }));
    return this.submit(opened, { ...body, message, client_msg_id }, request);
  }

  /** What was taken before costs nothing to send again. */
  private async isKnown(session_id?: string, client_msg_id?: string): Promise<boolean> {
    if (!session_id || client_msg_id === undefined) return false;
    return orProblem(this.hub.knows(session_id, client_msg_id));
  }

  private async submit({ session, last_seq }: OpenedSession, body: ChatRequest, request: Request): Promise<TurnToTell> {
    const { session_id } = session;
    const { message, media = [], client_msg_id } = body;
    const input = {
      kind: 'message' as const,
      message,
      media,
      client_msg_id,
      traceparent: currentContext()?.traceparent,
    };
    const outcome = await orProblem(this.hub.submit(session_id, input));
    if (outcome.kind === 'busy')
      throw new ProblemError(409, 'busy', `${outcome.waiting} messages of this session are waiting already`, {
        retry_after_s: 1,
      });
    const { turn_id } = outcome;
    if (!outcome.duplicate) return { session_id, turn_id, after_seq: last_seq };
    if (!(await orProblem(this.hub.remembers(session_id, turn_id)))) throw answerExpired();
    return { session_id, turn_id, after_seq: 0, heard_seq: wantsStream(request) ? lastEventId(request) : 0 };
  }

  private async replyTo({ session_id, turn_id }: TurnToTell, events: ServerEvent[]): Promise<ChatReply> {
    const session = await orProblem(this.directory.get(session_id));
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

function lastEventId(request: Request): number {
  const seq = Number(header(request, 'last-event-id') ?? 0);
  return Number.isSafeInteger(seq) ? seq : 0;
}

function answerExpired(): ProblemError {
  const detail = 'this message was answered, and its answer has expired; to ask anew, send another client_msg_id';
  return new ProblemError(410, 'answer_expired', detail);
}

/** The turn goes on in another process. */
function leftEarly(): ProblemError {
  const detail = 'the server is shutting down; your answer is there when you ask again with the same client_msg_id';
  return new ProblemError(503, 'shutting_down', detail, { retry_after_s: 1 });
}

/** A turn that failed for want of another service may succeed later; any other failure is ours. */
function asProblem({ error, code, recoverable, details }: ErrorData): ProblemError {
  return new ProblemError(recoverable ? 503 : 500, code, error, {
    ...(recoverable && { retry_after_s: 2 }),
    cause: details,
  });
}
