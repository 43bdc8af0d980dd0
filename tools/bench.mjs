// Measures us beside others.   npm run bench [-- engine | gateway | turn]
import { build } from './build.mjs';

await build(['bench', 'dev-stack']);
await import('../dist/bench/main.js');
