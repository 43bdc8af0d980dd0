import type { Happening, RunEvent, RunObserver } from './run-event';
import type { RunHost } from './run-host';

export interface RunIdentity {
  run_id: string;
  flow: string;
  group?: string;
}

/** Tells those who watch a run what happens to it. */
export class Announcer {
  private readonly observers: RunObserver[];

  constructor(
    private readonly run: RunIdentity,
    private readonly host: Pick<RunHost, 'clock' | 'observer' | 'observerFailed'>,
    watch?: RunObserver,
  ) {
    this.observers = [watch, host.observer].filter((observer) => observer !== undefined);
  }

  add(watch: RunObserver): void {
    this.observers.unshift(watch);
  }

  announce(happening: Happening<unknown>, at = this.host.clock.now()): void {
    if (this.observers.length === 0) return;
    const { run_id, flow, group } = this.run;
    this.tellAll({ run_id, flow, group, at, ...happening });
  }

  /** As `announce`; most of what there is to tell is this, and it is spelled out since a spread costs more than the rest. */
  started(node: string, visit: number, at: number): void {
    if (this.observers.length === 0) return;
    const { run_id, flow, group } = this.run;
    this.tellAll({ run_id, flow, group, at, type: 'node.started', node, visit });
  }

  /** As `announce`, and as `started`. */
  completed(node: string, visit: number, at: number, duration_ms: number, bytes: number): void {
    if (this.observers.length === 0) return;
    const { run_id, flow, group } = this.run;
    this.tellAll({ run_id, flow, group, at, type: 'node.completed', node, visit, duration_ms, bytes });
  }

  private tellAll(event: RunEvent): void {
    for (const observer of this.observers) this.tell(observer, event);
  }

  private tell(observer: RunObserver, event: RunEvent): void {
    try {
      observer(event);
    } catch (error) {
      this.host.observerFailed(error);
    }
  }
}
