import { type DynamicModule, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Router } from 'express';

const ROUTES = Symbol('ROUTES');

/** Hangs the sandbox's plain Express routes into Nest, behind what all services share and before its 404. */
@Module({})
export class MarketplaceSandboxModule implements OnModuleInit {
  static of(routes: Router): DynamicModule {
    return { module: MarketplaceSandboxModule, providers: [{ provide: ROUTES, useValue: routes }] };
  }

  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(ROUTES) private readonly routes: Router,
  ) {}

  onModuleInit(): void {
    this.host.httpAdapter.use(this.routes);
  }
}
