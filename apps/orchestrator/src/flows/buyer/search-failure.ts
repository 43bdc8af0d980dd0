import type { ErrorData } from '@talknshop/contracts';
import { CatalogUnavailable, SearchRefused } from '../../clients/catalog.port';

/** What the user is told of a search without an answer; anything but the catalog's own refusals is thrown on. */
export function failureOf(error: unknown): ErrorData {
  if (error instanceof CatalogUnavailable) return UNAVAILABLE;
  if (error instanceof SearchRefused) return REFUSED;
  throw error;
}

const UNAVAILABLE: ErrorData = {
  error:
    'I cannot search the marketplaces right now. What you asked for is kept; please say “show me the results” in a moment.',
  code: 'catalog_unavailable',
  severity: 'medium',
  recoverable: true,
  details: {},
};

const REFUSED: ErrorData = {
  error: 'I cannot make a search out of this. Please tell me in other words, or in fewer, what you are looking for.',
  code: 'search_refused',
  severity: 'low',
  recoverable: true,
  details: {},
};
