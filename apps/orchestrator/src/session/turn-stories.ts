import type { RunEvent } from '@talknshop/workflow';
import type { TurnEvent } from '../flows/turn-event';
import type { TurnWatcher } from './turn-runner.port';

/** How far a run under way here has told its story. */
export interface Story {
  /** The place of its next event. */
  next: number;
  last?: TurnEvent;
}

/** Hands on what runs say, and remembers how far each has come. */
export class TurnStories {
  /** Hears of the turns; set before any runs. */
  watcher?: TurnWatcher;
  private readonly stories = new Map<string, Story>();

  begin(run_id: string): void {
    this.stories.set(run_id, { next: 0 });
  }

  hear(event: RunEvent): void {
    if (event.type !== 'emitted') return;
    const said = event.event as TurnEvent; // only the buyer flow is registered
    const { run_id, group = '', index } = event;
    this.stories.set(run_id, { next: index + 1, last: said });
    this.watcher?.said(group, run_id, index, said);
  }

  of(run_id: string): Story | undefined {
    return this.stories.get(run_id);
  }

  forget(run_id: string): void {
    this.stories.delete(run_id);
  }
}
