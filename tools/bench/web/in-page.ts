import type { ServerEventBody } from '@talknshop/contracts';

/** What the page leaves behind: the length of each long task, and how long after its frame each word was painted. */
export interface Measured {
  long_tasks_ms: number[];
  paints_ms: number[];
  isDone: boolean;
}

/** What is put into the page, as text: a WebSocket that tells a turn, a frame each `pace_ms`, and whoever watches the screen meanwhile. */
export function streamingPage(turn: readonly ServerEventBody[], pace_ms: number): string {
  return `(${play.toString()})(${JSON.stringify(turn)}, ${pace_ms})`;
}

/* Runs in the page: nothing from outside of it is there. */
function play(turn: { type: string; data: { content?: string } }[], pace_ms: number): void {
  const page = globalThis as unknown as {
    measured: Measured;
    WebSocket: unknown;
    document: { body: { textContent: string } };
    requestAnimationFrame(next: () => void): void;
  };
  const measured: Measured = { long_tasks_ms: [], paints_ms: [], isDone: false };
  page.measured = measured;
  const LONG_TASK = 'longtask' as 'measure'; // Node's types do not know it
  new PerformanceObserver((list) =>
    measured.long_tasks_ms.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ entryTypes: [LONG_TASK] });

  const said = new Map<string, number>();
  const look = () => {
    const shown = said.size > 0 ? page.document.body.textContent : '';
    const seen = [...said].filter(([word]) => shown.includes(word));
    for (const [word] of seen) said.delete(word);
    setTimeout(() => {
      for (const [, at] of seen) measured.paints_ms.push(performance.now() - at); // the frame has been painted by now
    });
    page.requestAnimationFrame(look);
  };
  page.requestAnimationFrame(look);

  page.WebSocket = class {
    static readonly OPEN = 1;
    readyState = 1;
    onmessage?: (event: { data: string }) => void;
    private seq = 0;

    constructor() {
      const data = { session_id: 's1', message: '', workflow_stage: 'initial', resumed: false, history: [] };
      setTimeout(() => this.say({ type: 'connected', data }, null));
    }

    send(frame: string): void {
      if ((JSON.parse(frame) as { type: string }).type !== 'message') return;
      const [next, ...rest] = turn;
      setTimeout(() => this.tell(next, rest), pace_ms); // what is answered never comes while it is still being sent
    }

    close(): void {}

    private tell(event: (typeof turn)[number] | undefined, rest: typeof turn): void {
      if (!event) return void setTimeout(() => (measured.isDone = true), 200);
      const word = event.data.content?.trim();
      if (word) said.set(word, performance.now());
      this.say(event, 'turn_1');
      setTimeout(() => this.tell(rest[0], rest.slice(1)), pace_ms);
    }

    private say(body: object, turn_id: string | null): void {
      if (turn_id) this.seq++;
      const event = { ...body, turn_id, seq: this.seq, session_id: 's1', timestamp: new Date().toISOString() };
      this.onmessage?.({ data: JSON.stringify(event) });
    }
  };
}
