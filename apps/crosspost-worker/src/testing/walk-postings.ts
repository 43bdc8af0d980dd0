import type { JobEnding, StoredJob, StoredPosting } from '@talknshop/aws';
import { A_PHONE, aStoredJob } from '@talknshop/aws/testing';
import {
  CROSSPOST_TIMES,
  decidedJob,
  doneByHand,
  followingPosting,
  goneBy,
  isoOf,
  isWatched,
  jobStatus,
  newPosting,
  type PostingWork,
  workOf,
} from '@talknshop/crosspost';
import type { Transition } from '@talknshop/workflow';
import { afterAnswer } from '../posting/after-answer';
import type { Answer } from '../posting/ask-marketplace';
import { claimedPosting, type Claim } from '../posting/claim';

const NOW = Date.parse('2026-03-01T12:00:00.000Z');
const moment = { now: NOW, times: CROSSPOST_TIMES };
const lease = { owner: 'worker', until: NOW + 45_000 };

/** A job and its posting on eBay, with the work that is being done on it. */
interface Place {
  job: StoredJob;
  posting: StoredPosting;
  claim?: Claim;
}

interface Move {
  by: string;
  to: Place;
}

/** What is walked: the marketplace by its API or by hand, and whether anything happens while a worker is at it. */
export interface Walk {
  mode?: StoredJob['mode'];
  access: 'api' | 'assisted';
  is_crossing?: boolean;
}

/** Every way in which the status of a posting can change, found by taking every step there is from everywhere one can get to. */
export function walkPostings(walk: Walk): Transition[] {
  return transitions(walk, ({ posting }) => posting.status);
}

/** The same of a job whose other posting is live, until the job is over. */
export function walkJobs(walk: Walk): Transition[] {
  return transitions(walk, ({ job, posting }) =>
    jobStatus(job, [posting, { status: job.ended ? 'withdrawn' : 'live' }]),
  );
}

/** How far a job has come that posts everywhere or nowhere. */
export function walkPhases(): Transition[] {
  const over = { not_all: 'undone', user: 'taken_back', sold_elsewhere: 'sold' };
  return transitions({ mode: 'all_or_nothing', access: 'api' }, ({ job }) =>
    job.ended ? over[job.ended.reason] : job.phase,
  );
}

function transitions(walk: Walk, stateOf: (place: Place) => string): Transition[] {
  return steps(walk).map(({ from, by, to }) => ({ from: stateOf(from), to: stateOf(to), by }));
}

function beginning(mode: StoredJob['mode']): Place {
  const phase = mode === 'all_or_nothing' ? 'prepare' : 'posted';
  const job = aStoredJob({ mode, phase, listing_spec: { ...A_PHONE, target_marketplaces: ['ebay'] } });
  return { job, posting: newPosting(job, { marketplace: 'ebay', access: 'api' }, moment) };
}

function steps(walk: Walk): { from: Place; by: string; to: Place }[] {
  const start = beginning(walk.mode ?? 'best_effort');
  const seen = new Set([keyOf(start)]);
  const open = [start];
  const found: { from: Place; by: string; to: Place }[] = [];
  for (let from = open.shift(); from; from = open.shift())
    for (const { by, to } of movesFrom(from, walk)) {
      found.push({ from, by, to });
      if (seen.has(keyOf(to))) continue;
      seen.add(keyOf(to));
      open.push(to);
    }
  return found;
}

/** Whatever decides what can happen next; versions only by how they compare. */
function keyOf({ job, posting, claim }: Place): string {
  const { wish, status, may_be_there, waits_for_user, is_pending, withdrawal, listing_id, listing_version } = posting;
  const versions = [posting.shown_version, posting.ready_version, posting.refused_version];
  return JSON.stringify([
    [wish, status, may_be_there, waits_for_user, is_pending, withdrawal !== undefined, listing_id, claim?.work],
    [job.phase, job.ended?.reason, job.ended?.by, isWanted(job)],
    versions.map((version = -1) => Math.sign(version) + Math.sign(version - listing_version)),
  ]);
}

function movesFrom(place: Place, { access, is_crossing = false }: Walk): Move[] {
  if (place.claim && !is_crossing) return answers(place, access);
  return [...workMoves(place), ...answers(place, access), ...wishes(place), ...words(place)];
}

function workMoves({ job, posting, claim }: Place): Move[] {
  const work = workOf(posting) ?? (isWatched(posting) ? 'check' : undefined);
  if (claim || !work) return [];
  const claimed = claimedPosting(posting, work, lease);
  return [
    {
      by: 'a worker takes it up',
      to: { job, posting: claimed, claim: { work, job, posting: claimed, last_seen: claimed } },
    },
  ];
}

function answers({ job, posting, claim }: Place, access: Walk['access']): Move[] {
  if (!claim) return [];
  return ANSWERS[access][claim.work].map(([by, answer]) => {
    if (answer.state === 'sold') return { by, to: sold(job, posting) };
    const tired = { ...claim, posting: { ...claim.posting, attempts: 2 } };
    return { by, to: followed(job, afterAnswer(tired, answer, moment).change(posting)) };
  });
}

/** What users, and the other marketplaces, want of the job; a job that posts everywhere or nowhere decides by itself. */
function wishes({ job, posting, claim }: Place): Move[] {
  const move = (by: string, change: Partial<StoredJob>): Move => ({
    by,
    to: { ...followed({ ...job, ...change }, posting), claim },
  });
  const targets = (...target_marketplaces: 'ebay'[]) => ({ ...job.listing_spec, target_marketplaces });
  const retries = job.retries + 1;
  if (job.ended?.reason === 'not_all' && !posting.may_be_there)
    return [move('its user tries again', { retries, ended: undefined, phase: 'prepare' })];
  if (job.ended) return [];
  if (!isWanted(job))
    return posting.may_be_there
      ? []
      : [move('its user adds it again', { listing_spec: targets('ebay'), listing_version: job.listing_version + 1 })];
  const decided = decidedJob({ job, postings: [posting] }, moment);
  return [
    move('its user changes it', { listing_version: job.listing_version + 1 }),
    move('its user takes it back', { ended: ended('user') }),
    move('its user takes it off', { listing_spec: targets() }),
    move('sold elsewhere', { ended: { ...ended('sold_elsewhere'), by: 'craigslist' } }),
    ...(posting.status === 'failed' ? [move('its user tries again', { retries })] : []),
    ...(job.phase === 'posted' ? [] : [move('another one fails', { ended: ended('not_all') })]),
    ...(decided && !decided.ended ? [move('all are ready', decided)] : []),
  ];
}

/** What its user has done by hand, and what its marketplace says without being asked. */
function words({ job, posting, claim }: Place): Move[] {
  const done = doneByHand(posting, undefined, moment);
  const over = goneBy(posting, job, { event: 'ended', proof: 'a notice' }, moment);
  return [
    ...(done ? [{ by: 'its user did it by hand', to: followed(job, done) }] : []),
    ...(over ? [{ by: 'ended there', to: { job, posting: over } }] : []),
    ...(posting.listing_id ? [{ by: 'sold', to: sold(job, posting) }] : []),
  ].map(({ by, to }) => ({ by, to: { ...to, ...(to.posting.lease && { claim }) } }));
}

function sold(job: StoredJob, posting: StoredPosting): Place {
  const after = job.ended ? job : { ...job, ended: { ...ended('sold_elsewhere'), by: 'ebay' as const } };
  return followed(after, goneBy(posting, after, { event: 'sold', proof: 'a notice' }, moment) ?? posting);
}

function followed(job: StoredJob, posting: StoredPosting): Place {
  return { job, posting: followingPosting(job, posting, moment) ?? posting };
}

function ended(reason: JobEnding['reason']): JobEnding {
  return { reason, at: isoOf(NOW) };
}

function isWanted({ listing_spec }: StoredJob): boolean {
  return listing_spec.target_marketplaces.includes('ebay');
}

const hand_over = { title: '', description: '', price: '', picture_urls: [], deep_link: 'https://ebay.com' };
const LIVE: [string, Answer] = ['it is public', { state: 'live', listing_id: '1', link: 'https://ebay.com/1' }];
const PENDING: [string, Answer] = ['the marketplace takes its time', { state: 'pending', reason: 'wait' }];
const REFUSED: [string, Answer] = ['refused', { state: 'refused', reason: 'no' }];
const TROUBLED: [string, Answer] = [
  'no answer in three tries',
  { state: 'troubled', reason: 'down', retriable: true, cause: undefined },
];
const BY_HAND: [string, Answer] = ['to be posted by hand', { state: 'needs_user', reason: 'paste it', hand_over }];
const SOLD: [string, Answer] = ['sold', { state: 'sold', proof: 'gone' }];
const ENDED: [string, Answer] = ['ended there', { state: 'ended', proof: 'gone' }];
const ABSENT: [string, Answer] = ['ended there', { state: 'absent' }];

/** Whatever can be said to each work. */
const ANSWERS: Record<Walk['access'], Record<PostingWork, [string, Answer][]>> = {
  api: {
    prepare: [['it is ready', { state: 'draft', draft_id: '1' }], PENDING, REFUSED, TROUBLED],
    publish: [LIVE, PENDING, SOLD, REFUSED, TROUBLED],
    update: [LIVE, PENDING, SOLD, ENDED, ABSENT, REFUSED, TROUBLED],
    withdraw: [['taken down', { state: 'ended', proof: 'gone' }], PENDING, SOLD, TROUBLED],
    check: [LIVE, PENDING, SOLD, ENDED, ABSENT, ['refused', { state: 'rejected', reason: 'no' }], TROUBLED],
  },
  assisted: {
    prepare: [['it is ready', { state: 'none' }], REFUSED],
    publish: [BY_HAND, REFUSED],
    update: [['what changed is to be pasted', BY_HAND[1]], REFUSED],
    withdraw: [['to be taken down by hand', { state: 'needs_user', reason: 'end it', deep_link: 'https://ebay.com' }]],
    check: [['nobody can be asked', { state: 'unknown', reason: 'no way' }]],
  },
};
