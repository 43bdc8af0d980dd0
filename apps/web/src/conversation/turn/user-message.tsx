import { Image } from 'lucide-react';
import { Button } from '../../ui';
import { useCountdown } from '../composer/use-countdown';
import type { UserWords } from '../store/conversation-view';

export interface UserMessageProps {
  user: UserWords;
  /** Until when nothing may be sent; epoch milliseconds. */
  limitedUntil?: number;
  onRetry: () => void;
  onDrop: () => void;
}

/** What the user said, and where it is while it has not been taken. */
export function UserMessage({ user, limitedUntil, onRetry, onDrop }: UserMessageProps) {
  const { text, media, delivery, error } = user;
  return (
    <div className="flex flex-col items-end gap-1">
      <div className="max-w-[85%] rounded-2xl rounded-br-md bg-accent-soft px-4 py-2.5">
        <h2 className="sr-only">You said</h2>
        {text && <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>}
        {media.length > 0 && (
          <p className="flex items-center gap-1.5 text-sm text-muted">
            <Image aria-hidden="true" className="size-4" />
            {filesWords(media)}
          </p>
        )}
      </div>
      {delivery === 'queued' && (
        <p className="flex items-center gap-2 text-xs text-muted">
          Waits for a connection
          <Button look="quiet" size="small" onClick={onDrop}>
            Take back
          </Button>
        </p>
      )}
      {delivery === 'refused' && <Refused why={error?.error} {...{ limitedUntil, onRetry, onDrop }} />}
    </div>
  );
}

/** Pictures and recordings, counted. */
export function filesWords({ length }: UserWords['media']): string {
  return length === 1 ? '1 file' : `${length} files`;
}

/** What can be done with a message that was not taken: where there were too many, not before its time. */
function Refused({ why, limitedUntil, onRetry, onDrop }: Omit<UserMessageProps, 'user'> & { why?: string }) {
  const wait_s = useCountdown(limitedUntil);
  return (
    <div className="flex max-w-[85%] flex-wrap items-center justify-end gap-2 text-sm text-bad">
      <p role="alert" className="text-right">
        Not sent. {why}
      </p>
      <div className="flex gap-1">
        <Button size="small" className="tabular-nums" disabled={wait_s > 0} onClick={onRetry}>
          {wait_s > 0 ? `Send again in ${wait_s} s` : 'Send again'}
        </Button>
        <Button look="quiet" size="small" onClick={onDrop}>
          Discard
        </Button>
      </div>
    </div>
  );
}
