import { createHash } from 'node:crypto';
import { escapeHtml } from './escape-html';

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem;color:#1f2937}.notice{background:#fef3c7;border:1px solid #f59e0b;border-radius:.5rem;padding:.75rem 1rem}img{width:100%;max-width:26rem}th{text-align:left;padding-right:1.5rem}.price{font-size:1.5rem}.text{white-space:pre-wrap}button{font:inherit;padding:.5rem 1rem}';

/** Nothing but this very style sheet, and pictures and forms as far as they are let through: by default our own picture, and no form. */
export function pagePolicy({ pictures = "'self'", forms = "'none'" } = {}): string {
  return [
    "default-src 'none'",
    `img-src ${pictures}`,
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "base-uri 'none'",
    `form-action ${forms}`,
    "frame-ancestors 'none'",
  ].join('; ');
}

export interface PageContent {
  title: string;
  /** Follows `Simulated listing.`; plain words. */
  notice: string;
  /** HTML, of which every text is escaped. */
  body: string;
}

/** A page of the sandbox, marked as simulated. */
export function framePage({ title, notice, body }: PageContent): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} (simulated listing)</title>
<style>${STYLE}</style>
</head>
<body>
<p class="notice"><strong>Simulated listing.</strong> ${escapeHtml(notice)}</p>
<h1>${escapeHtml(title)}</h1>
${body}
</body>
</html>
`;
}

export function factTable(facts: readonly [label: string, value: string][]): string {
  const rows = facts.map(([label, value]) => `<tr><th>${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`);
  return `<table>${rows.join('')}</table>`;
}
