/** How much a word tells: much when few titles have it, next to nothing when nearly all do. */
export type Rarity = (word: string) => number;

export function rarityOf(titles: readonly ReadonlySet<string>[]): Rarity {
  const holders = new Map<string, number>();
  for (const words of titles) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [word, count] of holders) weights.set(word, Math.log(1 + titles.length / count));
  const most = Math.log(1 + titles.length);
  return (word) => weights.get(word) ?? most;
}
