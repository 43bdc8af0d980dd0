const K1 = 1.2;
const B = 0.4;

/** BM25 over the words of a handful of texts: rare words weigh more, repetition saturates, long texts gain less. */
export class RelevanceIndex {
  private readonly mean_length: number;
  private readonly rarity = new Map<string, number>();

  constructor(
    texts: readonly (readonly string[])[],
    private readonly wanted: readonly string[],
  ) {
    this.mean_length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
    for (const word of wanted) this.rarity.set(word, rarityOf(word, texts));
  }

  /** 0 (none of the wanted words) to 1 (as good as a text of mean length with every word once can be). */
  relevance(text: readonly string[]): number {
    let points = 0;
    let possible = 0;
    const length = 1 - B + B * (text.length / Math.max(1, this.mean_length));
    for (const word of this.wanted) {
      const rarity = this.rarity.get(word) ?? 0;
      possible += rarity;
      points += rarity * saturation(countOf(word, text), length);
    }
    return possible === 0 ? 0 : Math.min(1, points / possible);
  }
}

/** 1 for a single mention in a text of mean length. */
function saturation(count: number, length: number): number {
  return count === 0 ? 0 : (count * (K1 + 1)) / (count + K1 * length);
}

function countOf(word: string, text: readonly string[]): number {
  let count = 0;
  for (const each of text) if (each === word) count += 1;
  return count;
}

function rarityOf(word: string, texts: readonly (readonly string[])[]): number {
  const holders = texts.filter((text) => text.includes(word)).length;
  return Math.log(1 + (texts.length - holders + 0.5) / (holders + 0.5));
}
