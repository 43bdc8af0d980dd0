import type { Request, RequestHandler } from 'express';
import type { EtsyBooks } from './etsy-books';
import { refuseEtsy } from './etsy.auth';

type ById = RequestHandler<{ id: string }>;

const MOST_IMAGES = 20;

/** How JPEG, PNG and GIF begin. */
const BEGINNINGS = ['ffd8ff', '89504e47', '47494638'];

/** Pictures of a listing; another one each time one is added. */
export class ListingImages {
  constructor(private readonly books: EtsyBooks) {}

  readonly add: ById = async (request, response) => {
    const form = await multipartOf(request);
    const file = form?.get('image');
    const is_picture = file instanceof Blob && (await isPicture(file));
    const listing = this.books.get(request.params.id);
    if (!listing) return refuseEtsy(response, 404, 'Resource not found');
    if (!is_picture) return refuseEtsy(response, 400, 'No image was uploaded');
    const { images } = listing;
    if (images.length >= MOST_IMAGES) return refuseEtsy(response, 400, `There may be ${MOST_IMAGES} images at most`);
    const image = { listing_image_id: this.books.nextId(), rank: Number(form?.get('rank') ?? images.length + 1) };
    this.books.put({ ...listing, images: [...images, image] });
    response.status(201).json({ ...image, listing_id: listing.listing_id });
  };

  readonly list: ById = (request, response) => {
    const listing = this.books.get(request.params.id);
    if (!listing) return refuseEtsy(response, 404, 'Resource not found');
    response.json({ count: listing.images.length, results: listing.images });
  };
}

async function multipartOf(request: Request<{ id: string }>): Promise<FormData | undefined> {
  if (!Buffer.isBuffer(request.body)) return undefined;
  const headers = { 'content-type': request.get('content-type') ?? '' };
  try {
    return await new Response(new Uint8Array(request.body), { headers }).formData();
  } catch {
    return undefined; // Not the multipart it says it is: the caller says so.
  }
}

async function isPicture(file: Blob): Promise<boolean> {
  const beginning = Buffer.from(await file.slice(0, 4).arrayBuffer()).toString('hex');
  return BEGINNINGS.some((known) => beginning.startsWith(known));
}
