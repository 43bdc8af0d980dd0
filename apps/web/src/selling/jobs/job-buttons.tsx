import type { CrosspostJob } from '@talknshop/contracts';
import { Pencil, RotateCw, Tag, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui';
import { EditForm } from './edit-form';
import { EndDialog, type Ending } from './end-dialog';
import type { JobActions } from './job-actions';
import type { JobCommands } from './use-job-commands';

/** What can be done about a listing as a whole. */
export function JobButtons({ job, actions, isUnseen, isBusy, run }: JobButtonsProps) {
  const { canEdit, canRetry, canWithdraw } = actions;
  const [isEditing, setEditing] = useState(false);
  const [ending, setEnding] = useState<Ending>();
  if (isEditing && canEdit) return <EditForm {...{ job, isBusy, run }} onClose={() => setEditing(false)} />;
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      {canEdit && (
        <Button size="small" onClick={() => setEditing(true)}>
          <Pencil aria-hidden="true" className="size-4" />
          Change price, text or photos
        </Button>
      )}
      {canRetry && (
        <Button size="small" aria-disabled={isBusy} onClick={() => !isBusy && void run({ kind: 'retry' })}>
          <RotateCw aria-hidden="true" className="size-4" />
          Try all again that failed
        </Button>
      )}
      {canWithdraw && !isUnseen && (
        <>
          <Button size="small" onClick={() => setEnding('sold')}>
            <Tag aria-hidden="true" className="size-4" />I sold it
          </Button>
          <Button size="small" look="danger" onClick={() => setEnding('withdrawn')}>
            <Trash2 aria-hidden="true" className="size-4" />
            Take it down everywhere
          </Button>
        </>
      )}
      <EndDialog
        ending={ending}
        job={job}
        isBusy={isBusy}
        onClose={() => setEnding(undefined)}
        onConfirm={async () => {
          if (await run({ kind: 'withdraw' })) setEnding(undefined);
        }}
      />
    </div>
  );
}

interface JobButtonsProps extends Pick<JobCommands, 'run'> {
  job: CrosspostJob;
  actions: JobActions;
  isUnseen: boolean;
  isBusy: boolean;
}
