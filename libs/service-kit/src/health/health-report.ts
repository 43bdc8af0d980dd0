import { HttpException, Inject, Injectable } from '@nestjs/common';
import {
  HealthCheckService,
  HealthIndicatorService,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import type { HealthCheck } from './health-check';

const CHECK_LIMIT_MS = 300;

/** The checks of a service as it was started with. */
export class HealthChecks {
  list: readonly HealthCheck[] = [];
}

/** Asks all dependencies at once, each for at most 300 ms. Never throws: a dependency that is down is part of the report. */
@Injectable()
export class HealthReport {
  constructor(
    @Inject(HealthChecks) private readonly checks: HealthChecks,
    @Inject(HealthCheckService) private readonly terminus: HealthCheckService,
    @Inject(HealthIndicatorService) private readonly indicators: HealthIndicatorService,
  ) {}

  async read(): Promise<HealthCheckResult> {
    try {
      return await this.terminus.check(this.checks.list.map((check) => () => this.ask(check)));
    } catch (error) {
      if (error instanceof HttpException) return error.getResponse() as HealthCheckResult;
      throw error;
    }
  }

  private async ask(check: HealthCheck): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check(check.name);
    const answer = await indicator.attempt(({ signal }) => check.check(signal)).withTimeout(CHECK_LIMIT_MS);
    const { status, ...detail } = { status: 'down', ...answer[check.name] };
    return status === 'down' && !check.required ? indicator.degraded(detail) : answer;
  }
}
