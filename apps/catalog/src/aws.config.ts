import type { AwsConfig, AwsCredentials } from '@talknshop/aws';
import { integer, optional, text, url, type Env } from '@talknshop/service-kit';

/**
 * Where prices and alerts are kept. Without AWS_REGION nowhere, which only production refuses. Endpoints and credentials are the
 * SDK's own variables; without them it is AWS, and the SDK's usual places.
 */
export function readAws(env: Env): AwsConfig | undefined {
  if (!env['AWS_REGION'] && env['NODE_ENV'] !== 'production') return undefined;
  const [dynamodb, sqs] = ['DYNAMODB', 'SQS'].map((name) => optional(env, `AWS_ENDPOINT_URL_${name}`, url));
  return {
    region: text(env, 'AWS_REGION'),
    endpoints: { ...(dynamodb && { dynamodb }), ...(sqs && { sqs }) },
    credentials: optional(env, 'AWS_ACCESS_KEY_ID', readCredentials),
    table_prefix: optional(env, 'TABLE_PREFIX', text),
    dynamodb_timeout_ms: integer(env, 'DYNAMODB_TIMEOUT_MS', { default: 1000, min: 50 }),
  };
}

function readCredentials(env: Env, variable: string): AwsCredentials {
  const session_token = optional(env, 'AWS_SESSION_TOKEN', text);
  return {
    access_key_id: text(env, variable),
    secret_access_key: text(env, 'AWS_SECRET_ACCESS_KEY'),
    ...(session_token !== undefined && { session_token }),
  };
}
