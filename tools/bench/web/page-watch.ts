/** What was seen of the page since it was last asked. Times in milliseconds. */
export interface Watched {
  /** When each frame began. */
  frames_at: number[];
  /** The length of each long task: of more than 50 ms. */
  long_tasks: number[];
  /** How long after it was told each word was painted. */
  paints: number[];
  /** How many turns were in the document at most. */
  most_turns: number;
}

/** In the page: gives what was watched, and begins anew. */
export const TAKE_WATCHED = 'takeWatched()';

/** What is put into the page, as text, to watch its frames, its tasks, its turns, and the words of which `isTold` has been called. */
export function pageWatch(): string {
  return `(${watch.toString()})()`;
}

/* Runs in the page: nothing from outside of it is there. */
function watch(): void {
  const page = globalThis as unknown as {
    takeWatched: () => Watched;
    isTold: (word: string) => void;
    document: { body: { textContent: string } | null; querySelectorAll(selector: string): { length: number } };
    requestAnimationFrame(next: (at: number) => void): void;
  };
  const nothing = (): Watched => ({ frames_at: [], long_tasks: [], paints: [], most_turns: 0 });
  let watched = nothing();
  page.takeWatched = () => {
    const taken = watched;
    watched = nothing();
    return taken;
  };

  const LONG_TASK = 'longtask' as 'measure'; // Node's types do not know it
  new PerformanceObserver((list) =>
    watched.long_tasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ entryTypes: [LONG_TASK] });

  const told = new Map<string, number>();
  page.isTold = (word) => void told.set(word, performance.now());
  const look = (at: number) => {
    watched.frames_at.push(at);
    watched.most_turns = Math.max(watched.most_turns, page.document.querySelectorAll('li[aria-posinset]').length);
    const shown = told.size > 0 ? (page.document.body?.textContent ?? '') : '';
    const seen = [...told].filter(([word]) => shown.includes(word));
    for (const [word] of seen) told.delete(word);
    setTimeout(() => {
      for (const [, since] of seen) watched.paints.push(performance.now() - since); // the frame has been painted by now
    });
    page.requestAnimationFrame(look);
  };
  page.requestAnimationFrame(look);
}
