import { ELEMENTS, ENTITIES, UNSEEN_ELEMENTS } from '../vocabulary/markup';

/** What a page would show of a text: tags, comments and scripts go, and what stands between tags stays. "Price < 500" and "<$500" are no tags. */
export function withoutMarkup(text: string): string {
  const decoded = text.replace(ENTITY, (name) => ENTITIES[name.toLowerCase()]!);
  if (!decoded.includes('<')) return decoded;
  const seen = decoded.replace(UNSEEN, ' ').replace(COMMENT, ' ');
  const closed = new Set(Array.from(seen.matchAll(CLOSER), ([, name]) => name!.toLowerCase()));
  return seen.replace(TAG, (tag, name: string, rest: string) =>
    isTag(rest) && (ELEMENTS.has(name.toLowerCase()) || closed.has(name.toLowerCase())) ? ' ' : tag,
  );
}

const ENTITY = new RegExp(Object.keys(ENTITIES).join('|'), 'gi');
const UNSEEN = new RegExp(`<(${UNSEEN_ELEMENTS.join('|')})\\b[^<>]*>[^]*?</\\1\\s*>`, 'gi');
const COMMENT = /<!--[^]*?-->|<[!?][a-z][^<>]*>/gi;
const CLOSER = /<\/([a-z][\w:-]*)\s*>/gi;
/** Quoted values may hold brackets. */
const TAG = /<\/?([a-z][\w:-]*)(?![\w:-])((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;

/** Nothing after the name, or what is set to a value: "<a hundred and >b" are two comparisons. */
function isTag(rest: string): boolean {
  return /^\s*\/?$/.test(rest) || (/^\s/.test(rest) && rest.includes('='));
}
