import 'reflect-metadata';
import { StorageError } from '@talknshop/aws';
import { ConfigError } from '@talknshop/service-kit';
import { createResources } from './create-resources';
import { readCreateResourcesConfig } from './create-resources.config';

try {
  const names = await createResources(readCreateResourcesConfig(process.env));
  console.log(`the tables and queues are there: ${names.join(', ')}`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

/** What the reader can put right himself is told without a stack. */
function explain(error: unknown): string {
  const isPlain = error instanceof ConfigError || error instanceof StorageError;
  if (!(error instanceof Error)) return String(error);
  return isPlain ? error.message : (error.stack ?? error.message);
}
