import {
  type NewTurn,
  type PastRun,
  type Resumption,
  type TurnEnd,
  TurnRunner,
  type TurnWatcher,
} from '../../../apps/orchestrator/src/session/turn-runner.port';
import { TURN_EVENTS } from './turn-events';

/** Turns that say the same fifty events at once, so that what is measured is everything around them. */
export class ScriptedTurnRunner extends TurnRunner {
  private watcher?: TurnWatcher;

  override watch(watcher: TurnWatcher): void {
    this.watcher = watcher;
  }

  override async accept(_turn: NewTurn): Promise<boolean> {
    return true;
  }

  override async run(session_id: string, run_id: string): Promise<TurnEnd> {
    TURN_EVENTS.forEach((body, index) => this.watcher?.said(session_id, run_id, index, { ...body, at: Date.now() }));
    return 'ended';
  }

  override async resume(): Promise<Resumption> {
    return { kind: 'not_paused' };
  }

  override async cancel(): Promise<boolean> {
    return false;
  }

  override async past(): Promise<PastRun | undefined> {
    return undefined;
  }

  override async takeUp(): Promise<void> {}

  override async drain(): Promise<void> {}
}
