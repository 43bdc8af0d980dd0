import type { KeyboardEvent } from 'react';

export type ComposerIntent = 'send' | 'stop' | 'edit_last';

export interface ComposerSituation {
  isEmpty: boolean;
  isAnswering: boolean;
  /** Typed with fingers on glass: there Enter is for a new line, and a button sends. */
  isTouch: boolean;
}

/** What a key in the composer means; `undefined`: what it always means. */
export function intentOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'keyCode' | 'nativeEvent'>,
  { isEmpty, isAnswering, isTouch }: ComposerSituation,
): ComposerIntent | undefined {
  // Of an input method that is composing a word; Safari says so by the key code only.
  if (event.nativeEvent.isComposing || event.keyCode === 229) return undefined;
  if (event.key === 'Enter' && !event.shiftKey && !event.altKey && (!isTouch || event.ctrlKey || event.metaKey))
    return 'send';
  if (event.key === 'Escape' && isAnswering) return 'stop';
  if (event.key === 'ArrowUp' && isEmpty) return 'edit_last';
  return undefined;
}
