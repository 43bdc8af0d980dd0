import { startBareServer } from './bare.server';
import { answerAsServer } from './server.process';
import { startTalknShopServer } from './talknshop.server';

/** Runs one of the servers in this process, for its parent to measure. */
export async function runGatewayServer(kind: string): Promise<void> {
  answerAsServer(await (kind === 'bare' ? startBareServer() : startTalknShopServer()));
}
