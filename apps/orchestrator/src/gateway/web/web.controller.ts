import { Controller, Get, Inject, Next, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ProblemError } from '@talknshop/service-kit';
import type { NextFunction, Request, Response } from 'express';
import { WebFiles } from './web-files';

/** The web client for browsers. Whoever does not prefer HTML at `/` is told of the service instead. */
@ApiExcludeController()
@Controller()
export class WebController {
  constructor(@Inject(WebFiles) private readonly files: WebFiles) {}

  @Get()
  async home(@Req() request: Request, @Res() response: Response, @Next() next: NextFunction): Promise<void> {
    response.vary('Accept');
    if (request.accepts(['application/json', 'text/html']) !== 'text/html') return next();
    await this.files.sendPage(request, response);
  }

  @Get(['s/:session', 'ops'])
  async page(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.files.sendPage(request, response);
  }

  @Get('assets/:file')
  async asset(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    if (await this.files.sendAsset(file, request, response)) return;
    response.removeHeader('cache-control');
    throw new ProblemError(404, 'not_found', 'there is no such file; a newer client may have taken its place');
  }
}
