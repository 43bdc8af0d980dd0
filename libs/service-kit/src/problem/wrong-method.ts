import { NotFoundException } from '@nestjs/common';
import type { Request } from 'express';
import { ProblemError } from './problem.errors';

/** The refusal that names what an address does answer, where Nest found no route for the method; any other error as it is. */
export function orWrongMethod(error: unknown, request: Request): unknown {
  if (!isNoRoute(error)) return error;
  const { stack } = request.app.router as unknown as Router; // its types lag behind
  const allow = methodsAt(stack, request.originalUrl.split('?')[0] ?? '/');
  if (allow.length === 0) return error;
  return new ProblemError(405, 'method_not_allowed', `this address answers ${allow.join(', ')} only`, { allow });
}

/** Nest's own error for an address without a route; a controller's says what is missing. */
export function isNoRoute(error: unknown): boolean {
  return error instanceof NotFoundException && error.message.startsWith('Cannot ');
}

/** What Express 5 knows of its routes; it offers no other way to ask. */
interface Router {
  stack: Layer[];
}

interface Layer {
  route?: { methods: Record<string, boolean> };
  handle: Partial<Router>;
  match(path: string): { path: string } | false;
}

/** The methods of all routes at a path, those of routers inside routers included. */
function methodsAt(stack: readonly Layer[], path: string): string[] {
  const found = stack.flatMap((layer) => {
    const inner = layer.handle.stack;
    const match = (layer.route || inner) && layer.match(path);
    if (!match) return [];
    if (layer.route) return Object.keys(layer.route.methods);
    return inner ? methodsAt(inner, path.slice(match.path.length) || '/') : [];
  });
  const methods = new Set(found.map((method) => method.toUpperCase()));
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods].sort();
}
