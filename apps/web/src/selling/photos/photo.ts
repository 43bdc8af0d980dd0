/** A picture of a listing in the editor. */
export interface Photo {
  id: string;
  /** What it shows, for those who cannot see it. */
  alt: string;
  /** Where this browser can show it from; one that was sent from elsewhere has none. */
  preview_url?: string;
  state: PhotoState;
}

export type PhotoState =
  | { kind: 'uploading' }
  | { kind: 'ready'; s3_key: string }
  /** In words for a person. */
  | { kind: 'failed'; why: string };

/** The key of a picture that is uploaded. */
export function keyOf({ state }: Photo): string | undefined {
  return state.kind === 'ready' ? state.s3_key : undefined;
}

/** How the buttons of a picture call it: by its place, and by what its seller calls it. */
export function photoName({ alt }: Photo, place: number): string {
  return named(place === 0 ? 'Cover photo' : `Photo ${place + 1}`, alt);
}

/** What stands for a picture where it is not seen. Nobody but its seller can say what it shows: else it is told by its place among all. */
export function photoAlt({ alt }: Photo, place: number, count: number): string {
  return named(place === 0 ? `Cover photo, 1 of ${count}` : `Photo ${place + 1} of ${count}`, alt);
}

function named(place: string, words: string): string {
  return words ? `${place}: ${words}` : place;
}
