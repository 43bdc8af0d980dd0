import type { Link } from '../vocabulary/function-words';
import { BROAD_PRODUCTS } from '../vocabulary/products';
import type { Segment } from './segments';

/** Phrases that stand together, and what ties them to the rest. */
export interface Chunk {
  link: Link;
  /** Comes after "and" or "or": says the same kind of thing as the chunk before. */
  is_joined: boolean;
  /** Begins a new thought: the message, a sentence, or what follows a comma. */
  begins_clause: boolean;
  /** Comes after a colon: says what was announced before it. */
  is_announced?: true;
  segments: Segment[];
}

/** "Gift ideas: a jigsaw" wants a jigsaw: what only announces it names no thing. */
export function withoutAnnouncing(chunks: readonly Chunk[]): readonly Chunk[] {
  const names = (segment: Segment) => segment.product !== undefined && !BROAD_PRODUCTS.has(segment.product);
  const at = chunks.findIndex(({ is_announced, segments }) => is_announced && segments.some(names));
  return at > 0 && !chunks.slice(0, at).some(({ segments }) => segments.some(names)) ? chunks.slice(at) : chunks;
}

interface Builder {
  chunks: Chunk[];
  link: Link;
  is_joined: boolean;
  begins_clause: boolean;
  is_announced: boolean;
  is_open: boolean;
}

/** Groups phrases between links and fillers. `opening` ties the first of them: `main` when they answer what is wanted. */
export function chunksOf(segments: readonly Segment[], opening: Link = 'none'): Chunk[] {
  const builder: Builder = {
    chunks: [],
    link: opening,
    is_joined: false,
    begins_clause: true,
    is_announced: false,
    is_open: false,
  };
  for (const segment of segments) add(builder, segment);
  return builder.chunks;
}

const CLAUSE_BEGINS = { link: 'none', is_joined: false, begins_clause: true, is_open: false } as const;

function add(builder: Builder, segment: Segment): void {
  switch (segment.role) {
    case 'clause_end':
      Object.assign(builder, CLAUSE_BEGINS, { is_announced: segment.text === ':' });
      return;
    case 'link':
      if (segment.link === 'and') builder.is_joined = builder.chunks.length > 0;
      else if (!isAmountOf(builder, segment)) Object.assign(builder, { link: segment.link, is_joined: false });
      builder.is_open = false;
      return;
    case 'filler':
      builder.is_open = false;
      return;
    default:
      addContent(builder, segment);
  }
}

/** "A pound of oatmeal" is oatmeal. */
function isAmountOf({ chunks, is_open }: Builder, { text }: Segment): boolean {
  return text === 'of' && is_open && chunks.at(-1)?.segments.at(-1)?.role === 'measure';
}

function addContent(builder: Builder, segment: Segment): void {
  const last = builder.chunks.at(-1);
  if (builder.is_open && last) {
    last.segments.push(segment);
    return;
  }
  const { link, is_joined, begins_clause, is_announced } = builder;
  const announced = is_announced && { is_announced };
  builder.chunks.push({ link, is_joined, begins_clause, ...announced, segments: [segment] });
  Object.assign(builder, { is_open: true, is_joined: false, begins_clause: false, is_announced: false });
}
