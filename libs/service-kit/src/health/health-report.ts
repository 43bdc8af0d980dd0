import { Inject, Injectable } from '@nestjs/common';
import { HealthCheckService, HealthIndicatorService, type HealthCheckResult } from '@nestjs/terminus';
import { HttpException } from '@nestjs/common';
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

  private async ask({ name, required, check }: HealthCheck) {
    const indicator = this.indicators.check(name);
    const answer = await indicator.attempt(({ signal }) => check(signal)).withTimeout(CHECK_LIMIT_MS);
    const { status, ...detail } = { status: 'down', ...answer[name] };
    return status === 'down' && !required ? indicator.degraded(detail) : answer;
  }
}
