import type { AwsConfig, AwsCredentials } from '../aws.config';

/** The SDK keeps its timer of a call that was refused or broken off before it was connected: a process that is done may end so much later. */
const CONNECT_MS = 1_000;
const MAX_ATTEMPTS = 3;
const MAX_SOCKETS = 128;

/** What the clients of all AWS services have in common. `timeout_ms` bounds one attempt. */
export function clientSettings(config: AwsConfig, endpoint: string | undefined, timeout_ms: number) {
  const agent = { keepAlive: true, maxSockets: MAX_SOCKETS };
  return {
    region: config.region,
    maxAttempts: MAX_ATTEMPTS,
    retryMode: 'standard',
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      requestTimeout: timeout_ms,
      // Without it the SDK only warns about a request that takes too long.
      throwOnRequestTimeout: true,
      httpAgent: agent,
      httpsAgent: agent,
    },
    ...(endpoint && { endpoint }),
    ...(config.credentials && { credentials: credentialsOf(config.credentials) }),
  };
}

function credentialsOf({ access_key_id, secret_access_key, session_token }: AwsCredentials) {
  return {
    accessKeyId: access_key_id,
    secretAccessKey: secret_access_key,
    ...(session_token && { sessionToken: session_token }),
  };
}
