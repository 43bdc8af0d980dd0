import { ApiError } from '@talknshop/client';
import { Button, Notice } from '../ui';

/** Says in place of the page why there is nothing to be seen. */
export function Refused({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <Notice tone="bad" isAlert className="flex flex-col items-start gap-3">
      <p>{wordsOf(error)}</p>
      <Button size="small" onClick={onRetry}>
        Try again
      </Button>
    </Notice>
  );
}

function wordsOf(error: Error): string {
  const status = error instanceof ApiError ? error.status : 0;
  if (status === 401) return 'This page is for operators: open it with a token, as /ops#token=…';
  if (status === 403) return 'This page is for operators, and your token does not hold the role “operator”.';
  if (status === 404) return 'This page is not served here: in production it takes AUTH_MODE=jwt and an operator.';
  return error.message;
}
