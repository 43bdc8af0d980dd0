/**
 * Keeps what nodes say in order, and keeps back what could come out differently after a crash: the order in which parallel branches end
 * is chance until the checkpoint that records it is durable, so their events, and all that is said after them, wait for it.
 */
export class Outbox<Item> {
  private held: { item: Item; until: number }[] = [];
  private barrier = 0;

  constructor(
    private durable: number,
    private readonly receiver: { tell(item: Item): void },
  ) {}

  /** Delivers at once, unless something is kept back. */
  say(item: Item): void {
    if (this.barrier <= this.durable) this.receiver.tell(item);
    else this.held.push({ item, until: this.barrier });
  }

  /** Keeps `items`, and all that comes after, until checkpoint `seq` is durable. */
  keep(items: readonly Item[], seq: number): void {
    this.barrier = seq;
    for (const item of items) this.held.push({ item, until: seq });
  }

  /** All checkpoints up to `seq` are durable. */
  release(seq: number): void {
    this.durable = seq;
    while (this.held[0] && this.held[0].until <= seq) this.receiver.tell(this.held.shift()!.item);
  }
}
