const MASK = '[secret]';
const DEEPEST = 4;

/** By the end of a name: `access_token`, `x-api-key`, `clientSecret`. */
const SECRET_NAME = /(?:token|secret|password|authorization|cookie|signature|private_?key|api[_-]?key)$/i;

/** The fields of a log line with secrets masked by their names, down to four levels; the very same object when there are none. */
export function masked<T extends object>(fields: T, level = 1): T {
  let copy: Record<string, unknown> | undefined;
  for (const [name, value] of Object.entries(fields)) {
    const shown = SECRET_NAME.test(name) ? MASK : level < DEEPEST && isPlain(value) ? masked(value, level + 1) : value;
    if (shown !== value) copy = { ...(copy ?? fields), [name]: shown };
  }
  return (copy as T | undefined) ?? fields;
}

/** Errors and other instances are written by serializers of their own. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
