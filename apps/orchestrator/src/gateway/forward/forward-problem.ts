import { ServiceError, ServiceUnavailable } from '@talknshop/service-client';
import { ProblemError } from '@talknshop/service-kit';
import type { ForwardedService } from './forwarded-route';

const RETRY_AFTER_S = 2;

/** What a service refused, as it said it; a 503 that names it when no answer came. Anything else stays what it is. */
export function forwardProblem(service: ForwardedService, error: unknown): unknown {
  if (!(error instanceof ServiceError)) return error;
  const { status = 0, code, detail, errors, retry_after_ms } = error;
  const retry_after_s = retry_after_ms === undefined ? RETRY_AFTER_S : Math.ceil(retry_after_ms / 1000);
  const { name, unavailable } = WORDS[service];
  if (error instanceof ServiceUnavailable)
    return new ProblemError(503, unavailable, `${name} ${detail}`, { retry_after_s, cause: error });
  if (status < 400)
    return new ProblemError(502, unavailable, `${name} answered what could not be read`, { cause: error });
  const asksToWait = retry_after_ms !== undefined && { retry_after_s };
  return new ProblemError(status, code, detail, { ...(errors && { errors }), ...asksToWait, cause: error });
}

/** The refusal of what is left out here. */
export function notSetUp(service: ForwardedService): ProblemError {
  return new ProblemError(503, WORDS[service].absent, WORDS[service].without);
}

const WORDS: Record<ForwardedService, { name: string; unavailable: string; absent: string; without: string }> = {
  catalog: {
    name: 'the catalog',
    unavailable: 'catalog_unavailable',
    absent: 'catalog_not_available',
    without: 'no catalog is set up here',
  },
  'seller-crosspost': {
    name: 'the cross-poster (seller-crosspost)',
    unavailable: 'crosspost_unavailable',
    absent: 'crosspost_not_available',
    without: 'no cross-poster is set up here: listings can be written, and not posted',
  },
  media: {
    name: 'the media service',
    unavailable: 'media_unavailable',
    absent: 'media_not_available',
    without: 'recordings and pictures cannot be taken here yet: no media service is set up',
  },
};
