import type { ClientFrame, ServerEventBody } from '@talknshop/contracts';
import type { Attendance } from '../../notices/attendance';
import type { NoticeDesk } from '../../notices/notice-desk';
import { SessionGone } from '../../flows/conversations.errors';
import { SESSION_GONE } from '../../session/session-gone';
import type { EncodedEvent, OpenedSession, SessionHub, Subscription } from '../../session/session-hub.port';
import { readClientFrame, refusal } from './client-frame';
import { busy, failure, tooFast } from './notices';
import type { MessageLimit } from '../message-limit.port';
import type { Outbox } from './outbox';

/** Who is at the other end, and of which conversation. */
export interface ConnectionIdentity {
  connection_id: string;
  user_id: string;
  session_id: string;
  /** Epoch milliseconds. */
  connected_at: number;
}

export interface ConnectionParts {
  hub: SessionHub;
  limit: MessageLimit;
  notices: Pick<NoticeDesk, 'attend'>;
  outbox: Outbox;
  now: () => number;
  /** The W3C trace context of the next message. */
  newTrace: () => string;
  /** Ends the connection in an orderly way. */
  hangUp: (why: 'goodbye' | 'session_gone') => void;
  /** Told of every surprise, which the client sees as an `error` event without details. */
  onFault: (error: unknown) => void;
}

/** One client's line into a conversation: its frames go to the hub, the session's events come back in order, each once. */
export class ChatConnection {
  message_count = 0;
  last_heard_at: number;
  private last_seq = 0;
  private subscription?: Subscription;
  private attendance?: Attendance;
  /** Counts the times the session was listened to: what an earlier one still hands over is not ours any more. */
  private line = 0;
  private isClosed = false;
  private frames: Promise<void> = Promise.resolve();

  constructor(
    readonly identity: ConnectionIdentity,
    private readonly parts: ConnectionParts,
  ) {
    this.last_heard_at = identity.connected_at;
  }

  /** Greets the client and sends what it missed since `after_seq` and what its user is to be told, then whatever happens. */
  async greet(opened: OpenedSession, after_seq: number | undefined): Promise<void> {
    this.last_seq = heardSoFar(opened, after_seq);
    const { session, pending_question, resumed } = opened;
    this.say({
      type: 'connected',
      data: {
        session_id: session.session_id,
        message: resumed
          ? 'Welcome back. We go on where we stopped.'
          : 'Connected to TalknShop. What are you looking for?',
        workflow_stage: session.workflow_stage,
        resumed,
        ...(pending_question && { pending_question }),
        history: session.turn_history.slice(-10),
      },
    });
    await this.follow();
    if (!this.isClosed) this.attendance = this.parts.notices.attend(this.identity.user_id, this.tell);
  }

  /** Takes frames one after the other, so that a `cancel` finds the message it follows. */
  receive(data: string): Promise<void> {
    this.last_heard_at = this.parts.now();
    return (this.frames = this.frames.then(() => this.handle(data)));
  }

  /** Something outside of any turn; it takes no number and repeats the last one. */
  say(body: ServerEventBody): void {
    this.write(body);
  }

  close(): void {
    this.isClosed = true;
    this.subscription?.close();
    this.attendance?.end();
  }

  /** A notice is not buffered for a client that reads too slowly: it stays stored until the client has caught up. */
  private readonly tell = (notice: ServerEventBody): boolean => {
    if (this.isClosed) return false;
    if (!this.parts.outbox.isFull) return this.write(notice);
    this.parts.outbox.onDrain(() => this.attendance?.catchUp());
    return false;
  };

  /** `false`: the connection is not open any more. */
  private write(body: ServerEventBody): boolean {
    const { session_id } = this.identity;
    const timestamp = new Date(this.parts.now()).toISOString();
    return this.parts.outbox.send(
      JSON.stringify({ ...body, timestamp, session_id, turn_id: null, seq: this.last_seq }),
    );
  }

  private async follow(): Promise<void> {
    const line = ++this.line;
    const deliver = (events: readonly EncodedEvent[]) => {
      if (line === this.line) this.deliver(events);
    };
    const { session_id } = this.identity;
    const subscription = await this.parts.hub.listen(session_id, this.last_seq, deliver, this.leave);
    if (line === this.line && !this.isClosed) this.subscription = subscription;
    else subscription.close();
  }

  /** There is no conversation any more to be connected to. */
  private readonly leave = (): void => {
    if (this.isClosed) return;
    this.say({ type: 'error', data: SESSION_GONE });
    this.close();
    this.parts.hangUp('session_gone');
  };

  private deliver(events: readonly EncodedEvent[]): void {
    for (const event of events) {
      if (event.seq <= this.last_seq || this.isClosed) continue;
      if (this.parts.outbox.isFull) return this.waitForClient();
      this.parts.outbox.send(event.json);
      this.last_seq = event.seq;
    }
  }

  /** A client that reads too slowly is not buffered for: it is sent the rest from the log once it has caught up. */
  private waitForClient(): void {
    this.line++;
    this.subscription?.close();
    this.subscription = undefined;
    this.parts.outbox.onDrain(() => {
      if (!this.isClosed) this.follow().catch((error: unknown) => this.fail(error));
    });
  }

  private async handle(data: string): Promise<void> {
    if (this.isClosed) return;
    let client_msg_id: string | undefined;
    try {
      const read = readClientFrame(data);
      if (read.kind === 'refused') return this.say({ type: 'error', data: read.error });
      if ('client_msg_id' in read.frame) client_msg_id = read.frame.client_msg_id;
      await this.obey(read.frame);
    } catch (error) {
      this.fail(error, client_msg_id);
    }
  }

  private async obey(frame: ClientFrame): Promise<void> {
    switch (frame.type) {
      case 'message':
        return this.submit('message', frame.message, frame);
      case 'answer':
        return this.submit('answer', frame.message ?? frame.answer ?? '', frame);
      case 'cancel':
        if (!(await this.parts.hub.cancel(this.identity.session_id)))
          this.say({ type: 'error', data: refusal('nothing_to_cancel', 'No turn is running.') });
        return;
      case 'disconnect':
        this.close(); // what the client sent after it is not heard any more
        return this.parts.hangUp('goodbye');
      case 'pong':
        return;
    }
  }

  private async submit(
    kind: 'message' | 'answer',
    message: string,
    { media, client_msg_id }: { media?: MessageMedia; client_msg_id?: string },
  ): Promise<void> {
    this.message_count++;
    const { session_id } = this.identity;
    const wait_seconds = await this.waitSeconds(client_msg_id);
    if (wait_seconds > 0) return this.say({ type: 'error', data: tooFast(wait_seconds, client_msg_id) });
    const outcome = await this.parts.hub.submit(session_id, {
      kind,
      message,
      media: media ?? [],
      client_msg_id,
      traceparent: this.parts.newTrace(),
    });
    if (outcome.kind === 'busy') this.say({ type: 'error', data: busy(outcome.waiting, client_msg_id) });
  }

  /** What was taken before costs nothing to send again. */
  private async waitSeconds(client_msg_id?: string): Promise<number> {
    const { hub, limit } = this.parts;
    const { user_id, session_id } = this.identity;
    if (client_msg_id !== undefined && (await hub.knows(session_id, client_msg_id))) return 0;
    return limit.take(user_id);
  }

  private readonly fail = (error: unknown, client_msg_id?: string): void => {
    if (error instanceof SessionGone) return this.leave();
    this.parts.onFault(error);
    this.say({ type: 'error', data: failure(error, client_msg_id) });
  };
}

/** A number that the session has not reached means nothing, unless its last events died with the process that told them. */
function heardSoFar({ last_seq, under_way }: OpenedSession, after_seq = last_seq): number {
  return under_way ? after_seq : Math.min(after_seq, last_seq);
}

type MessageMedia = Parameters<SessionHub['submit']>[1]['media'];
