const NEARLY = 0.9;

/** How much room is left, once there is little. */
export function lengthWords(length: number, most: number): string {
  if (length > most) return `${length - most} characters too long`;
  return length > most * NEARLY ? `${most - length} characters left` : '';
}
