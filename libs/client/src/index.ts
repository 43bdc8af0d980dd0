export * from './backoff';
export * from './chat-client';
