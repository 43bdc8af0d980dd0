import type { OpsDeadLetter } from '@talknshop/contracts';
import { Badge, Button, Dialog, LiveRegion, Notice, Skeleton } from '../../ui';
import { nameOf, shortId } from '../words';
import { redrivenWords, STANDING } from './letter-words';
import { useDeadLetters } from './use-dead-letters';

/** What a queue gave up, how each stands, and sending back what is still due. */
export function DeadLettersDialog({ queue, onClose }: { queue: string; onClose: () => void }) {
  const { letters, redrive } = useDeadLetters(queue);
  const error = redrive.error ?? letters.error;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Dead letters of ${queue}`}
      description="Sending back queues again what is still due, and drops what has settled. Nothing that is live is posted again."
      className="w-[min(44rem,calc(100vw-2rem))]"
    >
      <div className="flex flex-col gap-3">
        {error && (
          <Notice tone="bad" isAlert>
            {error.message}
          </Notice>
        )}
        <LiveRegion id={redrive.submittedAt} message={redrive.data ? redrivenWords(redrive.data) : ''} />
        {redrive.data && <Notice tone="good">{redrivenWords(redrive.data)}</Notice>}
        {letters.isPending && <Skeleton className="h-16" />}
        {letters.data?.length === 0 && <p className="text-sm text-muted">There are none.</p>}
        <ul aria-label="Dead letters" className="flex flex-col">
          {letters.data?.map((letter) => (
            <Letter key={letter.message_id} {...letter} />
          ))}
        </ul>
        <Button
          look="primary"
          className="self-end"
          disabled={redrive.isPending || !letters.data?.length}
          onClick={() => redrive.mutate()}
        >
          {redrive.isPending ? 'Sending back…' : 'Send back what is due'}
        </Button>
      </div>
    </Dialog>
  );
}

function Letter({ standing, reason, job_id, marketplace, action, sent_at, trace_id }: OpsDeadLetter) {
  return (
    <li className="flex flex-col gap-1 border-b border-line py-2 text-sm last:border-0">
      <span className="flex flex-wrap items-center gap-2">
        <Badge tone={STANDING[standing].tone}>{STANDING[standing].words}</Badge>
        <span className="inline-block font-medium first-letter:uppercase">
          {[action, marketplace && `on ${nameOf(marketplace)}`].filter(Boolean).join(' ') || 'A message'}
        </span>
        {job_id !== undefined && <code className="text-xs text-muted">job {shortId(job_id)}</code>}
        <time dateTime={sent_at} className="text-xs text-muted sm:ml-auto">
          {new Date(sent_at).toLocaleString()}
        </time>
      </span>
      <p className="first-letter:uppercase">{reason}</p>
      {trace_id !== undefined && <code className="break-all text-xs text-muted">trace {trace_id}</code>}
    </li>
  );
}
