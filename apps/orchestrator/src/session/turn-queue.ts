import type { Clock } from '@talknshop/workflow';
import { SessionGone } from '../flows/conversations.errors';
import type { LiveSession } from './live-session';
import type { SubmitOutcome, TurnInput } from './session-hub.port';
import { settled } from './settled';
import { turnIdOf } from './turn-id';
import type { NewTurn, TurnEnd, TurnRunner } from './turn-runner.port';

export interface TurnQueueParts {
  runner: Pick<TurnRunner, 'accept' | 'run' | 'resume'>;
  clock: Clock;
  newId: () => string;
  /** How many messages of a session may wait while one is answered; 5 by default. */
  max_waiting?: number;
}

/** What becomes of the messages of sessions: taken one after the other, each is a turn that waits for the one before it. */
export class TurnQueue {
  constructor(private readonly parts: TurnQueueParts) {}

  /** Takes a message, or refuses it. Throws `SessionGone`, `MessageNotStored`. */
  submit(live: LiveSession, input: TurnInput): Promise<SubmitOutcome> {
    const admission = live.door.then(() => this.admit(live, input));
    live.door = admission.catch(() => undefined); // whoever submitted hears of it
    return admission;
  }

  /** A run goes on here until `end`; then the next begins. */
  track(live: LiveSession, run_id: string, end: Promise<TurnEnd>): void {
    if (live.elsewhere === run_id) live.elsewhere = undefined;
    live.paused = undefined;
    const done = end.then((how) => {
      live.forget(run_id, how === 'paused');
      // No answer is waited for when another message came meanwhile.
      if (how === 'paused' && !live.isBusy) live.paused = run_id;
      if (how === 'handed_over') live.elsewhere = run_id;
      this.proceed(live);
    });
    live.active.set(run_id, done);
  }

  /** Who answers a question or takes it back the moment it is asked shall find it stored. */
  async untilStored({ ended_run = '', active }: LiveSession): Promise<void> {
    const end = active.get(ended_run);
    if (end) await settled(end, this.parts.clock);
  }

  private async admit(live: LiveSession, input: TurnInput): Promise<SubmitOutcome> {
    if (live.isGone) throw new SessionGone(live.session_id);
    const turn = this.turnOf(live, input);
    const { turn_id } = turn;
    if (live.isKnown(turn_id)) return { kind: 'accepted', turn_id, duplicate: true };
    await this.untilStored(live);
    if (live.waiting >= (this.parts.max_waiting ?? 5)) return { kind: 'busy', waiting: live.waiting };
    const isNew = await this.take(live, turn);
    live.know(turn_id);
    return { kind: 'accepted', turn_id, duplicate: !isNew };
  }

  private turnOf({ session_id, user_id }: LiveSession, input: TurnInput): NewTurn {
    const { message, media, client_msg_id, traceparent } = input;
    const turn_id = turnIdOf(session_id, client_msg_id, this.parts.newId);
    const received_at = this.parts.clock.now();
    return { session_id, user_id, turn_id, client_msg_id, message, media, traceparent, received_at };
  }

  /** `false` when the turn was taken before. */
  private async take(live: LiveSession, turn: NewTurn): Promise<boolean> {
    const { runner } = this.parts;
    const asking = live.isBusy || turn.media.length > 0 ? undefined : live.paused;
    if (asking !== undefined) {
      const resumption = await runner.resume(asking, turn);
      live.paused = undefined;
      if (resumption.kind === 'resumed') {
        live.answering = { run_id: asking, turn_id: turn.turn_id };
        this.track(live, asking, resumption.end);
      }
      if (resumption.kind !== 'not_paused') return resumption.kind === 'resumed';
    }
    const isNew = await runner.accept({ ...turn, after: live.latest ?? live.elsewhere ?? asking });
    live.latest = turn.turn_id;
    if (isNew) live.enqueue(turn.turn_id);
    this.proceed(live);
    return isNew;
  }

  /** Begins the next message unless one is being answered. */
  private proceed(live: LiveSession): void {
    if (live.active.size > 0) return;
    const run_id = live.queue.shift();
    if (run_id === undefined) return;
    this.track(live, run_id, this.parts.runner.run(live.session_id, run_id));
  }
}
