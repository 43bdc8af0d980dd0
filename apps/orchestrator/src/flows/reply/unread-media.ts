import { counted } from './counted';
import { listed } from './listed';

/** How many files of a message told us nothing. */
export interface UnreadMedia {
  recordings: number;
  pictures: number;
  videos: number;
}

/** Owns up to files that were not looked into; empty when all were. */
export function unreadWords({ recordings, pictures, videos }: UnreadMedia): string {
  const parts = [
    recordings > 0 && counted(recordings, 'recording'),
    pictures > 0 && counted(pictures, 'picture'),
    videos > 0 && counted(videos, 'video'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `I could not look into ${listed(parts)}, so I went by the rest.`;
}
