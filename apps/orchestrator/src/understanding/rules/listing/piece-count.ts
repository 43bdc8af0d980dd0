import { COUNT_WORDS, COUNTED_EACH, EACH, PIECES, SELLS_COUNTED } from '../vocabulary/selling-counts';
import type { TextSpan } from './cut';

export interface PieceCount {
  /** 1 to 999. */
  quantity: number;
  /** Where its words stand in the text. */
  spans: TextSpan[];
}

const MOST = 999;

/** How many of a thing are for sale, each for the asking price. Several at one price together are one thing: "4 chairs, $100 for all". */
export function readPieceCount(text: string): PieceCount | undefined {
  const lower = text.toLowerCase();
  const each = spanOf(EACH.exec(lower));
  const said = PIECES.map((pattern) => pattern.exec(lower)).find((match) => match !== null);
  if (said) return counted(said, [spanOf(said), each]);
  const sold = each && (SELLS_COUNTED.exec(lower) ?? COUNTED_EACH.exec(lower));
  return sold ? counted(sold, [numberSpan(sold), each]) : undefined;
}

function counted(match: RegExpExecArray, spans: (TextSpan | undefined)[]): PieceCount | undefined {
  const quantity = numberOf(match.groups?.['n'] ?? '');
  if (!(quantity >= 1 && quantity <= MOST)) return undefined;
  return { quantity, spans: spans.filter((span) => span !== undefined) };
}

function numberOf(words: string): number {
  const [digits = '', dozen] = words.split(' dozen');
  return COUNT_WORDS.get(words.replace(/^a /, '')) ?? Number(digits) * (dozen === undefined ? 1 : 12);
}

function spanOf(match: RegExpExecArray | null): TextSpan | undefined {
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Only the number goes: what is counted stays to be named. */
function numberSpan(match: RegExpExecArray): TextSpan {
  const start = match.index + match[0].lastIndexOf(match.groups!['n']!);
  return { start, end: start + match.groups!['n']!.length };
}
