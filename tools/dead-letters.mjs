// Messages that were given up.   npm run dead-letters -- list | show QUEUE | redrive QUEUE | discard QUEUE MESSAGE
import { build } from './build.mjs';

await build(['dead-letters']);
await import('../dist/dead-letters/main.js');
