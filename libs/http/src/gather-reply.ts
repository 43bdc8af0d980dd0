import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';

export interface GatheredReply {
  status: number;
  headers: IncomingHttpHeaders;
  /** As they came, compressed or not. */
  bytes: Buffer;
}

export interface GatherLimits {
  signal: AbortSignal;
  /** More than these are not read. */
  max_bytes: number;
  /** What is thrown where there are more. */
  tooLarge: (status: number) => Error;
  /** Sees the bytes as they come. What it takes (`true`) is not gathered; what it throws ends the reading. */
  receive?: (chunk: Buffer, status: number) => boolean;
}

/**
 * Sends a request and gathers its whole reply. Throws the signal's reason, what `tooLarge` makes, or what undici does.
 *
 * undici's `request` would do, but what that reads survives all but full garbage collections, which hold everybody up.
 */
export async function gatherReply(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  limits: GatherLimits,
): Promise<GatheredReply> {
  limits.signal.throwIfAborted();
  const gathering = new Gathering(limits);
  limits.signal.addEventListener('abort', gathering.giveUp, { once: true });
  try {
    dispatcher.dispatch(request, gathering);
    return await gathering.reply;
  } finally {
    limits.signal.removeEventListener('abort', gathering.giveUp);
  }
}

class Gathering implements Dispatcher.DispatchHandler {
  private readonly settled = Promise.withResolvers<GatheredReply>();
  private readonly chunks: Buffer[] = [];
  private size = 0;
  private status = 0;
  private headers: IncomingHttpHeaders = {};
  private controller?: Dispatcher.DispatchController;

  constructor(private readonly limits: GatherLimits) {}

  get reply(): Promise<GatheredReply> {
    return this.settled.promise;
  }

  /** Also before there is a connection: nobody waits for one any more. */
  readonly giveUp = (): void => {
    const reason = this.limits.signal.reason as Error;
    this.settled.reject(reason);
    this.controller?.abort(reason);
  };

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.limits.signal.aborted) this.giveUp();
  }

  /** Once for each announcement (1xx) too; the reply itself comes last. */
  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    this.status = status;
    this.headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length;
    try {
      this.take(chunk);
    } catch (error) {
      controller.abort(error as Error);
    }
  }

  onResponseEnd(): void {
    const { status, headers, chunks } = this;
    this.settled.resolve({ status, headers, bytes: Buffer.concat(chunks) });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.settled.reject(error);
  }

  private take(chunk: Buffer): void {
    const { max_bytes, tooLarge, receive } = this.limits;
    if (this.size > max_bytes) throw tooLarge(this.status);
    if (!receive?.(chunk, this.status)) this.chunks.push(chunk);
  }
}
