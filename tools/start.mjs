// Builds everything, then starts the local stack.   npm start [-- --separate]
import { build } from './build.mjs';

await build();
await import('../dist/dev-stack/main.js');
