import { LoaderCircle, TriangleAlert, X } from 'lucide-react';
import { Notice } from '../../ui';
import type { Picture } from './picture';
import type { PictureControls } from './use-pictures';

/** The pictures of a message that is being written, each with what became of it, and why others were not taken. */
export function PictureTray({ pictures, refused, remove }: Pick<PictureControls, 'pictures' | 'refused' | 'remove'>) {
  return (
    <>
      {refused.length > 0 && (
        <Notice tone="bad" isAlert>
          {refused.join(' ')}
        </Notice>
      )}
      {pictures.length > 0 && (
        <ul aria-label="Pictures of this message" className="flex flex-wrap gap-2">
          {pictures.map((picture, index) => (
            <li key={picture.id} className="flex max-w-40 flex-col gap-1">
              <PictureTile
                picture={picture}
                place={`Picture ${index + 1} of ${pictures.length}`}
                onRemove={() => remove(picture.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface PictureTileProps {
  picture: Picture;
  /** Of several taken with one camera all have the same name. */
  place: string;
  onRemove: () => void;
}

function PictureTile({ picture: { name, preview_url, state }, place, onRemove }: PictureTileProps) {
  return (
    <>
      <div className="relative size-20 overflow-hidden rounded-xl border border-line bg-tile">
        <img src={preview_url} alt={`${place}: ${name}`} className="size-full object-cover" />
        {state.kind === 'uploading' && (
          <span role="status" className="absolute inset-0 grid place-items-center bg-black/40 text-white">
            <LoaderCircle aria-hidden="true" className="size-6 animate-spin" />
            <span className="sr-only">Uploading {name}</span>
          </span>
        )}
        <button
          type="button"
          aria-label={`Remove ${name}`}
          onClick={onRemove}
          className="absolute right-0 top-0 grid size-8 place-items-center rounded-bl-xl bg-black/60 text-white before:absolute before:right-0 before:top-0 pointer-coarse:before:size-11"
        >
          <X aria-hidden="true" className="size-4" />
        </button>
      </div>
      {state.kind === 'failed' && (
        <p role="alert" className="flex gap-1 text-xs text-bad">
          <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
          {state.why}
        </p>
      )}
    </>
  );
}
