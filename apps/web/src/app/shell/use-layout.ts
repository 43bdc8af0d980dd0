import { useSyncExternalStore } from 'react';

/** `wide`: three columns. `medium`: the sides are drawers. `narrow`: one column, with a sheet from below. */
export type Layout = 'wide' | 'medium' | 'narrow';

const WIDE = '(min-width: 1180px)';
const MEDIUM = '(min-width: 700px)';
const TOUCH = '(pointer: coarse)';

export function useLayout(): Layout {
  const isWide = useMedia(WIDE);
  const isMedium = useMedia(MEDIUM);
  return isWide ? 'wide' : isMedium ? 'medium' : 'narrow';
}

/** Whether the page is used with fingers. */
export function useTouch(): boolean {
  return useMedia(TOUCH);
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
