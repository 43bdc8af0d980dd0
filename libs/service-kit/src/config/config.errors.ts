/** One variable that cannot be used, and what would do instead. */
export interface WrongVariable {
  variable: string;
  expected: string;
  /** Left out where the value may be a secret. */
  given?: string;
}

/** The environment cannot be used as it is; names every wrong variable at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'config_invalid';

  constructor(readonly wrong: readonly WrongVariable[]) {
    super(wrong.map(describe).join('\n'));
  }
}

function describe({ variable, expected, given }: WrongVariable): string {
  return `${variable} must be ${expected}${given === undefined ? '' : `, not ${JSON.stringify(given.slice(0, 60))}`}`;
}
