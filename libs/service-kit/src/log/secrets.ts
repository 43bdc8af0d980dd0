const SECRET_FIELDS = [
  'authorization',
  'Authorization',
  'cookie',
  'set-cookie',
  'token',
  'access_token',
  'refresh_token',
  'id_token',
  'client_secret',
  'clientSecret',
  'secret',
  'password',
  'api_key',
  'apiKey',
  'x-api-key',
  'private_key',
  'signature',
];

/** The fields no log line may show, down to two levels deep. */
export const SECRET_PATHS = SECRET_FIELDS.flatMap((field) => {
  const key = field.includes('-') ? `["${field}"]` : field;
  const inner = field.includes('-') ? key : `.${key}`;
  return [key, `*${inner}`, `*.*${inner}`];
});

/** A request's path and query with the values of secret parameters masked. */
export function withoutSecrets(url: string): string {
  const [path = '', query] = splitOnce(url, '?');
  if (query === undefined) return path;
  const masked = query.split('&').map((pair) => {
    const [name = ''] = splitOnce(pair, '=');
    return SECRET_PARAMETER.test(name) ? `${name}=[secret]` : pair;
  });
  return `${path}?${masked.join('&')}`;
}

const SECRET_PARAMETER = /token|secret|password|signature|authorization|api_?key|^sig$|^code$/i;

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
