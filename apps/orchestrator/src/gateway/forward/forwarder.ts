import { responseGuard, type CallOptions, type GuardedCall, type ServiceClient } from '@talknshop/service-client';
import type { ForwardedCall } from './forwarded-call';
import type { ForwardedRoute, ForwardedService } from './forwarded-route';
import { forwardProblem, notSetUp } from './forward-problem';

const BASE = '/api/v1/';

/** Passes calls on to the services that are set up; their answers are checked before they are believed. */
export class Forwarder {
  private readonly guards = new Map<ForwardedRoute, Partial<GuardedCall<unknown>>>();

  constructor(
    private readonly services: Partial<Record<ForwardedService, ServiceClient>>,
    /** Told of every answer. */
    private readonly onAnswer: (route: ForwardedRoute, answer: unknown) => void = () => {},
  ) {}

  /** Those that are set up. */
  get serviceNames(): string[] {
    return Object.keys(this.services);
  }

  /** What the service answers. Throws the problem that it answers with, or a 503 that names it. */
  async forward(route: ForwardedRoute, call: ForwardedCall, signal: AbortSignal): Promise<unknown> {
    const service = this.services[route.service];
    if (!service) throw notSetUp(route.service);
    const options = { ...optionsOf(route, call), ...this.guardOf(route), signal };
    try {
      const answer = await send(service, route, call, options);
      this.onAnswer(route, answer);
      return answer;
    } catch (error) {
      throw forwardProblem(route.service, error);
    }
  }

  /** Compiled when a route is first used. */
  private guardOf(route: ForwardedRoute): Partial<GuardedCall<unknown>> {
    const known = this.guards.get(route);
    if (known) return known;
    const guard = route.answer ? { validate: responseGuard(route.answer) } : {};
    this.guards.set(route, guard);
    return guard;
  }
}

function optionsOf({ repeatable }: ForwardedRoute, { query, idempotency_key }: ForwardedCall): CallOptions {
  return {
    query,
    idempotent: repeatable === 'always' || idempotency_key !== undefined,
    ...(idempotency_key && { headers: { 'idempotency-key': idempotency_key } }),
  };
}

function send(
  service: ServiceClient,
  { method }: ForwardedRoute,
  { path, body }: ForwardedCall,
  options: CallOptions & Partial<GuardedCall<unknown>>,
): Promise<unknown> {
  switch (method) {
    case 'GET':
      return service.get(BASE + path, options);
    case 'POST':
      return service.post(BASE + path, body, options);
    case 'PATCH':
      return service.patch(BASE + path, body, options);
    case 'DELETE':
      return service.delete(BASE + path, options);
  }
}
