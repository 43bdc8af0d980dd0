import dynalite from 'dynalite';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { AwsConfig } from '../aws.config';

export interface LocalDynamo {
  config: AwsConfig;
  close(): Promise<void>;
}

/** An empty DynamoDB in this process, on a free port, kept in memory. */
export async function startLocalDynamo(): Promise<LocalDynamo> {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0 });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const dynamodb = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    config: {
      region: 'us-east-1',
      endpoints: { dynamodb },
      credentials: { access_key_id: 'local', secret_access_key: 'local' },
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
