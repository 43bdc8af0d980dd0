import { ArrowLeft, Pause, Play } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, buttonClass, Notice, Skeleton } from '../ui';
import { HttpOps } from './http-ops.adapter';
import { OpsBoard } from './ops-board';
import { OpsProvider } from './ops-context';
import type { Ops } from './ops.port';
import { Refused } from './refused';
import { before } from './spans';
import { useOverview } from './use-overview';

export interface OpsPageProps {
  /** Of who looks; where everybody is believed, none is needed. */
  token?: string;
  /** The server's own unless told. */
  ops?: Ops;
}

/** The operations of the server, as they are every two seconds. It fills its parent's height and scrolls by itself; a QueryClient is around it. */
export function OpsPage({ token, ops }: OpsPageProps) {
  const own = useMemo(() => ops ?? new HttpOps({ token }), [ops, token]);
  return (
    <OpsProvider value={own}>
      <Page />
    </OpsProvider>
  );
}

function Page() {
  const [isPaused, setPaused] = useState(false);
  const { data, error, refetch } = useOverview(isPaused);
  return (
    <div className="h-full overflow-y-auto">
      <main className="mx-auto flex max-w-[90rem] flex-col gap-4 p-4 sm:p-6">
        <header className="flex flex-wrap items-end justify-between gap-3">
          <div>
            <h1 className="text-2xl font-semibold tracking-tight">Operations</h1>
            <p className="text-sm text-muted">
              {data ? `Up for ${before(data.at, data.up_since)}; ` : ''}
              {isPaused ? 'paused' : 'looked at every 2 seconds while you do'}. Nobody’s words are shown here.
            </p>
          </div>
          <div className="flex gap-2">
            <Button aria-pressed={isPaused} onClick={() => setPaused(!isPaused)}>
              {isPaused ? (
                <Play aria-hidden="true" className="size-4" />
              ) : (
                <Pause aria-hidden="true" className="size-4" />
              )}
              Pause
            </Button>
            <a href="/" className={buttonClass('quiet')}>
              <ArrowLeft aria-hidden="true" className="size-4" />
              Conversations
            </a>
          </div>
        </header>
        {error && !data && <Refused error={error} onRetry={() => void refetch()} />}
        {error && data && (
          <Notice tone="warn" isAlert>
            What you see is not of this moment: {error.message}
          </Notice>
        )}
        {data && <OpsBoard overview={data} />}
        {!data && !error && <Waiting />}
      </main>
    </div>
  );
}

function Waiting() {
  return (
    <div role="status" className="grid gap-4 xl:grid-cols-2">
      <span className="sr-only">Looking around</span>
      <Skeleton className="h-20 rounded-xl xl:col-span-2" />
      <Skeleton className="h-80 rounded-xl" />
      <Skeleton className="h-80 rounded-xl" />
    </div>
  );
}
