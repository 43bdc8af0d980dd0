import { MAX_MEDIA } from '@talknshop/contracts/protocol';
import { useEffect, useRef, useState } from 'react';
import { useMedia } from '../media-context';
import { checkPicture } from './check-picture';
import type { Picture, PictureState } from './picture';
import { useUpload } from './use-upload';

export interface PictureControls {
  pictures: readonly Picture[];
  /** Why files were not taken the last time, each in a sentence. */
  refused: readonly string[];
  add: (files: readonly File[]) => void;
  remove: (id: string) => void;
  /** After they were sent. */
  clear: () => void;
}

/** The pictures of a message that is being written: each is uploaded as soon as it is there. */
export function usePictures(): PictureControls {
  const { newId } = useMedia();
  const upload = useUpload();
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const running = useRef(new Map<string, AbortController>());

  const become = (id: string, state: PictureState) =>
    setPictures((all) => all.map((picture) => (picture.id === id ? { ...picture, state } : picture)));

  const begin = (file: File): Picture => {
    const id = newId();
    const current = new AbortController();
    running.current.set(id, current);
    void upload(file, current.signal).then((state) => state && become(id, state));
    return { id, name: file.name, preview_url: URL.createObjectURL(file), state: { kind: 'uploading' } };
  };

  const add = (files: readonly File[]) => {
    const { taken, refused: why } = sorted(files, MAX_MEDIA - pictures.length);
    setRefused(why);
    if (taken.length > 0) {
      const begun = taken.map(begin);
      setPictures((all) => [...all, ...begun]);
    }
  };

  const forget = ({ id, preview_url }: Picture) => {
    running.current.get(id)?.abort();
    running.current.delete(id);
    URL.revokeObjectURL(preview_url);
  };

  const remove = (id: string) => {
    pictures.filter((picture) => picture.id === id).forEach(forget);
    setPictures((all) => all.filter((picture) => picture.id !== id));
  };

  const clear = () => {
    pictures.forEach(forget);
    setPictures([]);
    setRefused([]);
  };

  useEffect(() => {
    const all = running.current;
    return () => all.forEach((controller) => controller.abort());
  }, []);
  return { pictures, refused, add, remove, clear };
}

/** Which files are taken, of which there is room for `room`, and why the others are not. */
export function sorted(files: readonly File[], room: number): { taken: File[]; refused: string[] } {
  const wrong = files.map(checkPicture).filter((words) => words !== undefined);
  const right = files.filter((file) => checkPicture(file) === undefined);
  const surplus = right.length - Math.max(0, room);
  const tooMany = surplus > 0 ? [`${surplus} more than there is room for: remove some first.`] : [];
  return { taken: right.slice(0, Math.max(0, room)), refused: [...wrong, ...tooMany] };
}
