import { readFileSync } from 'node:fs';

/** Something the user says, or something that happens, and what has to hold then. */
export interface Moment {
  kind: 'said' | 'happened';
  text: string;
  claims: string[];
}

export interface Conversation {
  title: string;
  moments: Moment[];
}

/** Reads conversations from a page: `## N. Title`, messages as quotes, events in italics, claims as points; all else is prose. */
export function readConversations(path: string): Conversation[] {
  const [, ...sections] = readFileSync(path, 'utf8').split(/^## \d+\. /m);
  return sections.map((section) => {
    const [title = '', ...lines] = section.split('\n');
    return { title: title.trim(), moments: momentsIn(lines) };
  });
}

function momentsIn(lines: readonly string[]): Moment[] {
  const moments: Moment[] = [];
  for (const line of lines) {
    const said = /^> (.+)$/.exec(line)?.[1];
    const happened = /^_(.+)_$/.exec(line)?.[1];
    const claim = /^- (.+)$/.exec(line)?.[1];
    if (said) moments.push({ kind: 'said', text: said, claims: [] });
    else if (happened) moments.push({ kind: 'happened', text: happened, claims: [] });
    else if (claim) moments.at(-1)?.claims.push(claim);
  }
  return moments;
}
