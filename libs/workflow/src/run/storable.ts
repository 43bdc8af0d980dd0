/** Events that cannot be written as JSON may be why a run stops; they are not kept then. */
export function storable(events: readonly unknown[]): readonly unknown[] {
  try {
    JSON.stringify(events);
    return events;
  } catch {
    return [];
  }
}
