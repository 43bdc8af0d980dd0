import { RotateCw } from 'lucide-react';
import { Button } from '../../ui';

export interface FailedProps {
  /** What is missing, as the end of "Could not load". */
  what: string;
  error: Error;
  onRetry: () => void;
}

/** Says in place of something what went wrong with it, and tries again. */
export function Failed({ what, error, onRetry }: FailedProps) {
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 py-1 text-sm">
      <p className="text-bad">
        Could not load {what}. {error.message}
      </p>
      <Button size="small" onClick={onRetry}>
        <RotateCw aria-hidden="true" className="size-4" />
        Try again
      </Button>
    </div>
  );
}
