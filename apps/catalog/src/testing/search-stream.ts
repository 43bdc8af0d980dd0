import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { MarketplaceProgress, SearchFinished, SearchLine } from '@talknshop/contracts';
import type { TestCatalog } from './catalog.builder';

/** The lines of a streamed search as they come. */
export async function* searchStream(
  catalog: TestCatalog,
  request: object,
  signal?: AbortSignal,
): AsyncGenerator<SearchLine> {
  const response = await openSearchStream(catalog, request, signal);
  const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
  for await (const line of createInterface({ input: body })) yield JSON.parse(line) as SearchLine;
}

export function openSearchStream(catalog: TestCatalog, request: object, signal?: AbortSignal): Promise<Response> {
  return fetch(`${catalog.service.url}/api/v1/search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
    body: JSON.stringify(request),
    signal: signal ?? null,
  });
}

/** The statuses told of a marketplace, in their order. */
export function statusesOf(lines: readonly SearchLine[], marketplace: string): string[] {
  return progressOf(lines, marketplace).map(({ status }) => status);
}

export function progressOf(lines: readonly SearchLine[], marketplace: string): MarketplaceProgress[] {
  return lines.filter((line) => line.type === 'marketplace').filter((line) => line.marketplace === marketplace);
}

/** The answer that a stream ended with. Throws when it ended otherwise. */
export function resultsOf(lines: readonly SearchLine[]): SearchFinished['data'] {
  const last = lines.at(-1);
  if (last?.type !== 'results') throw new Error(`the last line was ${JSON.stringify(last)}`);
  return last.data;
}
