import 'reflect-metadata';
import { runMain } from '@talknshop/service-kit';
import { startCatalog } from './app';
import { readCatalogConfig } from './catalog.config';

runMain(() => startCatalog(readCatalogConfig(process.env)));
