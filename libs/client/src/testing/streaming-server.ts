import type { ServerEvent, SessionState } from '@talknshop/contracts';
import { type Asked, ScriptedFetch, aProblem } from './scripted-fetch';

/** The server's HTTP side, without its WebSocket: it knows sessions, and answers messages by streams that the test writes. */
export class StreamingServer extends ScriptedFetch {
  readonly turns: Turn[] = [];
  isDown = false;
  session?: Partial<SessionState>;
  /** What the next message is refused with. */
  refusal?: Response;
  private wake = () => {};

  constructor() {
    super((asked) => this.reply(asked));
  }

  /** The n-th message that was sent, from 1. */
  async turn(count: number): Promise<Turn> {
    while (this.turns.length < count) await new Promise<void>((resolve) => (this.wake = resolve));
    return this.turns[count - 1]!;
  }

  private reply({ path, body, headers, signal }: Asked): Response | Error {
    if (this.isDown) return new TypeError('fetch failed');
    if (path === '/health/live') return Response.json({});
    if (path.includes('/cancel')) return new Response(null, { status: 204 });
    if (path !== '/api/chat') return this.session ? Response.json(this.session) : aProblem(404, 'session_not_found');
    const { refusal } = this;
    this.refusal = undefined;
    if (refusal) return refusal;
    const turn = new Turn(body!, headers, signal);
    this.turns.push(turn);
    this.wake();
    return new Response(turn.body);
  }
}

/** One message and the stream that answers it. */
export class Turn {
  private writer!: ReadableStreamDefaultController<Uint8Array>;
  readonly body = new ReadableStream<Uint8Array>({ start: (writer) => void (this.writer = writer) });

  constructor(
    readonly asked: Record<string, unknown>,
    readonly headers: Record<string, string>,
    signal?: AbortSignal | null,
  ) {
    signal?.addEventListener('abort', () => this.writer.error(signal.reason), { once: true });
  }

  say(...events: ServerEvent[]): void {
    for (const event of events)
      this.writer.enqueue(
        new TextEncoder().encode(`id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`),
      );
  }

  /** Its server leaves. */
  end(): void {
    this.writer.close();
  }

  break(): void {
    this.writer.error(new TypeError('terminated'));
  }
}
