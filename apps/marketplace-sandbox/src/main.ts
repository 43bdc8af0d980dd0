import 'reflect-metadata';
import { runMain } from '@talknshop/service-kit';
import { startMarketplaceSandbox } from './app';
import { readSandboxConfig } from './sandbox.config';

runMain(() => startMarketplaceSandbox(readSandboxConfig(process.env)));
