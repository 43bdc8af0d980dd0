import type { ListingEdit } from '@talknshop/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CrosspostJob, PostingMarketplace } from '@talknshop/contracts';
import { useSelling } from '../host/selling-host';
import { keepJob } from './job-cache';

/** What a user has done with a job. */
export type JobCommand =
  | { kind: 'edit'; change: ListingEdit }
  | { kind: 'withdraw' }
  | { kind: 'take_off'; marketplace: PostingMarketplace }
  | { kind: 'retry' }
  | { kind: 'done_by_hand'; marketplace: PostingMarketplace; link?: string };

export interface JobCommands {
  /** Resolves when it is done; what went wrong stands in `error`. */
  run: (command: JobCommand) => Promise<boolean>;
  /** What is being done. */
  running?: JobCommand;
  error?: Error;
}

/** Has the cross-poster do something with a job, and keeps what becomes of it. */
export function useJobCommands(job_id: string): JobCommands {
  const { listings, user_id, newId } = useSelling();
  const queries = useQueryClient();
  const { mutateAsync, isPending, variables, error } = useMutation({
    mutationFn: (command: JobCommand): Promise<CrosspostJob> => {
      switch (command.kind) {
        case 'edit':
          return listings.edit(job_id, command.change, { idempotency_key: newId() });
        case 'withdraw':
          return listings.cancel(job_id);
        case 'take_off':
          return listings.takeOff(job_id, command.marketplace);
        case 'retry':
          return listings.retry(job_id);
        case 'done_by_hand':
          return listings.doneByHand(job_id, command.marketplace, { link: command.link });
      }
    },
    onSuccess: (job) => keepJob({ queries, user_id }, job),
  });
  const run = (command: JobCommand) =>
    mutateAsync(command).then(
      () => true,
      () => false, // it is told as `error`
    );
  return { run, ...(isPending && { running: variables }), ...(error && { error }) };
}
