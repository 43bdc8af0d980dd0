import { Conversations, type TurnOpening, type TurnRecord, type TurnStart } from '../conversations.port';

/** A conversation that stands where the test says, and remembers what turns left behind. */
export class FakeConversations extends Conversations {
  readonly kept: TurnRecord[] = [];
  readonly notices = new Set<() => void>();
  opening: TurnOpening = { first_seq: 1, history: [], clarification_count: 0, shown: [] };

  override async begin(_turn: TurnStart): Promise<TurnOpening> {
    return this.opening;
  }

  override onWaiting(_session_id: string, notice: () => void): () => void {
    this.notices.add(notice);
    return () => this.notices.delete(notice);
  }

  /** A message comes while a turn is under way. */
  interrupt(): void {
    for (const notice of this.notices) notice();
  }

  override async keep(turn: TurnRecord): Promise<void> {
    this.kept.push(turn);
  }
}
