import type { PostingMarketplace } from '@talknshop/contracts';
import type { Item } from '../dynamo/dynamo-table';
import { packText, unpackText, type PackedText } from '../dynamo/packed-text';
import { dueAt } from './due-at';
import type { DueCrosspost, StoredJob, StoredPosting } from './stored-crosspost';

/** Over how many partitions of the index what is due is spread. */
const SHARDS = 4;

export const DUE_SHARDS = Array.from({ length: SHARDS }, (_, shard) => `due-${shard}`);

const JOB_KEY = 'JOB';
const POSTING_KEY = 'POSTING#';

export function jobKey(job_id: string) {
  return { job_id, sk: JOB_KEY };
}

export function postingKey({ job_id, marketplace }: Pick<StoredPosting, 'job_id' | 'marketplace'>) {
  return { job_id, sk: POSTING_KEY + marketplace };
}

export function toJobItem(job: StoredJob): Item {
  const { user_id, created_at } = job;
  return { ...commonItem(job), user_id, created_at };
}

export function toPostingItem(posting: StoredPosting): Item {
  const { marketplace, listing_id } = posting;
  return { ...commonItem(posting), ...(listing_id && { listing_key: listingKey(marketplace, listing_id) }) };
}

export function listingKey(marketplace: PostingMarketplace, listing_id: string): string {
  return `${marketplace}#${listing_id}`;
}

export function isJobItem({ sk }: Item): boolean {
  return sk === JOB_KEY;
}

/** `item` is one that was made here: nobody else writes to the table. */
export function documentOf<T extends StoredJob | StoredPosting>(item: Item): T {
  return JSON.parse(unpackText(item['document'] as PackedText)) as T;
}

export function toDue({ job_id, sk, due_at }: Item): DueCrosspost {
  const due = { job_id: job_id as string, due_at: due_at as number };
  if (sk === JOB_KEY) return due;
  return { ...due, marketplace: (sk as string).slice(POSTING_KEY.length) as PostingMarketplace };
}

function commonItem(stored: StoredJob | StoredPosting): Item {
  const due_at = dueAt(stored);
  return {
    version: stored.version,
    document: packText(JSON.stringify(stored)),
    ...(due_at !== undefined && { due_at, due_shard: shardOf(stored.job_id) }),
  };
}

function shardOf(job_id: string): string {
  return DUE_SHARDS[job_id.charCodeAt(job_id.length - 1) % SHARDS]!;
}
