/** What a link may be: any address on the web, also one of this machine. */
export const LINK = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };
