/** Somebody wants the focus in a form, which may have to be shown first. */
export interface FocusWish {
  wish: () => void;
  /** Whether it is wanted; from then on it is not. */
  take: () => boolean;
  subscribe: (listener: () => void) => () => void;
}

export function createFocusWish(): FocusWish {
  const listeners = new Set<() => void>();
  let isWanted = false;
  return {
    wish() {
      isWanted = true;
      for (const listener of listeners) listener();
    },
    take() {
      const was = isWanted;
      isWanted = false;
      return was;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
