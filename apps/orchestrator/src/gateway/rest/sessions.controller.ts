import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { SessionList, SessionState, SessionStats } from '@talknshop/contracts';
import { ProblemError } from '@talknshop/service-kit';
import type { Request } from 'express';
import { SessionDirectory } from '../../session/session-directory.port';
import { SessionHub } from '../../session/session-hub.port';
import { Authenticator } from '../auth/authenticator.port';
import { callerOf, isIdentifier } from './caller';
import { JWT } from './describe-security';
import { noSuchSession } from './no-such-session';
import { orProblem } from './or-problem';

const MOST_SESSIONS = 100;

/** A user's own conversations. Where everybody is who they say they are (`AUTH_MODE=open`), `user_id` says it. */
@ApiTags('sessions')
@ApiBearerAuth(JWT)
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    @Inject(SessionDirectory) private readonly directory: SessionDirectory,
    @Inject(SessionHub) private readonly hub: SessionHub,
    @Inject(Authenticator) private readonly authenticator: Authenticator,
  ) {}

  @Get()
  @ApiQuery({ name: 'user_id', required: false })
  @ApiQuery({
    name: 'limit',
    required: false,
    schema: { type: 'integer', minimum: 1, maximum: MOST_SESSIONS, default: 10 },
  })
  @ApiOkResponse({ type: SessionList })
  async list(
    @Req() request: Request,
    @Query('user_id') user_id?: string,
    @Query('limit') limit = '10',
  ): Promise<SessionList> {
    const caller = await callerOf(this.authenticator, request, user_id);
    if (!caller) throw new ProblemError(400, 'invalid_request', 'user_id is missing: whose sessions?');
    const count = Number(limit);
    if (!Number.isInteger(count) || count < 1 || count > MOST_SESSIONS)
      throw new ProblemError(400, 'invalid_request', `limit must be a whole number from 1 to ${MOST_SESSIONS}`);
    return orProblem(this.directory.list(caller, count));
  }

  @Get('stats')
  @ApiQuery({ name: 'user_id', required: false })
  @ApiOkResponse({ type: SessionStats })
  async stats(@Req() request: Request, @Query('user_id') user_id?: string): Promise<SessionStats> {
    await callerOf(this.authenticator, request, user_id);
    return orProblem(this.directory.stats());
  }

  @Get(':session_id')
  @ApiQuery({ name: 'user_id', required: false })
  @ApiOkResponse({ type: SessionState })
  async get(
    @Req() request: Request,
    @Param('session_id') session_id: string,
    @Query('user_id') user_id?: string,
  ): Promise<SessionState> {
    const caller = await callerOf(this.authenticator, request, user_id);
    if (!isIdentifier(session_id)) throw noSuchSession();
    const session = await orProblem(this.directory.get(session_id, caller));
    if (!session) throw noSuchSession();
    return session;
  }

  @Post(':session_id/cancel')
  @HttpCode(204)
  @ApiOperation({ summary: 'Stop the running turn, as the frame `cancel` does' })
  @ApiQuery({ name: 'user_id', required: false })
  @ApiNoContentResponse()
  async cancel(
    @Req() request: Request,
    @Param('session_id') session_id: string,
    @Query('user_id') user_id?: string,
  ): Promise<void> {
    await this.get(request, session_id, user_id);
    if (!(await orProblem(this.hub.cancel(session_id))))
      throw new ProblemError(409, 'nothing_to_cancel', 'no turn is running');
  }

  @Delete(':session_id')
  @HttpCode(204)
  @ApiQuery({ name: 'user_id', required: false })
  @ApiNoContentResponse()
  async delete(
    @Req() request: Request,
    @Param('session_id') session_id: string,
    @Query('user_id') user_id?: string,
  ): Promise<void> {
    const caller = await callerOf(this.authenticator, request, user_id);
    if (!isIdentifier(session_id)) throw noSuchSession();
    if (!(await orProblem(this.directory.delete(session_id, caller)))) throw noSuchSession();
  }
}
