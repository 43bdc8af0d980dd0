import type { Problem, ProblemDetail } from '@talknshop/contracts';

export interface ApiErrorOptions {
  /** What the server said of it, where it said it in the usual way. */
  problem?: Partial<Problem>;
  /** In how many seconds it may be tried again. */
  retry_after_s?: number;
  cause?: unknown;
}

/** A request that was not answered with what was asked for. Its message is words for a person. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** What to ask an operator about. */
  readonly trace_id?: string;
  /** Of a request that is not valid: each thing that is wrong with it. */
  readonly errors: readonly ProblemDetail[];
  readonly retry_after_s?: number;
  /** Whether the server itself refused it, and not something on the way to it. */
  readonly isProblem: boolean;

  constructor(
    /** Of HTTP; 0 when nobody answered. */
    readonly status: number,
    /** Stable, for programs: the server's, or `unreachable`, or `unexpected_answer` of something that is not our server. */
    readonly code: string,
    message: string,
    { problem, retry_after_s, cause }: ApiErrorOptions = {},
  ) {
    super(message, { cause });
    this.trace_id = problem?.trace_id;
    this.errors = problem?.errors ?? [];
    this.retry_after_s = retry_after_s;
    this.isProblem = problem !== undefined;
  }
}

/** Nobody answered: there is no network, or no server. */
export function unreachable(cause: unknown): ApiError {
  return new ApiError(0, 'unreachable', 'TalknShop cannot be reached right now.', { cause });
}

/** What an answer with an error status says. */
export async function errorOf(response: Response): Promise<ApiError> {
  const problem = await problemOf(response);
  const retry_after_s = secondsOf(response.headers.get('retry-after'));
  if (problem?.code === undefined)
    return new ApiError(response.status, 'unexpected_answer', `TalknShop answered with ${response.status}.`, {
      retry_after_s,
    });
  const words = problem.detail ?? problem.title ?? problem.code;
  return new ApiError(response.status, problem.code, words, { problem, retry_after_s });
}

async function problemOf(response: Response): Promise<Partial<Problem> | undefined> {
  if (!response.headers.get('content-type')?.includes('application/problem+json')) return undefined;
  try {
    return (await response.json()) as Partial<Problem>;
  } catch {
    return undefined; // cut off on its way: the status is all there is
  }
}

/** `Retry-After` as seconds; our servers send no dates. */
function secondsOf(header: string | null): number | undefined {
  return header !== null && /^\d+$/.test(header) ? Number(header) : undefined;
}
