import { useNow } from '../time/minute-clock';
import { exactTime, timeAgo } from '../time/relative-time';

/** When a price was fetched, as long ago; the moment itself is its title. */
export function FetchedAt({ at, word = 'Seen' }: { at: string; word?: string }) {
  const now = useNow();
  return (
    <time dateTime={at} title={exactTime(at)} className="text-xs text-muted">
      {word} {timeAgo(Date.parse(at), now)}
    </time>
  );
}
