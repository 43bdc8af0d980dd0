import { useState } from 'react';
import { sorted, useMedia, useUpload } from '../../media';
import type { FormControl } from '../form/form-control';
import type { Photo, PhotoState } from './photo';

/** As many pictures as a listing holds. */
export const MOST_PHOTOS = 24;

export interface AddPhotos {
  add: (files: readonly File[]) => void;
  /** Why files were not taken the last time, each in a sentence. */
  refused: readonly string[];
}

/** Takes pictures into a form. They are uploaded even if the form is out of sight meanwhile. */
export function useAddPhotos({ form, change }: Pick<FormControl, 'form' | 'change'>): AddPhotos {
  const { newId } = useMedia();
  const upload = useUpload();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const become = (id: string, state: PhotoState) =>
    change((current) => ({
      ...current,
      photos: current.photos.map((photo) => (photo.id === id ? { ...photo, state } : photo)),
    }));
  const begin = (file: File): Photo => {
    const id = newId();
    void upload(file, new AbortController().signal).then((state) => {
      if (state) become(id, state.kind === 'ready' ? { kind: 'ready', s3_key: state.reference.s3_key } : state);
    });
    return { id, alt: '', preview_url: URL.createObjectURL(file), state: { kind: 'uploading' } };
  };
  const add = (files: readonly File[]) => {
    const { taken, refused: why } = sorted(files, MOST_PHOTOS - form.photos.length);
    setRefused(why);
    if (taken.length === 0) return;
    const begun = taken.map(begin);
    change((current) => ({ ...current, photos: [...current.photos, ...begun] }));
  };
  return { add, refused };
}
