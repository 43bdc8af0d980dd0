import type { OpsDeadLetter, OpsOverview, RedriveReply, SandboxFault } from '@talknshop/contracts';
import { Ops } from '../ops.port';
import { anOverview } from './an-overview';

/** A server whose state the test decides. */
export class FakeOps extends Ops {
  letters: OpsDeadLetter[] = [];
  /** Thrown by every look. */
  fault?: Error;
  looks = 0;

  constructor(public seen: OpsOverview = anOverview()) {
    super();
  }

  override async overview(): Promise<OpsOverview> {
    this.looks += 1;
    if (this.fault) throw this.fault;
    return this.seen;
  }

  override async deadLetters(queue: string): Promise<OpsDeadLetter[]> {
    return this.letters.filter((letter) => letter.queue === queue);
  }

  override async redrive(queue: string): Promise<RedriveReply> {
    const due = this.letters.filter((letter) => letter.queue === queue);
    this.letters = this.letters.filter((letter) => !due.includes(letter));
    return { letters: due.map(({ message_id }) => ({ message_id, outcome: 'sent_back', is_requeued: true })) };
  }

  override async setFault(marketplace: string, fault: SandboxFault): Promise<void> {
    this.seen = { ...this.seen, faults: { ...this.seen.faults, [marketplace]: fault } };
  }

  override async clearFault(marketplace?: string): Promise<void> {
    const { [marketplace ?? '']: _gone, ...others } = this.seen.faults ?? {};
    this.seen = { ...this.seen, faults: marketplace === undefined ? {} : others };
  }
}
