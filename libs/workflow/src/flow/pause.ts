/** Returned by a node: its changes are kept, and the run waits for an answer before it goes on to what is next. */
export function pause<Delta extends object>(delta: Delta): Pause<Delta>;
export function pause(): Pause<Record<never, never>>;
export function pause(delta: object = {}): Pause<object> {
  return new Pause(delta);
}

export class Pause<Delta> {
  constructor(readonly delta: Delta) {}
}
