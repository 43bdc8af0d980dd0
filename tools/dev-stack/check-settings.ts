import { ConfigError, type Env, type WrongVariable } from '@talknshop/service-kit';

interface Configurable {
  configure(env: Env): unknown;
}

/** Reads everybody's settings before any of them starts. Throws one ConfigError that names all that is wrong, each variable once. */
export function checkSettings(services: readonly Configurable[], env: Env): void {
  const wrong = new Map(services.flatMap((service) => wrongFor(service, env)).map((one) => [one.variable, one]));
  if (wrong.size > 0) throw new ConfigError([...wrong.values()]);
}

function wrongFor(service: Configurable, env: Env): readonly WrongVariable[] {
  try {
    service.configure(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.wrong;
    throw error;
  }
}
