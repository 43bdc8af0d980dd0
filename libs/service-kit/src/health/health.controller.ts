import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Lifecycle } from '../service/lifecycle';
import { SERVICE_CONFIG } from '../service/tokens';
import type { ServiceConfig } from '../config/service.config';
import { HealthReport } from './health-report';
import { ALIVE, REPORT, UDC_HEALTH } from './health.schemas';
import { udcHealth } from './udc-health';

/** Whether this service is alive, ready for work, and well. */
@ApiTags('operations')
@Controller('health')
export class HealthController {
  constructor(
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
    @Inject(Lifecycle) private readonly lifecycle: Lifecycle,
    @Inject(HealthReport) private readonly report: HealthReport,
  ) {}

  @Get()
  @ApiOkResponse({ description: 'All that is required answers.', schema: UDC_HEALTH })
  @ApiServiceUnavailableResponse({
    description: 'Something required does not answer, or the service is stopping.',
    schema: UDC_HEALTH,
  })
  async health(@Res({ passthrough: true }) response: Response) {
    const health = udcHealth(this.config, this.lifecycle, await this.report.read(), new Date());
    response.status(health.status === 'active' ? 200 : 503);
    return health;
  }

  @Get('live')
  @ApiOkResponse({ description: 'The process answers.', schema: ALIVE })
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOkResponse({ description: 'Send work here.', schema: REPORT })
  @ApiServiceUnavailableResponse({ description: 'Send work elsewhere for now.', schema: REPORT })
  async ready(@Res({ passthrough: true }) response: Response) {
    const report = await this.report.read();
    const ready = this.lifecycle.phase === 'ready' && report.status !== 'error';
    response.status(ready ? 200 : 503);
    return { ...report, status: this.lifecycle.phase === 'ready' ? report.status : this.lifecycle.phase };
  }
}
