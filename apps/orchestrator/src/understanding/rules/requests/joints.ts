import { ASKS_ANEW, DETERMINED, JOINTS } from '../vocabulary/requests';
import { type Phrase, type PhrasedMessage, wordsFrom } from './phrases';

/** A place where another request may begin. */
export interface Joint {
  /** The phrases that join: from `start`, before `end`. */
  start: number;
  end: number;
  /** The phrase the thing is named from, after "I also need a". */
  names_at: number;
  is_joined: boolean;
  is_added: boolean;
  ends_sentence: boolean;
  /** "… and I need …". */
  asks_anew: boolean;
  /** "… and a …". */
  is_determined: boolean;
}

/** Every place where words that join stand between others. */
export function jointsOf(message: PhrasedMessage): Joint[] {
  const joints: Joint[] = [];
  for (let start = 1; start < message.phrases.length; start++) {
    const end = endOfRun(message.phrases, start);
    if (end > start && end < message.phrases.length) joints.push(jointAt(message, start, end));
    start = Math.max(start, end - 1);
  }
  return joints;
}

function endOfRun(phrases: readonly Phrase[], start: number): number {
  let end = start;
  while (end < phrases.length && kindOf(phrases[end]!)) end++;
  return end;
}

function kindOf({ segment }: Phrase): (typeof JOINTS)[string] | undefined {
  return Object.hasOwn(JOINTS, segment.text) ? JOINTS[segment.text] : undefined;
}

function jointAt(message: PhrasedMessage, start: number, end: number): Joint {
  const kinds = message.phrases.slice(start, end).map(kindOf);
  const first = message.phrases[end]!.start;
  const asks = ASKS_ANEW.exec(wordsFrom(message, first))?.[0] ?? '';
  const named = first + countWords(asks);
  const determiner = DETERMINED.exec(wordsFrom(message, named))?.[0] ?? '';
  return {
    start,
    end,
    names_at: phraseAt(message, named + countWords(determiner)),
    is_joined: kinds.includes('joined'),
    is_added: kinds.includes('added') || /\b(?:also|another)\b/.test(asks + determiner) || endsInToo(message, first),
    ends_sentence: kinds.includes('sentence'),
    asks_anew: asks !== '',
    is_determined: determiner !== '',
  };
}

/** "I need a mouse too." */
function endsInToo(message: PhrasedMessage, first: number): boolean {
  return /^[^|.!?,;]*\b(?:too|as well) (?:$|[|.!?,;])/.test(wordsFrom(message, first, 15));
}

/** The first phrase that begins at a token or after it. */
function phraseAt({ phrases }: PhrasedMessage, token: number): number {
  const at = phrases.findIndex(({ start }) => start >= token);
  return at === -1 ? phrases.length : at;
}

function countWords(words: string): number {
  return words.split(' ').length - 1;
}
