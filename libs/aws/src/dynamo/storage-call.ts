import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { ItemTooLarge, StorageRefused, StorageUnavailable, type StorageError } from './storage.errors';

/** Busy, failing, slow, or without fresh credentials: it passes. */
const PASSING = new Set([
  'CredentialsProviderError',
  'InternalServerError',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ServiceUnavailable',
  'ThrottlingException',
  'TimeoutError',
]);

/** Calls the store and turns whatever fails into a `StorageError` that names `operation`. A condition that is not met passes through. */
export async function storageCall<T>(operation: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) throw error;
    throw storageError(operation, error);
  }
}

function storageError(operation: string, error: unknown): StorageError {
  if (!(error instanceof Error)) return new StorageRefused(operation, error);
  if (isPassing(error)) return new StorageUnavailable(operation, error);
  return isTooLarge(error) ? new ItemTooLarge(operation, error) : new StorageRefused(operation, error);
}

function isPassing(error: SdkError): boolean {
  return PASSING.has(error.name) || isSocketError(error) || (error.$metadata?.httpStatusCode ?? 0) >= 500;
}

/** `ECONNREFUSED`, `ECONNRESET`, `ENOTFOUND`… */
function isSocketError({ code }: SdkError): boolean {
  return /^E[A-Z_]+$/.test(code ?? '');
}

/** DynamoDB has no code of its own for it, only the words. */
function isTooLarge(error: Error): boolean {
  return error.name === 'ValidationException' && error.message.startsWith('Item size');
}

interface SdkError extends Error {
  code?: string;
  $metadata?: { httpStatusCode?: number };
}
