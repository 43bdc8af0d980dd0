import type { PostingMarketplace } from '@talknshop/contracts';
import type { AwsClients } from '../clients/aws.clients';
import { collect, take } from '../dynamo/collect';
import type { DynamoTable, Item } from '../dynamo/dynamo-table';
import { CROSSPOST_JOBS_TABLE } from '../resources/tables';
import {
  documentOf,
  DUE_SHARDS,
  isJobItem,
  jobKey,
  listingKey,
  postingKey,
  toDue,
  toJobItem,
  toPostingItem,
} from './crosspost-item';
import { CrosspostRepository } from './crosspost-repository.port';
import { longestDueFirst } from './due-at';
import type { DueCrosspost, StoredCrosspost, StoredJob, StoredPosting } from './stored-crosspost';

const [BY_USER, BY_LISTING, DUE] = CROSSPOST_JOBS_TABLE.indexes;
const ABSENT = { expression: 'attribute_not_exists(#job_id)' };

/** An item for the job and one for each marketplace, all under the job's id. */
export class DynamoCrosspostRepository extends CrosspostRepository {
  private readonly table: DynamoTable;

  constructor(clients: AwsClients) {
    super();
    this.table = clients.table(CROSSPOST_JOBS_TABLE);
  }

  create(job: StoredJob): Promise<boolean> {
    return this.table.putIf(jobKey(job.job_id), toJobItem(job), ABSENT);
  }

  async get(job_id: string): Promise<StoredCrosspost | undefined> {
    const where = { expression: '#job_id = :id', values: { ':id': job_id } };
    return crosspostOf(await collect(this.table.query({ where, ConsistentRead: true })));
  }

  async list(user_id: string, limit: number): Promise<StoredCrosspost[]> {
    const where = { expression: '#user_id = :user', values: { ':user': user_id } };
    const items = this.table.query({ IndexName: BY_USER.name, where, ScanIndexForward: false });
    const ids = (await take(items, limit)).map(({ job_id }) => job_id as string);
    return (await Promise.all(ids.map((id) => this.get(id)))).filter((job) => job !== undefined);
  }

  replaceJob(seen: StoredJob, next: StoredJob): Promise<boolean> {
    return this.table.putIf(jobKey(seen.job_id), toJobItem(next), unchanged(seen));
  }

  addPosting(posting: StoredPosting): Promise<boolean> {
    return this.table.putIf(postingKey(posting), toPostingItem(posting), ABSENT);
  }

  replacePosting(seen: StoredPosting, next: StoredPosting): Promise<boolean> {
    return this.table.putIf(postingKey(seen), toPostingItem(next), unchanged(seen));
  }

  async findByListing(marketplace: PostingMarketplace, listing_id: string): Promise<string | undefined> {
    const values = { ':listing': listingKey(marketplace, listing_id) };
    const where = { expression: '#listing_key = :listing', values };
    const [found] = await take(this.table.query({ IndexName: BY_LISTING.name, where }), 1);
    return found?.['job_id'] as string | undefined;
  }

  async due(now: number, limit: number): Promise<DueCrosspost[]> {
    const due: DueCrosspost[] = [];
    for (const shard of DUE_SHARDS) due.push(...(await this.dueIn(shard, now, limit)));
    return due.sort(longestDueFirst).slice(0, limit);
  }

  private async dueIn(shard: string, now: number, limit: number): Promise<DueCrosspost[]> {
    const where = {
      expression: '#due_shard = :shard AND #due_at <= :now',
      values: { ':shard': shard, ':now': now },
    };
    return (await take(this.table.query({ IndexName: DUE.name, where }), limit)).map(toDue);
  }
}

function crosspostOf(items: Item[]): StoredCrosspost | undefined {
  const job = items.find(isJobItem);
  if (!job) return undefined;
  const postings = items.filter((item) => !isJobItem(item)).map((item) => documentOf<StoredPosting>(item));
  return { job: documentOf<StoredJob>(job), postings };
}

function unchanged({ version }: { version: number }) {
  return { expression: '#version = :seen', values: { ':seen': version } };
}
