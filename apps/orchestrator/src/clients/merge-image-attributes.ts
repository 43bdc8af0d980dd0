import type { ImageAttributes } from '@talknshop/contracts';

/** What several pictures of one message show together; `undefined` without any. */
export function mergeImageAttributes(pictures: readonly ImageAttributes[]): ImageAttributes | undefined {
  if (pictures.length < 2) return pictures[0];
  const barcodes = union(pictures, (picture) => picture.barcodes ?? []);
  return {
    labels: union(pictures, (picture) => picture.labels),
    objects: pictures.flatMap((picture) => picture.objects),
    text: union(pictures, (picture) => picture.text),
    dominant_colors: union(pictures, (picture) => picture.dominant_colors),
    ...(barcodes.length > 0 && { barcodes }),
    metadata: { pictures: pictures.map((picture) => picture.metadata) },
  };
}

function union(pictures: readonly ImageAttributes[], pick: (picture: ImageAttributes) => string[]): string[] {
  return [...new Set(pictures.flatMap(pick))];
}
