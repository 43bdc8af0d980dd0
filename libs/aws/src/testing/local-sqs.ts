import { startFauxqs } from 'fauxqs';
import type { AwsConfig } from '../aws.config';

export interface LocalSqs {
  config: AwsConfig;
  port: number;
  close(): Promise<void>;
}

/** An SQS without queues in this process, on a free port unless told which, kept in memory. */
export async function startLocalSqs(port = 0): Promise<LocalSqs> {
  // No `host`: with an address in it the queues get URLs that no resolver knows.
  const server = await startFauxqs({ port, logger: false });
  return {
    config: {
      region: 'us-east-1',
      endpoints: { sqs: `http://127.0.0.1:${server.port}` },
      credentials: { access_key_id: 'local', secret_access_key: 'local' },
    },
    port: server.port,
    close: () => server.stop(),
  };
}
