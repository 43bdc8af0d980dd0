import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { ItemTooLarge, StorageRefused, StorageUnavailable, type StorageError } from './storage.errors';

/** Answers with a 4xx that nevertheless mean: later. */
const BUSY = new Set([
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
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
  if (isUnanswered(seen) || isBusy(seen)) return new StorageUnavailable(operation, error);
  return isTooLarge(seen) ? new ItemTooLarge(operation, error) : new StorageRefused(operation, error);
}

/** The client marks what happens once it sends; a call that it could not even encode goes without the mark. */
function isUnanswered({ name, $metadata }: SdkError): boolean {
  return name === 'AbortError' || ($metadata !== undefined && $metadata.httpStatusCode === undefined);
}

function isBusy({ name = '', $metadata }: SdkError): boolean {
  return BUSY.has(name) || ($metadata?.httpStatusCode ?? 0) >= 500;
}

/** DynamoDB has no code of its own for it, only the words. */
function isTooLarge({ name, message = '' }: SdkError): boolean {
  return name === 'ValidationException' && message.startsWith('Item size');
}

interface SdkError {
  name?: string;
  message?: string;
  $metadata?: { httpStatusCode?: number };
}
