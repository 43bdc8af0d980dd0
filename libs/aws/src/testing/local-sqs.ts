import { startFauxqs } from 'fauxqs';
import type { AwsConfig } from '../aws.config';

export interface LocalSqs {
  config: AwsConfig;
  close(): Promise<void>;
}

/** An SQS without queues in this process, on a free port, kept in memory. */
export async function startLocalSqs(): Promise<LocalSqs> {
  // No `host`: with an address in it the queues get URLs that no resolver knows.
  const server = await startFauxqs({ port: 0, logger: false });
  return {
    config: {
      region: 'us-east-1',
      endpoints: { sqs: `http://127.0.0.1:${server.port}` },
      credentials: { access_key_id: 'local', secret_access_key: 'local' },
    },
    close: () => server.stop(),
  };
}
