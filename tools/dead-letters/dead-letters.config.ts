import type { AwsConfig } from '@talknshop/aws';
import { type ListingAccess, readListingAccess } from '@talknshop/crosspost';
import { type Env, integer, readAws, readConfig } from '@talknshop/service-kit';
import { DEFAULT_PORTS } from '../dev-stack/stack-environment';

export interface DeadLettersConfig {
  aws: AwsConfig;
  listing_access: ListingAccess;
}

/** As services read it; where no endpoint is named and it is not production, the stack on this machine. Throws a ConfigError. */
export function readDeadLettersConfig(env: Env): Readonly<DeadLettersConfig> {
  const found = env['NODE_ENV'] === 'production' ? env : onThisMachine(env);
  return readConfig<DeadLettersConfig>({
    aws: () => readAws(found),
    listing_access: () => readListingAccess(found),
  });
}

function onThisMachine(env: Env): Env {
  const at = (variable: string, usual: number) =>
    `http://127.0.0.1:${integer(env, variable, { default: usual, min: 1, max: 65_535 })}`;
  const endpoints = [env['AWS_ENDPOINT_URL_DYNAMODB'], env['AWS_ENDPOINT_URL_SQS']];
  if (endpoints.some(Boolean)) return env;
  return {
    ...env,
    MARKETPLACE_SANDBOX_URL: at('MARKETPLACE_SANDBOX_PORT', DEFAULT_PORTS.sandbox),
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_DYNAMODB: at('DYNAMODB_PORT', DEFAULT_PORTS.dynamodb),
    AWS_ENDPOINT_URL_SQS: at('AWS_EMULATOR_PORT', DEFAULT_PORTS.aws),
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
}
