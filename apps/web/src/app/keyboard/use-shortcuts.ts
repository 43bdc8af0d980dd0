import { useEffect } from 'react';
import { areSingleKeysOn, isTyping } from '../../ui';

export interface Shortcuts {
  onPalette: () => void;
  onHelp: () => void;
  onCompose: () => void;
}

/** The keys that work everywhere. Those without a modifier can be turned off, and never take a key from who is typing. */
export function useShortcuts({ onPalette, onHelp, onCompose }: Shortcuts): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const run = meaningOf(event, { onPalette, onHelp, onCompose });
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onPalette, onHelp, onCompose]);
}

function meaningOf(event: KeyboardEvent, { onPalette, onHelp, onCompose }: Shortcuts): (() => void) | undefined {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') return onPalette;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || !areSingleKeysOn()) return undefined;
  if (document.querySelector('[role="dialog"]')) return undefined;
  return { '?': onHelp, '/': onCompose }[event.key];
}
