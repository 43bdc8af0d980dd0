import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request whose body's bytes were kept. */
export interface WithBytes {
  bytes?: Uint8Array;
}

/** Keeps the bytes of bodies that come to the paths of `isKept`; `undefined` where none are. */
export function keepBytes(isKept: ((path: string) => boolean) | undefined) {
  if (!isKept) return undefined;
  return (request: IncomingMessage & WithBytes, _response: ServerResponse, bytes: Buffer): void => {
    if (isKept(request.url ?? '')) request.bytes = bytes;
  };
}
