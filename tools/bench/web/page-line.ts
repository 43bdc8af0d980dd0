import type { ServerEventBody, TurnMessage } from '@talknshop/contracts';

/** What the server of a page says. */
export interface Script {
  /** What was said before, as the greeting tells it. */
  history: readonly TurnMessage[];
  /** What is told again of it, right after the greeting. */
  again: readonly { turn_id: string; event: ServerEventBody }[];
  /** The turn that answers whatever is said, an event each `pace_ms`. */
  answer: readonly ServerEventBody[];
  pace_ms: number;
}

/** In the page: whether the answer has been told, and shown as far as it ever will be. */
export const IS_ANSWERED = 'globalThis.isAnswered === true';

/** What is put into the page, as text: a WebSocket whose server follows a script. It goes after `pageWatch`, which it tells of its words. */
export function pageLine(script: Script): string {
  return `(${play.toString()})(${JSON.stringify(script)})`;
}

/* Runs in the page: nothing from outside of it is there. */
function play({ history, again, answer, pace_ms }: Script): void {
  const page = globalThis as unknown as { WebSocket: unknown; isAnswered?: true; isTold: (word: string) => void };

  page.WebSocket = class {
    static readonly OPEN = 1;
    readyState = 1;
    onmessage?: (event: { data: string }) => void;
    private seq = 0;

    constructor() {
      const data = { session_id: 's1', message: '', workflow_stage: 'initial', resumed: history.length > 0, history };
      setTimeout(() => {
        this.say({ type: 'connected', data }, null);
        for (const { turn_id, event } of again) this.say(event, turn_id);
      });
    }

    send(frame: string): void {
      if ((JSON.parse(frame) as { type: string }).type !== 'message') return;
      setTimeout(() => this.tell(answer), pace_ms); // what is answered never comes while it is still being sent
    }

    close(): void {}

    private tell([next, ...rest]: readonly ServerEventBody[]): void {
      if (!next) return void setTimeout(() => (page.isAnswered = true), 200);
      const word = next.type === 'token' ? next.data.content.trim() : '';
      if (word) page.isTold(word);
      this.say(next, 'turn_new');
      setTimeout(() => this.tell(rest), pace_ms);
    }

    private say(body: object, turn_id: string | null): void {
      if (turn_id) this.seq++;
      const event = { ...body, turn_id, seq: this.seq, session_id: 's1', timestamp: new Date().toISOString() };
      this.onmessage?.({ data: JSON.stringify(event) });
    }
  };
}
