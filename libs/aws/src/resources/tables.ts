export type KeyType = 'text' | 'number';

export interface KeyAttribute {
  name: string;
  type: KeyType;
}

export interface IndexDefinition {
  name: string;
  partition_key: KeyAttribute;
  sort_key: KeyAttribute;
  /** What the index holds besides its own keys and the table's. */
  includes: readonly string[];
}

export interface TableDefinition {
  name: string;
  partition_key: KeyAttribute;
  sort_key: KeyAttribute;
  indexes: readonly IndexDefinition[];
  /** Epoch seconds after which DynamoDB may delete an item; it does so hours late, so readers check it too. */
  ttl_attribute: string;
  billing: 'on_demand';
  encryption: 'aws_managed';
}

const COMMON = { ttl_attribute: 'expires_at', billing: 'on_demand', encryption: 'aws_managed' } as const;

/** Conversations. */
export const REQUESTS_TABLE = {
  ...COMMON,
  name: 'orchestrator-requests',
  partition_key: { name: 'session_id', type: 'text' },
  sort_key: { name: 'sk', type: 'text' },
  indexes: [
    {
      name: 'by-user',
      partition_key: { name: 'user_id', type: 'text' },
      sort_key: { name: 'updated_at', type: 'text' },
      includes: ['source', 'workflow_stage', 'last_message', 'created_at', 'expires_at'],
    },
  ],
} as const satisfies TableDefinition;

/** The log of every run. Item 0 is the run's header together with its input; only runs that stand at `running` are in the index. */
export const CHECKPOINTS_TABLE = {
  ...COMMON,
  name: 'orchestrator-checkpoints',
  partition_key: { name: 'run_id', type: 'text' },
  sort_key: { name: 'seq', type: 'number' },
  indexes: [
    {
      name: 'running',
      partition_key: { name: 'running_shard', type: 'text' },
      sort_key: { name: 'created_at', type: 'number' },
      includes: ['flow', 'run_status', 'run_group', 'lease_owner', 'lease_expires_at', 'expires_at', 'kept_until'],
    },
  ],
} as const satisfies TableDefinition;

/** What a user is to be told, until and for a while after it was delivered. */
export const NOTICES_TABLE = {
  ...COMMON,
  name: 'orchestrator-notices',
  partition_key: { name: 'user_id', type: 'text' },
  sort_key: { name: 'notice_id', type: 'text' },
  indexes: [],
} as const satisfies TableDefinition;

/** Prices as they were seen: an item for each change of a product's price. */
export const PRICE_HISTORY_TABLE = {
  ...COMMON,
  name: 'catalog-price-history',
  partition_key: { name: 'product_id', type: 'text' },
  sort_key: { name: 'seen_at', type: 'text' },
  indexes: [],
} as const satisfies TableDefinition;

/** Price alerts by their owner. The index holds those still watched, by when each is to be looked at next. */
export const PRICE_ALERTS_TABLE = {
  ...COMMON,
  name: 'catalog-price-alerts',
  partition_key: { name: 'user_id', type: 'text' },
  sort_key: { name: 'alert_id', type: 'text' },
  indexes: [
    {
      name: 'due',
      partition_key: { name: 'due_shard', type: 'text' },
      sort_key: { name: 'check_at', type: 'number' },
      includes: ['expires_at'],
    },
  ],
} as const satisfies TableDefinition;

/** Listings on their way to marketplaces: an item for the job and one for each marketplace. What needs nobody is not in `due`. */
export const CROSSPOST_JOBS_TABLE = {
  ...COMMON,
  name: 'seller-crosspost-jobs',
  partition_key: { name: 'job_id', type: 'text' },
  sort_key: { name: 'sk', type: 'text' },
  indexes: [
    {
      name: 'by-user',
      partition_key: { name: 'user_id', type: 'text' },
      sort_key: { name: 'created_at', type: 'text' },
      includes: ['version'],
    },
    {
      name: 'by-listing',
      partition_key: { name: 'listing_key', type: 'text' },
      sort_key: { name: 'job_id', type: 'text' },
      includes: ['version'],
    },
    {
      name: 'due',
      partition_key: { name: 'due_shard', type: 'text' },
      sort_key: { name: 'due_at', type: 'number' },
      includes: ['version'],
    },
  ],
} as const satisfies TableDefinition;

/** By what accounts at marketplaces get their next access token, where that changes with each use: secrets. */
export const SELLER_GRANTS_TABLE = {
  ...COMMON,
  name: 'seller-crosspost-grants',
  partition_key: { name: 'account', type: 'text' },
  sort_key: { name: 'sk', type: 'text' },
  indexes: [],
} as const satisfies TableDefinition;

/** Every table there is: what the local stack, the tests and the deployment create. */
export const TABLES: readonly TableDefinition[] = [
  REQUESTS_TABLE,
  CHECKPOINTS_TABLE,
  NOTICES_TABLE,
  PRICE_HISTORY_TABLE,
  PRICE_ALERTS_TABLE,
  CROSSPOST_JOBS_TABLE,
  SELLER_GRANTS_TABLE,
];
