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

/** How a picture is called aloud: what its seller said of it, else its place. */
export function photoName({ alt }: Photo, place: number): string {
  const name = place === 0 ? 'Cover photo' : `Photo ${place + 1}`;
  return alt ? `${name}: ${alt}` : name;
}
