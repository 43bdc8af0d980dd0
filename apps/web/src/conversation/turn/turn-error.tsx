import type { ErrorData } from '@talknshop/contracts';
import { RotateCw } from 'lucide-react';
import { Button, Notice } from '../../ui';

export interface TurnErrorProps {
  error: ErrorData;
  /** What support can find the turn by. */
  reference?: string;
  onRetry?: () => void;
}

/** What went wrong with an answer, what can be done, and by which name to ask for help. */
export function TurnError({ error: { error, recoverable, details }, reference, onRetry }: TurnErrorProps) {
  const trace_id = typeof details['trace_id'] === 'string' ? details['trace_id'] : reference;
  return (
    <Notice tone="bad" isAlert className="flex max-w-[70ch] flex-wrap items-center justify-between gap-3">
      <div className="min-w-0">
        <p className="wrap-anywhere">{error}</p>
        {trace_id && <p className="text-xs text-muted wrap-anywhere">Trace {trace_id}</p>}
      </div>
      {recoverable && onRetry && (
        <Button size="small" onClick={onRetry}>
          <RotateCw aria-hidden="true" className="size-4" />
          Try again
        </Button>
      )}
    </Notice>
  );
}
