import { Image, LoaderCircle } from 'lucide-react';
import type { Photo } from './photo';

/** A photo as far as this browser can show it. */
export function PhotoPicture({ photo: { preview_url, state }, alt }: { photo: Photo; alt: string }) {
  return (
    <>
      {preview_url ? (
        <img src={preview_url} alt={alt} draggable={false} className="size-full object-cover" />
      ) : (
        <span role="img" aria-label={alt} className="grid size-full place-items-center bg-sunken text-muted">
          <Image aria-hidden="true" className="size-8" />
        </span>
      )}
      {state.kind === 'uploading' && (
        <span role="status" className="absolute inset-0 grid place-items-center bg-black/40 text-white">
          <LoaderCircle aria-hidden="true" className="size-6 animate-spin" />
          <span className="sr-only">Uploading {alt}</span>
        </span>
      )}
    </>
  );
}
