import type { FlowState } from '../flow/any-flow';
import type { NodeContext } from '../flow/node-context';
import type { Visit, VisitRun } from './visit';

/** What one attempt is given; deaf once the attempt is over, so that abandoned work cannot speak for a later one. */
export class NodeScope implements NodeContext<FlowState, unknown, unknown> {
  private isOpen = true;
  private limit?: AbortSignal;

  constructor(
    private readonly current: Visit,
    private readonly run: VisitRun,
  ) {}

  /** A function of its own, so that a node may take it out of the context. */
  get emit(): (event: unknown) => void {
    return (event) => {
      if (this.isOpen) this.run.said(this.current, event);
    };
  }

  /** As `emit`. */
  get report(): (event: unknown) => void {
    return (event) => {
      if (this.isOpen) this.run.reported(this.current, event);
    };
  }

  get now(): () => number {
    return () => this.run.host.clock.now();
  }

  get state(): FlowState {
    return this.current.state;
  }

  get deps(): unknown {
    return this.run.deps;
  }

  get signal(): AbortSignal {
    return this.limit ?? this.run.signal;
  }

  get run_id(): string {
    return this.run.run_id;
  }

  get node(): string {
    return this.current.node;
  }

  get visit(): number {
    return this.current.ordinal;
  }

  get idempotency_key(): string {
    return `${this.run.run_id}:${this.current.node}:${this.current.ordinal}`;
  }

  within(limit: AbortSignal): this {
    this.limit = limit;
    return this;
  }

  close(): void {
    this.isOpen = false;
  }
}
