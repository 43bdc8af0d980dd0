import { benchCache } from './cache/cache.bench';
import { runCrosspostAws } from './crosspost/aws.process';
import { benchCrosspost } from './crosspost/crosspost.bench';
import { benchEngine } from './engine/engine.bench';
import { benchGateway } from './gateway/gateway.bench';
import { runGatewayServer } from './gateway/gateway.server';
import { benchSearch } from './search/search.bench';
import { runSearchVendors } from './search/vendor.process';
import { benchTurn } from './turn/turn.bench';
import { benchWeb } from './web/web.bench';

const BENCHES: Record<string, () => Promise<string>> = {
  cache: benchCache,
  engine: benchEngine,
  gateway: benchGateway,
  search: benchSearch,
  turn: benchTurn,
  web: benchWeb,
};

const names = process.argv.slice(2);
if (names[0] === 'gateway-server') await runGatewayServer(names[1] ?? '');
else if (names[0] === 'search-vendors') await runSearchVendors();
else if (names[0] === 'crosspost-aws') await runCrosspostAws();
else if (names[0] === 'crosspost') console.log(`## crosspost\n\n${await benchCrosspost(names.slice(1))}\n`);
else for (const name of names.length ? names : Object.keys(BENCHES)) await measure(name);

async function measure(name: string): Promise<void> {
  const bench = BENCHES[name];
  if (!bench) throw new Error(`no bench is called ${name}; there are: ${Object.keys(BENCHES).join(', ')}`);
  console.log(`## ${name}\n\n${await bench()}\n`);
}
