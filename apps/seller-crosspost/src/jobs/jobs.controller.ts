import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  UseInterceptors,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CrosspostJob,
  CrosspostJobList,
  JobAsker,
  JobOwner,
  ListingChange,
  PostedByHand,
  PostRequest,
  type PostingMarketplace,
} from '@talknshop/contracts';
import { toCrosspostJob } from '@talknshop/crosspost';
import { currentTraceparent, ProblemError } from '@talknshop/service-kit';
import { FewAtOnce } from './few-at-once.interceptor';
import { JobBook, type JobOutcome } from './job-book';
import { jobOrProblem, noSuchJob, orStorageProblem } from './job-problem';
import { ListingProblems } from './listing-problem.interceptor';
import { MarketplacePipe } from './marketplace.pipe';

/** As many as a user is likely to look through. */
const LISTED_JOBS = 50;

@ApiTags('jobs')
@Controller('api/v1')
export class JobsController {
  constructor(@Inject(JobBook) private readonly book: JobBook) {}

  @Post('post')
  @HttpCode(202)
  @UseInterceptors(FewAtOnce, ListingProblems)
  @ApiOperation({ summary: 'Post a listing to several marketplaces' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'the same request under it makes one job' })
  @ApiAcceptedResponse({ type: CrosspostJob, description: 'It is stored, and will be posted whatever happens.' })
  post(@Body() request: PostRequest, @Headers('idempotency-key') key?: string): Promise<CrosspostJob> {
    if (key !== undefined && !IDEMPOTENCY_KEY.test(key)) throw badKey();
    return answer(this.book.create(request, { key, traceparent: currentTraceparent() }));
  }

  @Get('jobs')
  @ApiOperation({ summary: "A user's latest jobs, newest first" })
  @ApiOkResponse({ type: CrosspostJobList })
  async list(@Query() { user_id }: JobOwner): Promise<CrosspostJobList> {
    const jobs = await orStorageProblem(this.book.list(user_id, LISTED_JOBS));
    return { jobs: jobs.map(toCrosspostJob) };
  }

  @Get('jobs/:job_id')
  @ApiOkResponse({ type: CrosspostJob })
  async get(@Param('job_id') job_id: string, @Query() { user_id }: JobAsker): Promise<CrosspostJob> {
    const stored = await orStorageProblem(this.book.get(job_id, user_id));
    if (!stored) throw noSuchJob();
    return toCrosspostJob(stored);
  }

  @Delete('jobs/:job_id')
  @ApiOperation({ summary: 'Take a listing back where nobody has seen it, and down where it is live' })
  @ApiOkResponse({ type: CrosspostJob })
  cancel(@Param('job_id') job_id: string, @Query() { user_id }: JobAsker): Promise<CrosspostJob> {
    return answer(this.book.cancel(job_id, { user_id, traceparent: currentTraceparent() }));
  }

  @Delete('jobs/:job_id/marketplaces/:marketplace')
  @ApiOperation({ summary: 'Take a listing off one marketplace, and leave it on the others' })
  @ApiOkResponse({ type: CrosspostJob })
  takeOff(
    @Param('job_id') job_id: string,
    @Param('marketplace', MarketplacePipe) marketplace: PostingMarketplace,
    @Query() { user_id }: JobAsker,
  ): Promise<CrosspostJob> {
    return answer(this.book.takeOff(job_id, marketplace, { user_id, traceparent: currentTraceparent() }));
  }

  @Post('jobs/:job_id/retry')
  @HttpCode(202)
  @ApiOperation({ summary: 'Try again where it failed' })
  @ApiAcceptedResponse({ type: CrosspostJob })
  retry(@Param('job_id') job_id: string, @Query() { user_id }: JobAsker): Promise<CrosspostJob> {
    return answer(this.book.retry(job_id, { user_id, traceparent: currentTraceparent() }));
  }

  @Patch('jobs/:job_id/listing')
  @HttpCode(202)
  @ApiOperation({ summary: 'Change a listing everywhere, or post it to more marketplaces' })
  @ApiAcceptedResponse({ type: CrosspostJob })
  edit(@Param('job_id') job_id: string, @Body() change: ListingChange): Promise<CrosspostJob> {
    return answer(this.book.edit(job_id, change, currentTraceparent()));
  }

  @Post('jobs/:job_id/marketplaces/:marketplace/posted')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say that what was left to the user is done: posted, or taken down' })
  @ApiOkResponse({ type: CrosspostJob })
  posted(
    @Param('job_id') job_id: string,
    @Param('marketplace', MarketplacePipe) marketplace: PostingMarketplace,
    @Body() done: PostedByHand,
  ): Promise<CrosspostJob> {
    return answer(this.book.doneByHand(job_id, marketplace, done));
  }

  @Post('jobs/:job_id/marketplaces/:marketplace/sold')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say that a piece was sold there: it goes from the others, or one less is for sale' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'the same sale under it counts once' })
  @ApiOkResponse({ type: CrosspostJob })
  sold(
    @Param('job_id') job_id: string,
    @Param('marketplace', MarketplacePipe) marketplace: PostingMarketplace,
    @Query() { user_id }: JobAsker,
    @Headers('idempotency-key') key?: string,
  ): Promise<CrosspostJob> {
    if (key !== undefined && !IDEMPOTENCY_KEY.test(key)) throw badKey();
    return answer(this.book.sold(job_id, marketplace, { user_id, key }));
  }
}

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/;

async function answer(outcome: Promise<JobOutcome>): Promise<CrosspostJob> {
  return toCrosspostJob(await jobOrProblem(outcome));
}

function badKey(): ProblemError {
  return new ProblemError(400, 'invalid_request', 'Idempotency-Key: 1 to 255 printable characters are expected');
}
