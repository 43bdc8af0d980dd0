// Measures us beside others.   npm run bench [-- cache | engine | gateway | search | turn]
import { build } from './build.mjs';

await build(['bench', 'catalog', 'dev-stack']);
await import('../dist/bench/main.js');
