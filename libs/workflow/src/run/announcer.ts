import type { Clock } from '../clock.port';
import type { Happening, RunObserver } from './run-event';

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
    private readonly clock: Clock,
    ...observers: (RunObserver | undefined)[]
  ) {
    this.observers = observers.filter((observer) => observer !== undefined);
  }

  add(observer: RunObserver): void {
    this.observers.push(observer);
  }

  announce(happening: Happening<unknown>): void {
    if (this.observers.length === 0) return;
    const { run_id, flow, group } = this.run;
    const event = { run_id, flow, group, at: this.clock.now(), ...happening };
    for (const observer of this.observers) tell(observer, event);
  }
}

function tell(observer: RunObserver, event: Parameters<RunObserver>[0]): void {
  try {
    observer(event);
  } catch (error) {
    queueMicrotask(() => {
      throw error; // the watcher's bug, not the run's: surface it outside
    });
  }
}
