import { Body, Controller, Delete, Get, Headers, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { PriceAlertRepository } from '@talknshop/aws';
import { CreatePriceAlert, PriceAlert, PriceAlertList, PriceAlertOwner } from '@talknshop/contracts';
import { ProblemError } from '@talknshop/service-kit';
import { orStorageProblem } from '../storage-problem';
import { alertOrProblem, noSuchAlert } from './alert-problem';
import { PriceAlertBook } from './price-alert-book';
import { PriceAlertWatch } from './price-alert-watch';

@ApiTags('price alerts')
@Controller('api/v1/price-alerts')
export class PriceAlertsController {
  constructor(
    @Inject(PriceAlertBook) private readonly book: PriceAlertBook,
    @Inject(PriceAlertRepository) private readonly alerts: PriceAlertRepository,
    @Inject(PriceAlertWatch) private readonly watch: PriceAlertWatch,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Watch a product, or whatever meets a need, until it costs no more than a target' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'the same request under it makes one alert' })
  @ApiCreatedResponse({ type: PriceAlert })
  async create(@Body() request: CreatePriceAlert, @Headers('idempotency-key') key?: string): Promise<PriceAlert> {
    if (key !== undefined && !IDEMPOTENCY_KEY.test(key)) throw badKey();
    const { stored, isNew } = alertOrProblem(await orStorageProblem(this.book.create(request, key)));
    if (isNew) this.watch.checkSoon(stored);
    return stored.alert;
  }

  @Get()
  @ApiOperation({ summary: "A user's price alerts, newest first" })
  @ApiOkResponse({ type: PriceAlertList })
  async list(@Query() { user_id }: PriceAlertOwner): Promise<PriceAlertList> {
    const stored = await orStorageProblem(this.alerts.list(user_id));
    return { alerts: stored.map(({ alert }) => alert) };
  }

  @Get(':alert_id')
  @ApiOkResponse({ type: PriceAlert })
  async get(@Param('alert_id') alert_id: string, @Query() { user_id }: PriceAlertOwner): Promise<PriceAlert> {
    const stored = await orStorageProblem(this.alerts.get(user_id, alert_id));
    if (stored === undefined) throw noSuchAlert();
    return stored.alert;
  }

  @Delete(':alert_id')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'It is gone, and with it what it had still to tell.' })
  async delete(@Param('alert_id') alert_id: string, @Query() { user_id }: PriceAlertOwner): Promise<void> {
    if (!(await orStorageProblem(this.alerts.delete(user_id, alert_id)))) throw noSuchAlert();
  }
}

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/;

function badKey(): ProblemError {
  return new ProblemError(400, 'invalid_request', 'Idempotency-Key: 1 to 255 printable characters are expected');
}
