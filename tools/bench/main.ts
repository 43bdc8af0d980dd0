import { benchEngine } from './engine/engine.bench';

const BENCHES: Record<string, () => Promise<string>> = { engine: benchEngine };

const names = process.argv.slice(2);
for (const name of names.length ? names : Object.keys(BENCHES)) {
  const bench = BENCHES[name];
  if (!bench) throw new Error(`no bench is called ${name}; there are: ${Object.keys(BENCHES).join(', ')}`);
  console.log(`## ${name}\n\n${await bench()}\n`);
}
