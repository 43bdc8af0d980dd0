import { readEventStream } from './event-stream';

describe('readEventStream', () => {
  const read = async (...chunks: (string | Uint8Array)[]) => {
    const encoder = new TextEncoder();
    const bytes = chunks.map((chunk) => (typeof chunk === 'string' ? encoder.encode(chunk) : chunk));
    const body = ReadableStream.from(bytes) as ReadableStream<Uint8Array<ArrayBuffer>>;
    const events: string[] = [];
    for await (const data of readEventStream(body)) events.push(data);
    return events;
  };

  it.each([
    ['one after the other', ['id: 1\nevent: token\ndata: a\n\nid: 2\ndata: b\n\n'], ['a', 'b']],
    ['cut anywhere', ['da', 'ta: a', '\n', '\ndata: ', 'b\n\n'], ['a', 'b']],
    ['with the line ends of other systems', ['data: a\r\n\r\ndata: b\r', '\n\r\n'], ['a', 'b']],
    ['of several lines', ['data: a\ndata:b\n\n'], ['a\nb']],
    ['among comments and other fields', [': still here\n\nretry: 3\n\ndata: a\n\n'], ['a']],
  ])('reads events %s', async (_, chunks, events) => {
    expect(await read(...chunks)).toEqual(events);
  });

  it('puts letters together whose bytes came apart', async () => {
    const bytes = new TextEncoder().encode('data: é\n\n');
    expect(await read(bytes.slice(0, 7), bytes.slice(7))).toEqual(['é']);
  });

  it('does not take half an event for one', async () => {
    expect(await read('data: a\n\ndata: b\n')).toEqual(['a']);
  });

  it('tells of every piece, so that a comment shows that somebody is there', async () => {
    const body = new Response(': still here\n\n').body as ReadableStream<Uint8Array<ArrayBuffer>>;
    let pieces = 0;
    for await (const data of readEventStream(body, () => pieces++)) expect(data).toBeUndefined();
    expect(pieces).toBe(1);
  });
});
