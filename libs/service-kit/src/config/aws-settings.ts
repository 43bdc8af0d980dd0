import { integer, optional, text, url, type Env } from './env';

/** Where AWS is, and as whom to call it; without endpoints and credentials the real one, as the SDK finds them. */
export interface AwsSettings {
  region: string;
  endpoints: { dynamodb?: string; sqs?: string; s3?: string };
  credentials?: { access_key_id: string; secret_access_key: string; session_token?: string };
  table_prefix?: string;
  dynamodb_timeout_ms: number;
}

/** Reads the SDK's own variables, TABLE_PREFIX and DYNAMODB_TIMEOUT_MS. Throws a ConfigError. */
export function readAws(env: Env): AwsSettings {
  const endpoint = (service: string) => optional(env, `AWS_ENDPOINT_URL_${service}`, url);
  return {
    region: text(env, 'AWS_REGION', 'us-west-2'),
    endpoints: { dynamodb: endpoint('DYNAMODB'), sqs: endpoint('SQS'), s3: endpoint('S3') },
    credentials: optional(env, 'AWS_ACCESS_KEY_ID', readCredentials),
    table_prefix: optional(env, 'TABLE_PREFIX', text),
    dynamodb_timeout_ms: integer(env, 'DYNAMODB_TIMEOUT_MS', { default: 1000, min: 50 }),
  };
}

function readCredentials(env: Env, variable: string) {
  return {
    access_key_id: text(env, variable),
    secret_access_key: text(env, 'AWS_SECRET_ACCESS_KEY'),
    session_token: optional(env, 'AWS_SESSION_TOKEN', text),
  };
}
