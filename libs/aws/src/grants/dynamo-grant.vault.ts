import type { AwsClients } from '../clients/aws.clients';
import type { DynamoTable } from '../dynamo/dynamo-table';
import { SELLER_GRANTS_TABLE } from '../resources/tables';

/** What gets the next access token of an account at a marketplace. */
export interface StoredGrant {
  /** A secret. */
  refresh_token: string;
  /** While somebody spends it; epoch milliseconds. */
  taken_until?: number;
  /** Grows with each change. */
  version: number;
}

/** Refresh tokens that change with each use. Of several who saw the same, one changes it. Throws `StorageError`s. */
export class DynamoGrantVault {
  private readonly table: DynamoTable;

  constructor(clients: AwsClients) {
    this.table = clients.table(SELLER_GRANTS_TABLE);
  }

  async read(account: string): Promise<StoredGrant | undefined> {
    const item = await this.table.get(keyOf(account));
    if (!item) return undefined;
    const { refresh_token, taken_until, version } = item as unknown as StoredGrant; // nobody else writes to the table
    return { refresh_token, version, ...(taken_until !== undefined && { taken_until }) };
  }

  /** `false`: it is no longer as `seen` (`undefined`: none), and stays as it is. */
  replace(account: string, seen: StoredGrant | undefined, next: StoredGrant): Promise<boolean> {
    const condition = seen
      ? { expression: '#version = :seen', values: { ':seen': seen.version } }
      : { expression: 'attribute_not_exists(#account)' };
    return this.table.putIf(keyOf(account), { ...next }, condition);
  }
}

function keyOf(account: string) {
  return { account, sk: 'GRANT' };
}
