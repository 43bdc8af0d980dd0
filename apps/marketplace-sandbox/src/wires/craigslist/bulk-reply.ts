import { escapeHtml } from '../../pages/escape-html';

/** What became of one item. */
export interface BulkResult {
  key: string;
  status: 'VALID' | 'POSTED' | 'NOT_VALID';
  explanation: string;
  posting_id?: string;
  manage_url?: string;
  /** HTML. */
  preview?: string;
}

/** The RDF that answers a bulk request; it comes with a 200 also when everything in it failed. */
export function bulkReply(upload_id: string, results: readonly BulkResult[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cl="http://www.craigslist.org/about/cl-bulk-ns/1.0">',
    `<channel><title>bulk posting</title><description>Upload ID: ${upload_id}</description></channel>`,
    ...results.map(({ key, status, explanation, posting_id, manage_url, preview }) =>
      [
        `<item rdf:about="${escapeHtml(key)}">`,
        element('cl:postedStatus', status),
        element('cl:postedExplanation', explanation),
        element('cl:postingID', posting_id),
        element('cl:postingManageURL', manage_url),
        element('cl:previewHTML', preview),
        '</item>',
      ].join(''),
    ),
    '</rdf:RDF>',
  ].join('\n');
}

function element(name: string, content: string | undefined): string {
  return content === undefined ? '' : `<${name}>${escapeHtml(content)}</${name}>`;
}
