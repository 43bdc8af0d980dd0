import { ApiError } from '@talknshop/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ListingDraft } from '../drafts/listing-drafts';
import { useSelling } from '../host/selling-host';
import { keepJob } from '../jobs/job-cache';
import type { Admission } from '../preview/admitted';
import { type FormErrors, serverErrors } from './form-errors';
import { toSpec } from './listing-form';

export interface PostListing {
  /** Resolves when it was taken, or refused. */
  post: (admitted: Admission['admitted']) => Promise<void>;
  isPosting: boolean;
  /** What the service minded, by field. */
  refused: FormErrors;
  /** What is wrong that belongs to no field. */
  trouble?: string;
}

/** Posts the draft of a conversation: once, however often it has to be tried. */
export function usePostListing({ data, form, mode, idempotency_key }: ListingDraft): PostListing {
  const { listings, user_id, session_id, drafts } = useSelling();
  const queries = useQueryClient();
  const { mutateAsync, isPending, error, variables } = useMutation({
    mutationFn: async ({ target_marketplaces }: Attempt) => {
      if (session_id === undefined) throw new Error('Wait until you are connected, then post it.');
      const listing_spec = { ...toSpec(form, data.listing_spec), target_marketplaces };
      const job = await listings.post({ listing_spec, session_id, mode }, { idempotency_key });
      return { job, session_id };
    },
    onSuccess: ({ job, session_id: of }) => {
      keepJob({ queries, user_id }, job);
      drafts.settle(of, job.job_id);
    },
  });
  const post = (target_marketplaces: Admission['admitted']) =>
    mutateAsync({ target_marketplaces, form }).then(
      () => undefined,
      () => undefined, // it is told as `trouble`
    );
  // What was minded of the form as it was then is not said of what it is now.
  const isOld = variables !== undefined && variables.form !== form;
  return { post, isPosting: isPending, ...(isOld || !error ? { refused: {} } : told(error)) };
}

interface Attempt {
  target_marketplaces: Admission['admitted'];
  form: ListingDraft['form'];
}

function told(error: Error): Pick<PostListing, 'refused' | 'trouble'> {
  const errors = error instanceof ApiError ? error.errors : [];
  const { fields, form } = serverErrors(errors);
  const trouble = errors.length === 0 ? error.message : form.join(' ');
  return { refused: fields, ...(trouble && { trouble }) };
}
