import { useEffect } from 'react';

/**
 * Lets the focus never be lost: when the element that has it goes away or is switched off, and nothing else has taken the focus by the
 * next frame, `fallback` gets it. Focus that the user takes away stays away, and that of an open window is its own affair.
 */
export function useKeptFocus(fallback: () => HTMLElement | null): void {
  useEffect(() => {
    let holder: Element | undefined;
    let frame = 0;
    const onFocus = ({ target }: FocusEvent) => (holder = target instanceof Element ? target : undefined);
    // Browsers take the focus from what goes away before it is gone.
    const onBlur = ({ target }: FocusEvent) =>
      requestAnimationFrame(() => holder && holder === target && !isGone(holder) && (holder = undefined));
    const look = () => {
      const isTaken = ![document.body, holder].includes(document.activeElement ?? document.body);
      if (!holder || !isGone(holder) || isTaken || document.querySelector('[role="dialog"]')) return;
      holder = undefined;
      fallback()?.focus();
    };
    const changes = new MutationObserver(() => {
      if (!holder || !isGone(holder)) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setTimeout(look)); // a window that closes gives the focus back itself
    });
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onBlur);
    };
  }, [fallback]);
}

function isGone(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled');
}
