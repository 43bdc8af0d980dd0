import { ArrowLeft, ArrowRight, GripVertical, Star, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Badge, Menu, type MenuItem } from '../../ui';
import { type Photo, photoAlt, photoName } from './photo';
import { PhotoPicture } from './photo-picture';
import { placeAfterKey } from './reorder';

/** One photo: it is moved by dragging, by the arrow keys on its menu's button, and by the menu itself. */
export function PhotoTile({ photo, place, count, onDrag, onMove, onDescribe, onRemove }: PhotoTileProps) {
  const { alt, state } = photo;
  const name = photoName(photo, place);
  const move = (event: KeyboardEvent) => {
    const to = placeAfterKey(event.key, place, count);
    if (to === undefined) return;
    event.preventDefault();
    onMove(to);
  };
  const moveButton = (
    <button
      type="button"
      aria-label={`Move ${name}`}
      title="Move (arrow keys)"
      onKeyDown={move}
      className={`${TOOL} left-0 rounded-br-xl`}
    >
      <GripVertical aria-hidden="true" className="size-4" />
    </button>
  );
  return (
    <div className="flex flex-col gap-1">
      <div
        draggable
        onDragStart={() => onDrag(true)}
        onDragEnd={() => onDrag(false)}
        className="relative h-28 overflow-hidden rounded-xl border border-line bg-tile"
      >
        <PhotoPicture photo={photo} alt={photoAlt(photo, place, count)} />
        {place === 0 && (
          <Badge tone="accent" className="absolute bottom-1 left-1">
            Cover
          </Badge>
        )}
        <Menu trigger={moveButton} items={moves(place, count, onMove)} />
        <button
          type="button"
          aria-label={`Remove ${name}`}
          onClick={onRemove}
          className={`${TOOL} right-0 rounded-bl-xl`}
        >
          <X aria-hidden="true" className="size-4" />
        </button>
      </div>
      <input
        aria-label={`Your name for photo ${place + 1}; only you see it`}
        placeholder="Name it"
        maxLength={200}
        value={alt}
        onChange={({ target }) => onDescribe(target.value)}
        className="touchable w-full rounded-lg border border-edge bg-raised px-2 py-1 text-xs text-ink placeholder:text-muted"
      />
      {state.kind === 'failed' && (
        <p role="alert" className="text-xs text-bad">
          {state.why}
        </p>
      )}
    </div>
  );
}

function moves(place: number, count: number, onMove: (to: number) => void): MenuItem[] {
  return [
    ...(place > 0 ? [{ label: 'Make it the cover', icon: Star, onSelect: () => onMove(0) }] : []),
    ...(place > 1 ? [{ label: 'Move it forward', icon: ArrowLeft, onSelect: () => onMove(place - 1) }] : []),
    ...(place < count - 1 ? [{ label: 'Move it back', icon: ArrowRight, onSelect: () => onMove(place + 1) }] : []),
  ];
}

interface PhotoTileProps {
  photo: Photo;
  place: number;
  count: number;
  onDrag: (isDragged: boolean) => void;
  onMove: (to: number) => void;
  onDescribe: (alt: string) => void;
  onRemove: () => void;
}

const TOOL = 'touchable absolute top-0 grid size-8 place-items-center bg-black/65 text-white';
