import { Conversations, type TurnOpening, type TurnRecord, type TurnStart } from '../conversations.port';

/** A conversation that stands where the test says, and remembers what turns left behind. */
export class FakeConversations extends Conversations {
  readonly kept: TurnRecord[] = [];
  opening: TurnOpening = { first_seq: 1, history: [], clarification_count: 0, shown: [] };

  override async begin(_turn: TurnStart): Promise<TurnOpening> {
    return this.opening;
  }

  override async keep(turn: TurnRecord): Promise<void> {
    this.kept.push(turn);
  }
}
