import type { OpenAPIObject } from '@nestjs/swagger';
import type { AuthConfig } from '../../orchestrator.config';

/** The name of the security scheme that controllers refer to. */
export const JWT = 'jwt';

/** The document with how callers say who they are; where everybody is believed, a token may be left out. */
export function describeSecurity(document: OpenAPIObject, { mode }: Pick<AuthConfig, 'mode'>): OpenAPIObject {
  const components = { ...document.components, securitySchemes: { [JWT]: { ...SCHEME, description: WORDS[mode] } } };
  return { ...document, components, paths: mode === 'jwt' ? document.paths : withoutToken(document.paths) };
}

const SCHEME = { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } as const;

const WORDS: Record<AuthConfig['mode'], string> = {
  jwt: 'AUTH_MODE=jwt: an RS256 or ES256 token with an expiry is needed; its `sub` is the user, and a `user_id` beside it must be the same.',
  open: 'AUTH_MODE=open, for development: tokens are not looked at, and `user_id` says who calls. With AUTH_MODE=jwt one is needed.',
};

type Paths = OpenAPIObject['paths'];

function withoutToken(paths: Paths): Paths {
  const operations = (item: Paths[string]) =>
    Object.entries(item).map(([method, operation]: [string, { security?: object[] }]) => [
      method,
      operation.security ? { ...operation, security: [...operation.security, {}] } : operation,
    ]);
  return Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, Object.fromEntries(operations(item))]));
}
