import type { ChatAnswer, Say } from './chat';
import type { Item } from './eval-set';

export interface Answered {
  item: Item;
  /** One answer for each turn of a dialogue, otherwise one. */
  answers: ChatAnswer[];
}

const OPENING = 'I am looking for a laptop under $900';
const AT_ONCE = 4;

/** Asks every item, a few at a time, each as a user nobody has met. */
export async function askAll(items: readonly Item[], say: Say): Promise<Answered[]> {
  const answered: Answered[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) answered[index] = { item, answers: await ask(item, say) };
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return answered;
}

/** What a message is asked after is not judged. */
async function ask(item: Item, say: Say): Promise<ChatAnswer[]> {
  const opening = item.context?.length ? [item.opening ?? OPENING] : [];
  const said = item.turns ? item.turns.map(({ user }) => user) : [...opening, item.text];
  const answers = await converse(`eval-${crypto.randomUUID()}`, said, say);
  return answers.slice(item.turns ? 0 : opening.length);
}

async function converse(user_id: string, messages: readonly string[], say: Say): Promise<ChatAnswer[]> {
  const answers: ChatAnswer[] = [];
  for (const message of messages) answers.push(await say(user_id, message, answers[0]?.session_id));
  return answers;
}
