import 'reflect-metadata';
import { StorageError } from '@talknshop/aws';
import { ConfigError } from '@talknshop/service-kit';
import { explainError } from '../command-line/explain-error';
import { createResources } from './create-resources';
import { readCreateResourcesConfig } from './create-resources.config';

try {
  const names = await createResources(readCreateResourcesConfig(process.env));
  console.log(`the tables and queues are there: ${names.join(', ')}`);
} catch (error) {
  console.error(explainError(error, [ConfigError, StorageError]));
  process.exitCode = 1;
}
