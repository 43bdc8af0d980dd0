import type { Script } from './page-line';
import { resultsOf } from './streamed-turn';

const CARDS = 10;
/** Every so manieth turn found products. */
const SEARCHES = 5;

/** A conversation that was had before: of so many messages every other one is its user's. */
export function longConversation(messages: number): Pick<Script, 'history' | 'again'> {
  const turns = Array.from({ length: messages / 2 }, (_, index) => `turn_${index}`);
  const timestamp = '2026-11-01T12:00:00Z';
  return {
    history: turns.flatMap((turn_id, index) => [
      { turn_id, role: 'user' as const, content: `Question number ${index}`, timestamp },
      { turn_id, role: 'assistant' as const, content: answerTo(index), timestamp },
    ]),
    again: turns
      .filter((_, index) => index % SEARCHES === 0)
      .flatMap((turn_id, index) => [
        { turn_id, event: resultsOf(CARDS) },
        { turn_id, event: { type: 'token' as const, data: { content: answerTo(index), is_complete: true } } },
        { turn_id, event: { type: 'done' as const, data: { message: 'Done.', workflow_stage: 'completed' as const } } },
      ]),
  };
}

/** No two in a row are of the same length. */
function answerTo(index: number): string {
  const sentence = 'The first has the better screen, the second the longer battery life, and both are delivered free. ';
  return sentence.repeat(1 + ((index * 7) % 9));
}
