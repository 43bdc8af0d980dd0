import type { Turn } from '../turn';

/** Whether the message sends the listing out, or changes what was sent: it says so, or says where to, or edits what is there. */
export function isToBePosted({ ready, is_news, sale }: Readonly<Pick<Turn, 'ready' | 'is_news' | 'sale'>>): boolean {
  if (!ready || ready.admitted.length === 0) return false;
  return is_news === true || sale?.wish === 'post';
}

/** Whether the message asks for something that needs no look at the listing: to take it back, or to try again. */
export function isAboutTheJob({ intent, sale }: Readonly<Pick<Turn, 'intent' | 'sale'>>): boolean {
  return intent === 'cancel' || sale?.wish === 'take_down' || sale?.wish === 'retry';
}
