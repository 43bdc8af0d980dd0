import type { ContractName } from '@talknshop/service-client';

export type ForwardedService = 'catalog' | 'seller-crosspost' | 'media';

/** A route of another service that browsers reach here, under the same address. */
export interface ForwardedRoute {
  service: ForwardedService;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** As Nest and OpenAPI write it, with `:parameters`. */
  path: string;
  summary: string;
  /** How the service is told who calls; absent where it is the same for everybody. */
  caller?: 'query' | 'body';
  /** What else the query may say, and what each means. */
  query?: Record<string, string>;
  body?: ContractName;
  /** The body may say which conversation it comes from: one of who calls. */
  namesSession?: true;
  /** The status of an answer, and what it holds. */
  status: 200 | 201 | 202 | 204;
  answer?: ContractName;
  /** It may be sent again when no answer came: always, or when it has an `Idempotency-Key`. */
  repeatable: 'always' | 'with_key';
}
