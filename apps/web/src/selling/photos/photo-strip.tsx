import { useLayoutEffect, useRef, useState } from 'react';
import { LiveRegion } from '../../ui';
import type { Photo } from './photo';
import { PhotoTile } from './photo-tile';
import { moved } from './reorder';

/** Photos in their order, which dragging changes, and so do the arrow keys and the menu of a photo. */
export function PhotoStrip({ photos, onChange }: { photos: readonly Photo[]; onChange: (photos: Photo[]) => void }) {
  const [dragged, setDragged] = useState<number>();
  const [said, setSaid] = useState({ id: 0, message: '' });
  const { list, keepFocus } = useFocusAfterMove(photos);
  const move = (from: number, to: number) => {
    keepFocus(to);
    onChange(moved(photos, from, to));
    const message = to === 0 ? 'It is the cover now.' : `Moved to place ${to + 1} of ${photos.length}.`;
    setSaid(({ id }) => ({ id: id + 1, message }));
  };
  const drop = (to: number) => {
    if (dragged !== undefined && dragged !== to) move(dragged, to);
    setDragged(undefined);
  };
  const put = (id: string, part: Partial<Photo>) =>
    onChange(photos.map((photo) => (photo.id === id ? { ...photo, ...part } : photo)));
  return (
    <>
      {photos.length > 0 && (
        <ol ref={list} aria-label="Photos in their order" className="flex flex-wrap gap-x-2 gap-y-3">
          {photos.map((photo, place) => (
            <li
              key={photo.id}
              className="w-28"
              onDragOver={(event) => dragged !== undefined && event.preventDefault()}
              onDrop={() => drop(place)}
            >
              <PhotoTile
                {...{ photo, place }}
                count={photos.length}
                onDrag={(isDragged) => setDragged(isDragged ? place : undefined)}
                onMove={(to) => move(place, to)}
                onDescribe={(alt) => put(photo.id, { alt })}
                onRemove={() => onChange(photos.filter(({ id }) => id !== photo.id))}
              />
            </li>
          ))}
        </ol>
      )}
      <LiveRegion {...said} />
    </>
  );
}

/** An element that changes its place in the page loses the focus. */
function useFocusAfterMove(photos: readonly Photo[]) {
  const list = useRef<HTMLOListElement>(null);
  const target = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (target.current === undefined) return;
    list.current?.children[target.current]?.querySelector('button')?.focus();
    target.current = undefined;
  }, [photos]);
  return {
    list,
    keepFocus: (place: number) => {
      target.current = place;
    },
  };
}
