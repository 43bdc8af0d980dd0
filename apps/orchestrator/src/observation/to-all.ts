import type { RunObserver } from '@talknshop/workflow';

/** One observer for several; each hears of everything in turn. */
export function toAll(...observers: readonly RunObserver[]): RunObserver {
  return (event) => {
    for (const observe of observers) observe(event);
  };
}
