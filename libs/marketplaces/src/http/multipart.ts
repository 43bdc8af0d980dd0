import { createHash } from 'node:crypto';

export interface FilePart {
  name: string;
  filename: string;
  type: string;
  bytes: Uint8Array;
}

/** A `multipart/form-data` body: fields, then one file. Names and values are ours, never a user's. */
export function multipart(fields: Record<string, string>, file: FilePart): { content_type: string; body: Uint8Array } {
  const boundary = `part-${createHash('sha256').update(file.bytes).digest('hex').slice(0, 32)}`;
  const texts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${file.name}"; filename="${file.filename}"\r\ncontent-type: ${file.type}\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(texts.join('') + head), file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { content_type: `multipart/form-data; boundary=${boundary}`, body };
}
