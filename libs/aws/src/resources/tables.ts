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

/** Every table there is: what the local stack, the tests and the deployment create. */
export const TABLES: readonly TableDefinition[] = [REQUESTS_TABLE, CHECKPOINTS_TABLE];
