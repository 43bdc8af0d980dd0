import { Controller, Delete, Get, HttpCode, Inject, Patch, Post, Req, Res, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { SessionDirectory } from '../../session/session-directory.port';
import { Authenticator } from '../auth/authenticator.port';
import { CallLimit } from '../call-limit.port';
import { callerOf } from '../rest/caller';
import { closed } from '../rest/closed';
import { withinLimit } from '../rest/within-limit';
import { describeRoute } from './describe-route';
import { callerInBody, forwardedCall } from './forwarded-call';
import type { ForwardedRoute } from './forwarded-route';
import { Forwarder } from './forwarder';
import { heedSession } from './heed-session';

const METHODS = { GET: Get, POST: Post, PATCH: Patch, DELETE: Delete };

/** A controller with one handler for each route, all alike: who calls is found out here, and told to the service. */
export function forwardController(routes: readonly ForwardedRoute[]): Type {
  @ApiTags('other services')
  @Controller('api/v1')
  class ForwardController {
    constructor(
      @Inject(Forwarder) private readonly forwarder: Forwarder,
      @Inject(Authenticator) private readonly authenticator: Authenticator,
      @Inject(CallLimit) private readonly limit: CallLimit,
      @Inject(SessionDirectory) private readonly sessions: SessionDirectory,
    ) {}

    async answer(route: ForwardedRoute, request: Request, response: Response): Promise<unknown> {
      const user_id = await this.callerOf(route, request);
      await withinLimit(this.limit, counted(request, user_id), 'requests');
      const call = forwardedCall(route, request, user_id);
      if (route.namesSession) await heedSession(this.sessions, call.body);
      return this.forwarder.forward(route, call, closed(response));
    }

    private async callerOf(route: ForwardedRoute, request: Request): Promise<string | undefined> {
      const user_id = await callerOf(this.authenticator, request, request.query['user_id']);
      return user_id ?? callerOf(this.authenticator, request, callerInBody(route, request.body));
    }
  }
  for (const route of routes) addRoute(ForwardController.prototype, route);
  return ForwardController;
}

/** Whose calls are counted together: a user's, or those from an address where nobody says who calls. */
function counted({ ip }: Request, user_id: string | undefined): string {
  return user_id === undefined ? `address ${ip}` : `user ${user_id}`;
}

interface Answering {
  answer(route: ForwardedRoute, request: Request, response: Response): Promise<unknown>;
}

/** What the decorators of a method would say. */
function addRoute(prototype: Answering, route: ForwardedRoute): void {
  const name = `${route.method} ${route.path}`;
  const value = function (this: Answering, request: Request, response: Response) {
    return this.answer(route, request, response);
  };
  const descriptor = { value, writable: true, configurable: true };
  Object.defineProperty(prototype, name, descriptor);
  Req()(prototype, name, 0);
  Res({ passthrough: true })(prototype, name, 1);
  for (const decorate of [METHODS[route.method](route.path), HttpCode(route.status), ...describeRoute(route)])
    decorate(prototype, name, descriptor);
}
