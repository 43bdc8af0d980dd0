import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query, Req } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import {
  DeadLetterRequest,
  OpsDeadLetterList,
  OpsOverview,
  RedriveReply,
  RedriveRequest,
  SandboxFault,
} from '@talknshop/contracts';
import { Logger } from '@talknshop/service-kit';
import type { Request } from 'express';
import { OpsDesk } from '../../ops/ops-desk';
import { Authenticator } from '../auth/authenticator.port';
import { JWT } from '../rest/describe-security';
import { orOpsProblem } from './ops-problem';
import { operatorOf } from './operator';

const MARKETPLACE = { name: 'marketplace', schema: { type: 'string' } } as const;

/** What operators see and do: development, or the role `operator` in the token. It shows who and how much, and nothing that was said. */
@ApiTags('operations')
@ApiBearerAuth(JWT)
@Controller('api/v1/ops')
export class OpsController {
  constructor(
    @Inject(OpsDesk) private readonly desk: OpsDesk,
    @Inject(Authenticator) private readonly authenticator: Authenticator,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'How this process and what it works with are doing; made when asked for, once a second at most',
  })
  @ApiOkResponse({ type: OpsOverview })
  async overview(@Req() request: Request): Promise<OpsOverview> {
    await operatorOf(this.authenticator, request);
    return this.desk.overview();
  }

  @Get('dead-letters')
  @ApiOperation({ summary: 'What a queue gave up, and how its jobs stand' })
  @ApiQuery({ name: 'queue', schema: { type: 'string' } })
  @ApiOkResponse({ type: OpsDeadLetterList })
  async deadLetters(@Req() request: Request, @Query() { queue }: DeadLetterRequest): Promise<OpsDeadLetterList> {
    await operatorOf(this.authenticator, request);
    return orOpsProblem(this.desk.deadLetters(queue));
  }

  @Post('dead-letters/redrive')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send back what is due, drop what is settled, keep what nobody can read' })
  @ApiOkResponse({ type: RedriveReply })
  async redrive(@Req() request: Request, @Body() choice: RedriveRequest): Promise<RedriveReply> {
    const operator = await operatorOf(this.authenticator, request);
    const reply = await orOpsProblem(this.desk.redrive(choice));
    this.log.info({ operator, queue: choice.queue, letters: reply.letters.length }, 'ops.redriven');
    return reply;
  }

  @Put('faults/:marketplace')
  @HttpCode(204)
  @ApiOperation({ summary: 'Make a simulated marketplace misbehave' })
  @ApiParam(MARKETPLACE)
  @ApiNoContentResponse()
  async setFault(
    @Req() request: Request,
    @Param('marketplace') marketplace: string,
    @Body() fault: SandboxFault,
  ): Promise<void> {
    const operator = await operatorOf(this.authenticator, request);
    await orOpsProblem(this.desk.setFault(marketplace, fault));
    this.log.info({ operator, marketplace, fault }, 'ops.fault_set');
  }

  @Delete('faults/:marketplace')
  @HttpCode(204)
  @ApiOperation({ summary: 'Let a simulated marketplace be well again' })
  @ApiParam(MARKETPLACE)
  @ApiNoContentResponse()
  clearFault(@Req() request: Request, @Param('marketplace') marketplace: string): Promise<void> {
    return this.clear(request, marketplace);
  }

  @Delete('faults')
  @HttpCode(204)
  @ApiOperation({ summary: 'Let all of them be well again' })
  @ApiNoContentResponse()
  clearFaults(@Req() request: Request): Promise<void> {
    return this.clear(request);
  }

  private async clear(request: Request, marketplace?: string): Promise<void> {
    const operator = await operatorOf(this.authenticator, request);
    await orOpsProblem(this.desk.clearFault(marketplace));
    this.log.info({ operator, marketplace: marketplace ?? 'all' }, 'ops.fault_cleared');
  }
}
