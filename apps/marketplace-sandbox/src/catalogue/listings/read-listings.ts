import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ClassifiedListing, type ListingFault, readListing } from './classified-listing';

export interface ListingsRead {
  listings: ClassifiedListing[];
  /** How many were left out, by what was wrong: the file is no JSON array, the same `post_id` came before, or a field. */
  skipped: Partial<Record<ListingFault | 'file' | 'duplicate', number>>;
}

/** Every listing of the `.json` files of a folder, in the order of their names; what cannot be sold is left out and counted. */
export async function readListings(folder: string): Promise<ListingsRead> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const read: ListingsRead = { listings: [], skipped: {} };
  const seen = new Set<string>();
  for (const listing of files.flatMap(listingsOf)) {
    const fault = typeof listing === 'string' ? listing : seen.has(listing.post_id) ? 'duplicate' : undefined;
    if (fault !== undefined) read.skipped[fault] = (read.skipped[fault] ?? 0) + 1;
    if (fault !== undefined || typeof listing === 'string') continue;
    seen.add(listing.post_id);
    read.listings.push(listing);
  }
  return read;
}

function listingsOf(text: string): (ClassifiedListing | ListingFault | 'file')[] {
  const entries = parsed(text);
  return Array.isArray(entries) ? entries.map(readListing) : ['file'];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
