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
  const seen: SdkError = typeof error === 'object' && error !== null ? error : {};
  if (isPassing(seen)) return new StorageUnavailable(operation, error);
  return isTooLarge(seen) ? new ItemTooLarge(operation, error) : new StorageRefused(operation, error);
}

function isPassing({ name = '', code = '', $metadata }: SdkError): boolean {
  return PASSING.has(name) || isSocketError(code) || ($metadata?.httpStatusCode ?? 0) >= 500;
}

/** `ECONNREFUSED`, `ECONNRESET`, `ENOTFOUND`… */
function isSocketError(code: string): boolean {
  return /^E[A-Z_]+$/.test(code);
}

/** DynamoDB has no code of its own for it, only the words. */
function isTooLarge({ name, message = '' }: SdkError): boolean {
  return name === 'ValidationException' && message.startsWith('Item size');
}

interface SdkError {
  name?: string;
  message?: string;
  code?: string;
  $metadata?: { httpStatusCode?: number };
}
