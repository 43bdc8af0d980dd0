import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Below it, the room saved is not worth the time: fifty products, 45 KB of JSON, become 13 KB, and take twice as long to read. */
const PACK_FROM_CHARACTERS = 16_384;
/** Nothing of ours comes near it. */
const MAX_BYTES = 16 * 1024 * 1024;
const FASTEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

const PLAIN = 0;
const BROTLI = 1;

/** A value as JSON, long texts compressed; the first byte tells which. */
export function packJson(value: unknown): Buffer {
  const text = JSON.stringify(value);
  return text.length < PACK_FROM_CHARACTERS ? packed(PLAIN, Buffer.from(text)) : packed(BROTLI, compressed(text));
}

/** Throws a `TypeError` when the bytes are not what `packJson` made. */
export function unpackJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(unpacked(bytes).toString('utf8'));
  } catch (cause) {
    throw new TypeError('not packed JSON', { cause });
  }
}

function packed(kind: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(kind), bytes]);
}

function compressed(text: string): Buffer {
  return brotliCompressSync(text, FASTEST);
}

function unpacked(bytes: Buffer): Buffer {
  const content = bytes.subarray(1);
  if (bytes[0] === PLAIN) return content;
  if (bytes[0] === BROTLI) return brotliDecompressSync(content, { maxOutputLength: MAX_BYTES });
  throw new TypeError(`unknown kind ${bytes[0]}`);
}
