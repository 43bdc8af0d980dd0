import type { CrosspostJob, ListingSpec } from '@talknshop/contracts';
import type { Turn, TurnStep } from '../turn';
import { fixedMode } from './fixed-mode';
import { isOpen } from './job-meant';
import { type ListingDifference, listingChange } from './listing-change';
import type { ListingOutcome } from './listing-outcome';
import type { Posting } from './posting';

/** Posts the listing, or changes it where it is posted; one of whose posting no answer came is asked for again before it is changed. */
export async function postListing(step: TurnStep): Promise<Partial<Turn>> {
  const { posting, ready } = step.state;
  if (!posting || !ready) throw new Error('there is nothing to post'); // the route here needs both
  const wanted = wantedSpec(posting, ready.listing_spec, ready.admitted);
  const created = posting.job_id === undefined ? await post(step, posting) : undefined;
  const job_id = created?.job_id ?? posting.job_id!;
  const difference = listingChange(posting.listing_spec, wanted);
  if (!created && isNothing(difference) && (await isOver(step, job_id))) return postAnew(step, wanted);
  const changed = await apply(step, job_id, difference);
  if (changed && wanted.target_marketplaces.length === 0) return takenDown(step, changed);
  const after = { ...posting, job_id, listing_spec: changed?.listing_spec ?? posting.listing_spec };
  const unchangeable = [...difference.unchangeable, ...fixedMode(posting, step.state.sale?.mode)];
  return { posting: after, listing_outcome: outcomeOf(created, changed, { ...difference, unchangeable }) };
}

/** Asks for a job under the key of its posting: there is one, however often it is asked for. */
export function post({ state, deps, signal }: TurnStep, { key, listing_spec, mode }: Posting): Promise<CrosspostJob> {
  const { user_id, session_id, traceparent } = state;
  const request = { listing_spec, user_id, session_id, ...(mode && { mode }) };
  return deps.crosspost.post(request, { signal, traceparent, idempotency_key: key });
}

function isNothing({ change, removed, unchangeable }: ListingDifference): boolean {
  return !change && removed.length === 0 && unchangeable.length === 0;
}

/** Sold, taken down or taken back, whoever did it. */
async function isOver({ state, deps, signal }: TurnStep, job_id: string): Promise<boolean> {
  const jobs = await deps.crosspost.jobs(state.user_id, { signal, traceparent: state.traceparent });
  const own = jobs.find((job) => job.job_id === job_id);
  return own !== undefined && !isOpen(own);
}

async function postAnew(step: TurnStep, listing_spec: ListingSpec): Promise<Partial<Turn>> {
  const { mode } = step.state;
  const posting = { key: step.idempotency_key, listing_spec, ...(mode && { mode }) };
  const job = await post(step, posting);
  return { posting: { ...posting, job_id: job.job_id }, listing_outcome: { kind: 'posted', job } };
}

/** A marketplace that refuses the changed listing keeps the one it has. */
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

/** The edit before it comes off anywhere: taken off the last marketplace, a job is over. */
async function apply(
  { state, deps, signal, idempotency_key }: TurnStep,
  job_id: string,
  { change, removed }: ListingDifference,
): Promise<CrosspostJob | undefined> {
  const { user_id, traceparent } = state;
  const call = { signal, traceparent };
  let job = change && (await deps.crosspost.edit(job_id, { user_id, ...change }, { ...call, idempotency_key }));
  for (const marketplace of removed) job = await deps.crosspost.takeOff({ job_id, user_id }, marketplace, call);
  return job;
}

function takenDown({ state: { listing } }: TurnStep, job: CrosspostJob): Partial<Turn> {
  return { posting: undefined, listing, listing_outcome: { kind: 'taken_down', job } };
}

function outcomeOf(
  created: CrosspostJob | undefined,
  changed: CrosspostJob | undefined,
  { change = {}, removed: taken_off, unchangeable }: ListingDifference,
): ListingOutcome {
  if (created) return { kind: 'posted', job: changed ?? created };
  if (!changed) return { kind: 'unchanged', unchangeable };
  return { kind: 'edited', job: changed, changed: Object.keys(change), taken_off, unchangeable };
}
