type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

/** The `data` of each server-sent event, as they come; comments and all other fields are passed over. */
export async function* readEventStream(body: Bytes, onBytes: () => void = () => {}): AsyncGenerator<string> {
  let data: string[] = [];
  for await (const line of linesOf(body, onBytes)) {
    if (line.startsWith('data:')) data.push(line.slice(line[5] === ' ' ? 6 : 5));
    if (line !== '' || data.length === 0) continue;
    yield data.join('\n');
    data = [];
  }
}

/** Without their ends; what comes after the last end is no line. */
async function* linesOf(body: Bytes, onBytes: () => void): AsyncGenerator<string> {
  const reader = body.getReader(); // not `for await`: not every browser can
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      onBytes();
      const lines = (rest + decoder.decode(read.value, { stream: true })).split('\n');
      rest = lines.pop()!;
      for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
    }
  } finally {
    void reader.cancel().catch(() => {}); // it has ended, or nobody wants the rest
  }
}
