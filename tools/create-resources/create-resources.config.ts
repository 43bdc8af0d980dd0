import type { AwsConfig } from '@talknshop/aws';
import { type Env, integer, optional, readConfig, text, url } from '@talknshop/service-kit';

export interface CreateResourcesConfig {
  aws: AwsConfig;
  /** How long the emulators may take to answer for the first time. */
  wait_ms: number;
}

/** Reads what tells where the emulators are; throws a ConfigError when one is not named, so the real AWS is never touched. */
export function readCreateResourcesConfig(env: Env): Readonly<CreateResourcesConfig> {
  return readConfig<CreateResourcesConfig>({
    aws: () => ({
      region: text(env, 'AWS_REGION', 'us-west-2'),
      endpoints: { dynamodb: url(env, 'AWS_ENDPOINT_URL_DYNAMODB'), sqs: url(env, 'AWS_ENDPOINT_URL_SQS') },
      credentials: {
        access_key_id: text(env, 'AWS_ACCESS_KEY_ID'),
        secret_access_key: text(env, 'AWS_SECRET_ACCESS_KEY'),
      },
      table_prefix: optional(env, 'TABLE_PREFIX', text),
    }),
    wait_ms: () => integer(env, 'WAIT_SECONDS', { default: 60, min: 0, max: 600 }) * 1000,
  });
}
