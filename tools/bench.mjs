// Measures us beside others.   npm run bench [-- cache | engine | gateway | search | turn | web]
// and the whole of selling, which takes longer:  npm run bench:crosspost [-- --jobs N --workers 1,2,4 --faults 0.1 --separate]
import { build } from './build.mjs';

await build(['bench', 'catalog', 'dev-stack', 'marketplace-sandbox', 'seller-crosspost', 'crosspost-worker']);
await import('../dist/bench/main.js');
