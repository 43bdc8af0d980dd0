import { counted } from './counted';
import { listed } from './listed';

/** How many files of a message told us nothing. */
export interface UnreadMedia {
  recordings: number;
  pictures: number;
  videos: number;
}

/** Owns up to files that were not looked into, as a sentence without its end; empty when all were. */
export function unreadWords({ recordings, pictures, videos }: UnreadMedia): string {
  const failed = [
    recordings > 0 && `listen to ${yours(recordings, 'recording')}`,
    pictures > 0 && `look at ${yours(pictures, 'picture')}`,
    videos > 0 && `watch ${yours(videos, 'video')}`,
  ].filter((part) => part !== false);
  return failed.length === 0 ? '' : `I could not ${listed(failed, 'or')}`;
}

function yours(count: number, noun: string): string {
  return count === 1 ? `your ${noun}` : counted(count, noun);
}
