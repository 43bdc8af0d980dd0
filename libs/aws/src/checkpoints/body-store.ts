import { collect } from '../dynamo/collect';
import type { DynamoTable, Item } from '../dynamo/dynamo-table';
import { packText, unpackText, type PackedText } from '../dynamo/packed-text';

/** A body in its own checkpoint's item or, when an item cannot hold it, in parts under a key of their own. */
export type StoredBody = { body: PackedText } | { body_key: string; body_parts: number };

/** An item holds 400 KB; what is left is for everything else in it. */
const LARGEST_PART_BYTES = 384 * 1024;

/** Writes parts before the item that names them, so that nobody ever finds a body incomplete; parts that are never named expire. */
export class BodyStore {
  constructor(
    private readonly table: DynamoTable,
    private readonly ids: () => string,
  ) {}

  async save(text: string, expires_at: number): Promise<StoredBody> {
    const body = packText(text);
    if (typeof body === 'string' || body.byteLength <= LARGEST_PART_BYTES) return { body };
    const body_key = `body#${this.ids()}`;
    const parts = split(body);
    for (const [seq, part] of parts.entries())
      await this.table.putIf({ run_id: body_key, seq }, { part, expires_at }, ALWAYS);
    return { body_key, body_parts: parts.length };
  }

  async read(item: Item): Promise<string> {
    const stored = item as unknown as StoredBody;
    return unpackText('body' in stored ? stored.body : await this.join(stored.body_key));
  }

  private async join(body_key: string): Promise<Uint8Array> {
    const where = { expression: '#run_id = :key', values: { ':key': body_key } };
    const items = await collect(this.table.query({ where, ConsistentRead: true }));
    return Buffer.concat(items.map(({ part }) => part as Uint8Array));
  }
}

/** The key is new, so nothing can be there. */
const ALWAYS = { expression: 'attribute_not_exists(#run_id)' };

function split(bytes: Uint8Array): Uint8Array[] {
  const count = Math.ceil(bytes.byteLength / LARGEST_PART_BYTES);
  return Array.from({ length: count }, (_, part) =>
    bytes.subarray(part * LARGEST_PART_BYTES, (part + 1) * LARGEST_PART_BYTES),
  );
}
