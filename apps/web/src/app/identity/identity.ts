/** Who this browser speaks as. */
export interface Identity {
  user_id: string;
  /** A JWT, where the server wants one; it says who the user is. */
  token?: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

const USER = 'talknshop.user';
const TOKEN = 'talknshop.token';

/**
 * The user of a token that came in the address (`/#token=…`) or earlier in this tab; without one, a random name that this browser
 * keeps, which a server with `AUTH_MODE=open` takes for whoever comes with it.
 */
export function readIdentity(hash: string, storage: { browser: Store; tab: Store }, newId: () => string): Identity {
  const given = new URLSearchParams(hash.replace(/^#/, '')).get('token');
  if (given) storage.tab.setItem(TOKEN, given);
  const token = given ?? storage.tab.getItem(TOKEN) ?? undefined;
  const subject = token && subjectOf(token);
  return subject ? { user_id: subject, token } : { user_id: keptUser(storage.browser, newId), ...(token && { token }) };
}

function keptUser(browser: Store, newId: () => string): string {
  const kept = browser.getItem(USER);
  if (kept) return kept;
  const made = `web-${newId()}`;
  browser.setItem(USER, made);
  return made;
}

/** For showing only: the server checks the token. */
function subjectOf(token: string): string | undefined {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const claims: unknown = JSON.parse(atob(payload));
    const subject = typeof claims === 'object' && claims !== null && 'sub' in claims ? claims.sub : undefined;
    return typeof subject === 'string' ? subject : undefined;
  } catch {
    return undefined; // the server will say what is wrong with it
  }
}
