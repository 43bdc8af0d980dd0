import 'reflect-metadata';
import { runMain } from '@talknshop/service-kit';
import { startOrchestrator } from './app';
import { readOrchestratorConfig } from './orchestrator.config';

runMain(async () => startOrchestrator(readOrchestratorConfig(process.env)));
