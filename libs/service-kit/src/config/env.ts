import { ConfigError } from './config.errors';

/** Where configuration comes from; a variable set to nothing counts as not set. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Throws a ConfigError when the variable is not set and has no default. */
export function text(env: Env, variable: string, fallback?: string): string {
  return env[variable] || (fallback ?? refuse(variable, 'set'));
}

export interface IntegerRange {
  default?: number;
  min?: number;
  max?: number;
}

/** A whole number within the range, both ends included. */
export function integer(env: Env, variable: string, { default: fallback, min, max }: IntegerRange = {}): number {
  const given = env[variable];
  if (!given && fallback !== undefined) return fallback;
  const value = /^-?\d+$/.test(given ?? '') ? Number(given) : NaN;
  const inside = value >= (min ?? Number.MIN_SAFE_INTEGER) && value <= (max ?? Number.MAX_SAFE_INTEGER);
  return inside ? value : refuse(variable, `a whole number${rangeWords(min, max)}`, given);
}

/** `true`, `1`, `yes` or `on`, and their opposites, in any case. */
export function flag(env: Env, variable: string, fallback?: boolean): boolean {
  const given = env[variable];
  if (!given && fallback !== undefined) return fallback;
  if (/^(true|1|yes|on)$/i.test(given ?? '')) return true;
  return /^(false|0|no|off)$/i.test(given ?? '') ? false : refuse(variable, 'true or false', given);
}

/** One of the given words. */
export function choice<T extends string>(env: Env, variable: string, choices: readonly T[], fallback?: T): T {
  const given = env[variable];
  if (!given && fallback !== undefined) return fallback;
  return choices.find((word) => word === given) ?? refuse(variable, `one of ${choices.join(', ')}`, given);
}

/** An http(s) address, returned without a slash at its end. */
export function url(env: Env, variable: string, fallback?: string): string {
  const given = env[variable] || fallback;
  if (given && /^https?:\/\//i.test(given) && URL.canParse(given)) return given.replace(/\/+$/, '');
  return refuse(variable, 'an http or https address such as http://localhost:8002');
}

/** Words separated by commas; empty when not set and without a default. */
export function list(env: Env, variable: string, fallback: readonly string[] = []): string[] {
  const given = env[variable];
  if (!given) return [...fallback];
  return given
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** What the reader makes of the variable, or `undefined` when it is not set. */
export function optional<T>(env: Env, variable: string, read: (env: Env, variable: string) => T): T | undefined {
  return env[variable] ? read(env, variable) : undefined;
}

/** The readers of a config's fields, to be run together by `readConfig`. */
export type ConfigFields<C> = { [Field in keyof C]-?: () => C[Field] };

/** Runs all readers and freezes what they found; throws one ConfigError that names every variable that is wrong. */
export function readConfig<C extends object>(fields: ConfigFields<C>): Readonly<C> {
  const wrong: ConfigError[] = [];
  const entries = Object.entries(fields as Record<string, () => unknown>).map(([field, read]) => {
    try {
      return [field, read()];
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      wrong.push(error);
      return [field, undefined];
    }
  });
  if (wrong.length > 0) throw new ConfigError(wrong.flatMap((error) => error.wrong));
  return deepFreeze(Object.fromEntries(entries) as C);
}

function refuse(variable: string, expected: string, given?: string): never {
  throw new ConfigError([{ variable, expected, ...(given && { given }) }]);
}

function rangeWords(min?: number, max?: number): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` of at least ${min}`;
  return max === undefined ? '' : ` of at most ${max}`;
}

function deepFreeze<T extends object>(value: T): Readonly<T> {
  for (const inner of Object.values(value)) if (isPlain(inner)) deepFreeze(inner);
  return Object.freeze(value);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
