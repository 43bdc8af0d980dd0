import type { MediaReference } from '@talknshop/contracts';
import { MediaUnavailable } from './media.port';

export interface FilesRead<Content> {
  read: Content[];
  /** How many files told nothing. */
  unread: number;
}

/** Reads files side by side. `MediaUnavailable` leaves one out; any other error is thrown. */
export async function readFiles<Content>(
  files: readonly MediaReference[],
  readOne: (s3_key: string) => Promise<Content>,
): Promise<FilesRead<Content>> {
  const outcomes = await Promise.all(files.map(({ s3_key }) => readOne(s3_key).catch(leaveOut)));
  const read = outcomes.filter((outcome) => outcome !== undefined);
  return { read, unread: files.length - read.length };
}

function leaveOut(error: unknown): undefined {
  if (!(error instanceof MediaUnavailable)) throw error;
}
