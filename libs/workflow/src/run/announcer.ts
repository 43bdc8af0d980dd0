import type { Happening, RunEvent, RunObserver } from './run-event';
import type { RunHost } from './run-host';

export interface RunIdentity {
  run_id: string;
  flow: string;
  group?: string;
}

/** Tells those who watch a run what happens to it. */
export class Announcer {
  constructor(
    private readonly run: RunIdentity,
    private readonly host: Pick<RunHost, 'clock' | 'observer' | 'observerFailed'>,
    public watch?: RunObserver,
  ) {}

  announce(happening: Happening<unknown>, at = this.host.clock.now()): void {
    if (!this.isWatched()) return;
    const { run_id, flow, group } = this.run;
    this.tellAll({ run_id, flow, group, at, ...happening });
  }

  /** As `announce`; most of what there is to tell is this, and it is spelled out since a spread costs more than the rest. */
  started(node: string, visit: number, at: number): void {
    if (!this.isWatched()) return;
    const { run_id, flow, group } = this.run;
    this.tellAll({ run_id, flow, group, at, type: 'node.started', node, visit });
  }

  /** As `announce`, and as `started`. */
  completed(node: string, visit: number, at: number, duration_ms: number, bytes: number): void {
    if (!this.isWatched()) return;
    const { run_id, flow, group } = this.run;
    this.tellAll({ run_id, flow, group, at, type: 'node.completed', node, visit, duration_ms, bytes });
  }

  /** As `announce`, and as `started`. */
  emitted(node: string, index: number, event: unknown): void {
    if (!this.isWatched()) return;
    const { run_id, flow, group } = this.run;
    this.tellAll({ run_id, flow, group, at: this.host.clock.now(), type: 'emitted', index, node, event });
  }

  private isWatched(): boolean {
    return this.watch !== undefined || this.host.observer !== undefined;
  }

  private tellAll(event: RunEvent): void {
    if (this.watch) this.tell(this.watch, event);
    if (this.host.observer) this.tell(this.host.observer, event);
  }

  private tell(observer: RunObserver, event: RunEvent): void {
    try {
      observer(event);
    } catch (error) {
      this.host.observerFailed(error);
    }
  }
}
