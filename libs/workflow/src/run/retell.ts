import type { Announcer } from './announcer';
import type { RestoredRun } from './replay';

/** Tells all that was said in a run before this process took it up, under the same indexes. */
export function retell({ position, events }: RestoredRun, announcer: Announcer): void {
  let index = position.events - events.length;
  for (const recorded of events) announcer.announce({ type: 'emitted', index: index++, ...recorded, replayed: true });
}
