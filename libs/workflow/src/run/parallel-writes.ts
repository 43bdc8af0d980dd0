import { ParallelWrite } from '../errors';
import type { FlowState } from '../flow/any-flow';
import type { Visit } from './visit';

/** Sees to it that nodes which run side by side do not give one field two values, since the later would win by chance. */
export class ParallelWrites {
  /** The checkpoint in which a node that ran beside others last wrote a field. */
  private written?: Map<string, number>;

  /** Throws `ParallelWrite` when a node that ended since `visit` began has written one of its fields otherwise. */
  check(visit: Visit, delta: FlowState, state: FlowState): void {
    if (visit.isAlone) return;
    for (const field of Object.keys(delta)) {
      const isBeside = (this.written?.get(field) ?? -1) > visit.since_seq;
      if (isBeside && !Object.is(state[field], delta[field])) throw new ParallelWrite(visit.node, field);
    }
  }

  note(visit: Visit, delta: FlowState, seq: number): void {
    if (visit.isAlone) return;
    this.written ??= new Map();
    for (const field of Object.keys(delta)) this.written.set(field, seq);
  }
}
