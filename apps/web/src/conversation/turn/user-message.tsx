import { Image } from 'lucide-react';
import { Button } from '../../ui';
import type { UserWords } from '../store/conversation-view';

export interface UserMessageProps {
  user: UserWords;
  onRetry: () => void;
  onDrop: () => void;
}

/** What the user said, and where it is while it has not been taken. */
export function UserMessage({ user: { text, media, delivery, error }, onRetry, onDrop }: UserMessageProps) {
  return (
    <div className="flex flex-col items-end gap-1">
      <div className="max-w-[85%] rounded-2xl rounded-br-md bg-accent-soft px-4 py-2.5">
        <h2 className="sr-only">You said</h2>
        {text && <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>}
        {media.length > 0 && (
          <p className="flex items-center gap-1.5 text-sm text-muted">
            <Image aria-hidden="true" className="size-4" />
            {media.length === 1 ? '1 file' : `${media.length} files`}
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
      {delivery === 'refused' && (
        <div role="alert" className="flex max-w-[85%] flex-wrap items-center justify-end gap-2 text-sm text-bad">
          <p>Not sent. {error?.error}</p>
          <div className="flex gap-1">
            <Button size="small" onClick={onRetry}>
              Send again
            </Button>
            <Button look="quiet" size="small" onClick={onDrop}>
              Discard
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
