import { ReadableStream } from 'node:stream/web';

/** Does the work, pushing what is to be received; `leaving` is aborted when nobody receives any more. */
export type Pushing<T> = (push: (item: T) => void, leaving: AbortSignal) => Promise<void>;

/** What some work pushes, to be looped over; everything that was pushed comes before the error that it ends with. */
export async function* pushed<T>(work: Pushing<T>): AsyncGenerator<T, void> {
  const leaving = new AbortController();
  const items = new ReadableStream<T | Broken>({
    start: (queue) => {
      const close = (): void => void (leaving.signal.aborted || queue.close());
      const broken = (cause: unknown): void => void (leaving.signal.aborted || queue.enqueue(new Broken(cause)));
      void work((item) => queue.enqueue(item), leaving.signal)
        .catch(broken)
        .then(close);
    },
    cancel: () => leaving.abort(),
  });
  for await (const item of items) {
    if (item instanceof Broken) throw item.cause;
    yield item;
  }
}

class Broken {
  constructor(readonly cause: unknown) {}
}
