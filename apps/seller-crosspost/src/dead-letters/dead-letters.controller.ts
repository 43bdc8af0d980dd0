import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DeadLetterRequest, OpsDeadLetterList, RedriveReply, RedriveRequest } from '@talknshop/contracts';
import { type DeadLetterParts, listDeadLetters, redriveDeadLetters } from '@talknshop/crosspost';
import { DEAD_LETTERS } from '../tokens';
import { orQueueProblem } from './queue-problem';

/** Of one queue. */
const MOST_LETTERS = 100;

/** For the operators' desk of the orchestrator, which knows who is one. */
@ApiTags('dead letters')
@Controller('api/v1/dead-letters')
export class DeadLettersController {
  constructor(@Inject(DEAD_LETTERS) private readonly parts: DeadLetterParts) {}

  @Get()
  @ApiOperation({ summary: 'What a queue gave up, oldest first, and how its jobs stand' })
  @ApiOkResponse({ type: OpsDeadLetterList })
  async list(@Query() { queue }: DeadLetterRequest): Promise<OpsDeadLetterList> {
    const queues = await orQueueProblem(listDeadLetters(this.parts, { queue, limit: MOST_LETTERS }));
    const letters = queues.flatMap((each) => each.letters);
    return { letters: letters.map(({ age_ms: _age, status: _status, ...letter }) => letter) };
  }

  @Post('redrive')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send back what is due, drop what is settled, keep what nobody can read' })
  @ApiOkResponse({ type: RedriveReply })
  async redrive(@Body() { queue, message_id }: RedriveRequest): Promise<RedriveReply> {
    const choice = { queue, message_id, limit: MOST_LETTERS };
    const handled = await orQueueProblem(redriveDeadLetters(this.parts, choice));
    const letters = handled.map(({ letter, ...done }) => ({ message_id: letter.message_id, ...done }));
    return { letters };
  }
}
