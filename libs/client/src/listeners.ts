/** Whoever wants to hear of something. */
export class Listeners<T> {
  private readonly all = new Set<(told: T) => void>();

  /** Returns how to stop listening. */
  add(listener: (told: T) => void): () => void {
    this.all.add(listener);
    return () => void this.all.delete(listener);
  }

  /** Those who stop or begin to listen meanwhile make no difference. */
  tell(told: T): void {
    for (const listener of [...this.all]) listener(told);
  }
}
