import { type ClarificationData, type CrosspostJob, money } from '@talknshop/contracts';
import { listed } from '../reply/listed';
import { titleWords } from '../reply/offer-words';
import { jobsNamed } from './job-meant';
import { listingWords } from './words/job-words';

/** A message that waits for its user to say which listing it means. */
export interface WhichListing {
  /** The message. */
  words: string;
  /** Newest first. */
  jobs: Pick<CrosspostJob, 'job_id' | 'listing_spec'>[];
}

const MOST_TOLD = 5;

export function whichQuestion({ jobs }: WhichListing): ClarificationData {
  const told = jobs.slice(0, MOST_TOLD);
  const names = listed(
    told.map(({ listing_spec }) => listingWords(listing_spec)),
    'or',
  );
  return { question: `Which listing do you mean: ${names}?`, suggestions: told.map(labelOf) };
}

/** The job that an answer means, where it means one. */
export function jobChosen({ jobs }: WhichListing, answer: string): string | undefined {
  const said = answer.trim().toLowerCase();
  const labelled = jobs.filter((job) => labelOf(job).toLowerCase() === said);
  const named = jobsNamed(jobs, said);
  const places = PLACES.findIndex((place) => place.test(said));
  const counted = places < 0 ? [] : jobs.slice(places, places + 1);
  const [chosen] = [labelled, named, counted].filter(({ length }) => length === 1);
  return chosen?.[0]?.job_id;
}

/** As they were told. */
const PLACES = [
  /\b(?:first|1st|1|newest|latest)\b/,
  /\b(?:second|2nd|2)\b/,
  /\b(?:third|3rd|3)\b/,
  /\b(?:fourth|4th|4)\b/,
];

function labelOf({ listing_spec: { title, price, currency } }: WhichListing['jobs'][number]): string {
  return `${titleWords(title)}, ${money(price, currency)}`;
}
