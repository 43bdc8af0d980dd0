import type { MediaReference } from '@talknshop/contracts';

/** A picture that is to be sent. */
export interface Picture {
  id: string;
  name: string;
  /** Where this browser shows it from. */
  preview_url: string;
  state: PictureState;
}

export type PictureState =
  | { kind: 'uploading' }
  | { kind: 'ready'; reference: MediaReference }
  /** In words for a person. */
  | { kind: 'failed'; why: string };

/** What a message refers to them by: of those that are uploaded. */
export function referencesOf(pictures: readonly Picture[]): MediaReference[] {
  return pictures.flatMap(({ state }) => (state.kind === 'ready' ? [state.reference] : []));
}

export function isUploading(pictures: readonly Picture[]): boolean {
  return pictures.some(({ state }) => state.kind === 'uploading');
}
