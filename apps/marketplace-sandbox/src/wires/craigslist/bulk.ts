import type { RequestHandler } from 'express';
import { escapeHtml } from '../../pages/escape-html';
import type { PostingWireParts } from '../wire';
import { keyOf, readBulkDocument, readItem } from './bulk-document';
import { type BulkResult, bulkReply } from './bulk-reply';
import { type CraigslistAccount, isAccount } from './craigslist.auth';
import type { CraigslistBooks } from './craigslist-books';

export type CraigslistParts = PostingWireParts<CraigslistAccount, CraigslistBooks>;

type Checked = (preview: string) => Pick<BulkResult, 'status' | 'explanation' | 'preview'>;

/** Answers 200 with what became of each item; without `check`, items are posted. */
export function bulk({ books, credentials, numbers, public_url }: CraigslistParts, check?: Checked): RequestHandler {
  return (request, response) => {
    const document = typeof request.body === 'string' ? readBulkDocument(request.body) : undefined;
    if (!document) return void response.status(415).type('text').send('Failed to parse RSS');
    if (!isAccount(document, credentials))
      return void response.status(403).type('text').send('Invalid username, password or account');
    const results = document.items.map((item): BulkResult => {
      const key = keyOf(item);
      const read = readItem(item);
      if ('mistakes' in read) return { key, status: 'NOT_VALID', explanation: read.mistakes.join('; ') };
      if (check) return { key, ...check(`<h2>${escapeHtml(read.title)}</h2>${read.body}`) };
      const { posting_id } = books.add(read);
      const manage_url = `${public_url(request)}/craigslist/posting/${posting_id}`;
      return { key, status: 'POSTED', explanation: 'Posted', posting_id, manage_url };
    });
    response.type('application/rss+xml').send(bulkReply(String(numbers.next()), results));
  };
}
