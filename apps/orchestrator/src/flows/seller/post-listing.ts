import type { CrosspostJob, ListingSpec } from '@talknshop/contracts';
import type { Turn, TurnStep } from '../turn';
import { isOpen } from './job-meant';
import { listingChange } from './listing-change';
import type { Posting } from './posting';

/** Posts the listing, or changes it where it is posted; one of whose posting no answer came is asked for again before it is changed. */
export async function postListing(step: TurnStep): Promise<Partial<Turn>> {
  const { posting, ready } = step.state;
  if (!posting || !ready) throw new Error('there is nothing to post'); // the route here needs both
  const wanted = wantedSpec(posting, ready.listing_spec, ready.admitted);
  const created = posting.job_id === undefined ? await post(step, posting) : undefined;
  const job_id = created?.job_id ?? posting.job_id!;
  const { change, unchangeable } = listingChange(posting.listing_spec, wanted);
  if (!created && !change && unchangeable.length === 0 && (await isOver(step, job_id))) return postAnew(step, wanted);
  const changed = change && (await edit(step, job_id, change));
  const after = { ...posting, job_id, listing_spec: changed?.listing_spec ?? posting.listing_spec };
  return { posting: after, listing_outcome: outcomeOf(created, changed, unchangeable) };
}

/** Sold, taken down or taken back, whoever did it. */
async function isOver({ state, deps, signal }: TurnStep, job_id: string): Promise<boolean> {
  const jobs = await deps.crosspost.jobs(state.user_id, { signal, traceparent: state.traceparent });
  const own = jobs.find((job) => job.job_id === job_id);
  return own !== undefined && !isOpen(own);
}

async function postAnew(step: TurnStep, listing_spec: ListingSpec): Promise<Partial<Turn>> {
  const posting = { key: step.idempotency_key, listing_spec };
  const job = await post(step, posting);
  return { posting: { ...posting, job_id: job.job_id }, listing_outcome: { kind: 'posted', job } };
}

/** A marketplace that refuses the changed listing keeps the one it has; one that it was taken off is named among what cannot be changed. */
function wantedSpec(
  posting: Posting,
  listing_spec: ListingSpec,
  admitted: ListingSpec['target_marketplaces'],
): ListingSpec {
  const { target_marketplaces } = listing_spec;
  const refused = posting.listing_spec.target_marketplaces.filter(
    (place) => target_marketplaces.includes(place) && !admitted.includes(place),
  );
  return { ...listing_spec, target_marketplaces: [...admitted, ...refused] };
}

function outcomeOf(created: CrosspostJob | undefined, changed: CrosspostJob | undefined, unchangeable: string[]) {
  if (created) return { kind: 'posted', job: changed ?? created } as const;
  return changed
    ? ({ kind: 'edited', job: changed, unchangeable } as const)
    : ({ kind: 'unchanged', unchangeable } as const);
}

export function post({ state, deps, signal }: TurnStep, { key, listing_spec }: Posting): Promise<CrosspostJob> {
  const { user_id, session_id, traceparent } = state;
  return deps.crosspost.post({ listing_spec, user_id, session_id }, { signal, traceparent, idempotency_key: key });
}

function edit(
  { state, deps, signal, idempotency_key }: TurnStep,
  job_id: string,
  change: NonNullable<ReturnType<typeof listingChange>['change']>,
): Promise<CrosspostJob> {
  const { user_id, traceparent } = state;
  return deps.crosspost.edit(job_id, { user_id, ...change }, { signal, traceparent, idempotency_key });
}
