import 'reflect-metadata';
import { runMain } from '@talknshop/service-kit';
import { startSellerCrosspost } from './app';
import { readSellerCrosspostConfig } from './seller-crosspost.config';

runMain(() => startSellerCrosspost(readSellerCrosspostConfig(process.env)));
