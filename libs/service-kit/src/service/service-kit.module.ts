import { Module, type DynamicModule } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { HealthController } from '../health/health.controller';
import { HealthChecks, HealthReport } from '../health/health-report';
import { Logger } from '../log/logger';
import { Metrics } from '../metrics/metrics';
import { MetricsController } from '../metrics/metrics.controller';
import { Lifecycle } from './lifecycle';
import type { Service } from './service';
import { SERVICE_CONFIG } from './tokens';

export interface ServiceParts {
  logger: Logger;
  metrics: Metrics;
  lifecycle: Lifecycle;
  checks: HealthChecks;
}

/** A service's own module together with what all services have. `Logger`, `Metrics` and SERVICE_CONFIG can be injected everywhere. */
@Module({})
export class ServiceKitModule {
  static around({ config, module }: Service, { logger, metrics, lifecycle, checks }: ServiceParts): DynamicModule {
    return {
      module: ServiceKitModule,
      global: true,
      imports: [TerminusModule.forRoot({ logger: false }), module],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: SERVICE_CONFIG, useValue: config },
        { provide: Logger, useValue: logger },
        { provide: Metrics, useValue: metrics },
        { provide: Lifecycle, useValue: lifecycle },
        { provide: HealthChecks, useValue: checks },
        HealthReport,
      ],
      exports: [SERVICE_CONFIG, Logger, Metrics],
    };
  }
}
