import type { ServerEventBody } from '@talknshop/contracts';
import { connectionEvent, errorData } from '../connection-event';
import type { Outgoing } from '../../conversation/unanswered';
import { ApiError } from '../../http/api.errors';
import type { Http } from '../../http/http';
import type { Destination, Line, LineEnd, LineListener, Saying } from '../line.port';
import type { Patience } from '../silence-watch';
import { askTurn } from './ask-turn';
import { greetingOf } from './greeting-of';

export interface StreamParts {
  http: Http;
  patience: Patience;
  newId: () => string;
}

/**
 * A line where no WebSocket can be had: each message is a request, answered by the stream of its turn's events. Repeated on the next
 * line under its `client_msg_id`, it goes on after the last event that was heard. What happens outside of one's own turns (another
 * device, notices) is not heard.
 */
export class StreamLine implements Line {
  private readonly session_id: string;
  private readonly leaving = new AbortController();
  private readonly waiting: Outgoing[] = [];
  private last_seq: number;
  private isOpen = false;
  private isTelling = false;

  constructor(
    private readonly destination: Destination,
    private readonly listener: LineListener,
    private readonly parts: StreamParts,
  ) {
    this.session_id = destination.session_id ?? `sess_${parts.newId()}`;
    this.last_seq = destination.last_seq ?? 0;
    void this.open();
  }

  say(saying: Saying): boolean {
    if (!this.isOpen) return false;
    if (saying.type === 'cancel') void this.cancel();
    else if (saying.type !== 'pong') {
      this.waiting.push(saying);
      void this.proceed();
    }
    return true;
  }

  close(): void {
    this.isOpen = false;
    this.leaving.abort();
  }

  private async open(): Promise<void> {
    const { http, patience } = this.parts;
    const signal = AbortSignal.any([this.leaving.signal, AbortSignal.timeout(patience.greeting_ms)]);
    try {
      const data = await greetingOf(http, this.destination, this.session_id, signal);
      if (!data.resumed) this.last_seq = 0;
      this.isOpen = true;
      this.tell({ type: 'connected', data });
    } catch (error) {
      this.leave(error);
    }
  }

  /** One turn after the other, as the session takes them. */
  private async proceed(): Promise<void> {
    if (this.isTelling) return;
    this.isTelling = true;
    try {
      for (let next = this.waiting.shift(); next && this.isOpen; next = this.waiting.shift()) await this.ask(next);
    } catch (error) {
      this.leave(error);
    } finally {
      this.isTelling = false;
    }
  }

  private async ask(message: Outgoing): Promise<void> {
    const { last_seq, session_id, destination, parts } = this;
    const question = { message, last_seq, session_id, user_id: destination.user_id };
    try {
      for await (const event of askTurn(parts.http, question, parts.patience, this.leaving.signal)) {
        if (this.leaving.signal.aborted) return;
        this.last_seq = event.seq;
        this.listener.onEvent(event);
      }
    } catch (error) {
      if (!isRefusal(error)) throw error;
      this.tell({ type: 'error', data: errorData(error, message.client_msg_id) });
    }
  }

  private async cancel(): Promise<void> {
    const path = `/api/v1/sessions/${encodeURIComponent(this.session_id)}/cancel`;
    const query = { user_id: this.destination.user_id };
    try {
      await this.parts.http.send(path, { method: 'POST', query, signal: this.leaving.signal });
    } catch (error) {
      if (!(error instanceof ApiError)) return; // the line was closed meanwhile, and nobody listens any more
      this.tell({ type: 'error', data: errorData(error) });
    }
  }

  private tell(body: ServerEventBody): void {
    if (!this.leaving.signal.aborted) this.listener.onEvent(connectionEvent(body, this.session_id, this.last_seq));
  }

  private leave(error: unknown): void {
    if (this.leaving.signal.aborted) return;
    const end = endOf(error, this.isOpen);
    if (end.kind === 'refused') this.tell({ type: 'error', data: errorData(error as ApiError) });
    this.close();
    this.listener.onEnd(end);
  }
}

/** What a request may be refused with that no other request will change. */
const FINAL_STATUSES: readonly number[] = [401, 403];

function endOf(error: unknown, wasOpen: boolean): LineEnd {
  if (error instanceof ApiError && isFinal(error)) return { kind: 'refused', reason: error.code };
  return { kind: wasOpen ? 'lost' : 'unreachable' };
}

/** The server does not take this message, and would take another. */
function isRefusal(error: unknown): error is ApiError {
  return error instanceof ApiError && error.isProblem && !isFinal(error) && error.code !== 'shutting_down';
}

function isFinal({ isProblem, status, code }: ApiError): boolean {
  return isProblem && (FINAL_STATUSES.includes(status) || code === 'session_gone');
}
