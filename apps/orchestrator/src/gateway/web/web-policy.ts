/** Names of this machine: what is simulated has its pictures there, without TLS. */
const THIS_MACHINE = 'http://localhost:* http://127.0.0.1:* http://*.localhost:*';

const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data: blob: https: ${THIS_MACHINE}`,
  `media-src 'self' blob:`,
  `font-src 'self'`,
  `manifest-src 'self'`,
  `base-uri 'none'`,
  `form-action 'self'`,
  `frame-ancestors 'none'`,
];

/**
 * What the web client may load and do, whatever a marketplace's text might try: scripts and styles are its own files only, and
 * it talks to its own origin and to `upload_origins`, where pictures and recordings are sent.
 */
export function webHeaders(upload_origins: readonly string[]): Record<string, string> {
  return {
    'content-security-policy': [...POLICY, ['connect-src', `'self'`, ...upload_origins].join(' ')].join('; '),
    'permissions-policy': 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=()',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
  };
}
