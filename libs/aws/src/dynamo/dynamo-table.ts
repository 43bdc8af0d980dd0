import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  UpdateCommand,
  paginateQuery,
  paginateScan,
  type DynamoDBDocumentClient,
  type QueryCommandInput,
  type ScanCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { randomUUID } from 'node:crypto';
import { changeExpression, placeholders, type Change, type Expression } from './expressions';
import { storageCall } from './storage-call';
import { StorageUnavailable } from './storage.errors';

export type Item = Record<string, unknown>;

/** As many as DynamoDB takes at once. */
const LARGEST_BATCH = 25;
const BATCH_ATTEMPTS = 3;

export interface TableQuery extends Pick<
  QueryCommandInput,
  'IndexName' | 'ExclusiveStartKey' | 'ScanIndexForward' | 'ConsistentRead'
> {
  where: Expression;
  filter?: Expression;
}

/**
 * One table. Reads see what was last written (but for indexes, which lag a little), every failure is a `StorageError`, and a write is
 * known by its `write_id`: when its answer was lost and the client has sent it again, it does not fail its own condition.
 */
export class DynamoTable {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly name: string,
    private readonly ids: () => string = randomUUID,
  ) {}

  async get(key: Item): Promise<Item | undefined> {
    const command = new GetCommand({ TableName: this.name, Key: key, ConsistentRead: true });
    return (await this.call('get', () => this.client.send(command))).Item;
  }

  /** `false`: the condition is not met, and nothing has changed. */
  putIf(key: Item, item: Item, condition: Expression): Promise<boolean> {
    const write_id = this.ids();
    const command = new PutCommand({
      TableName: this.name,
      Item: { ...item, ...key, write_id },
      ConditionExpression: condition.expression,
      ...placeholders(condition),
    });
    return this.write('put', key, write_id, () => this.client.send(command));
  }

  /** Puts all, whatever is there; no two may have the same key. After a failure some are stored. */
  async putAll(items: readonly Item[]): Promise<void> {
    for (let first = 0; first < items.length; first += LARGEST_BATCH)
      await this.putBatch(items.slice(first, first + LARGEST_BATCH).map((Item) => ({ PutRequest: { Item } })));
  }

  /** `false`: the condition is not met, and nothing has changed. */
  updateIf(key: Item, change: Change, condition: Expression): Promise<boolean> {
    const write_id = this.ids();
    const update = changeExpression({ ...change, set: { ...change.set, write_id } });
    const command = new UpdateCommand({
      TableName: this.name,
      Key: key,
      UpdateExpression: update.expression,
      ConditionExpression: `(${condition.expression}) AND #write_id <> :write_id`,
      ...placeholders(update, condition),
    });
    return this.write('update', key, write_id, () => this.client.send(command));
  }

  /** The item as it was; `undefined`: there was none. */
  async delete(key: Item): Promise<Item | undefined> {
    const command = new DeleteCommand({ TableName: this.name, Key: key, ReturnValues: 'ALL_OLD' });
    return (await this.call('delete', () => this.client.send(command))).Attributes;
  }

  /** Item after item over all pages; a page is read when its first item is wanted. */
  query({ where, filter, ...options }: TableQuery): AsyncGenerator<Item> {
    const input: QueryCommandInput = {
      TableName: this.name,
      ...options,
      KeyConditionExpression: where.expression,
      ...(filter && { FilterExpression: filter.expression }),
      ...placeholders(where, filter),
    };
    return this.items('query', paginateQuery({ client: this.client }, input));
  }

  /** All of an index: what it costs grows with the table. */
  scan(index: string, filter: Expression): AsyncGenerator<Item> {
    const input: ScanCommandInput = {
      TableName: this.name,
      IndexName: index,
      FilterExpression: filter.expression,
      ...placeholders(filter),
    };
    return this.items('scan', paginateScan({ client: this.client }, input));
  }

  /** DynamoDB may leave some for later when it has much to do. */
  private async putBatch(requests: PutRequests): Promise<void> {
    let rest = requests;
    for (let attempt = 0; attempt < BATCH_ATTEMPTS && rest.length > 0; attempt += 1) {
      const command = new BatchWriteCommand({ RequestItems: { [this.name]: rest } });
      const { UnprocessedItems } = await this.call('put all', () => this.client.send(command));
      rest = (UnprocessedItems?.[this.name] ?? []) as PutRequests;
    }
    if (rest.length > 0) throw new StorageUnavailable(`put all ${this.name}`, `${rest.length} left unprocessed`);
  }

  private async *items(operation: string, pages: AsyncGenerator<{ Items?: Item[] }>): AsyncGenerator<Item> {
    for (;;) {
      const page = await this.call(operation, () => pages.next());
      if (page.done) return;
      yield* page.value.Items ?? [];
    }
  }

  private async write(operation: string, key: Item, write_id: string, send: () => Promise<unknown>): Promise<boolean> {
    try {
      await this.call(operation, send);
      return true;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      const sentAgain = (error.$metadata.attempts ?? 1) > 1;
      return sentAgain && (await this.get(key))?.write_id === write_id;
    }
  }

  private call<T>(operation: string, call: () => Promise<T>): Promise<T> {
    return storageCall(`${operation} ${this.name}`, call);
  }
}

type PutRequests = { PutRequest: { Item: Item } }[];
