// The terminal client.   npm run chat [-- "what you want" | --json | --help]
import { build } from './build.mjs';

await build(['chat']);
await import('../dist/chat/main.js');
