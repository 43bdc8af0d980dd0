import 'reflect-metadata';
import { runMain } from '@talknshop/service-kit';
import { startCrosspostWorker } from './app';
import { readCrosspostWorkerConfig } from './crosspost-worker.config';

runMain(() => startCrosspostWorker(readCrosspostWorkerConfig(process.env)));
