// Generates code in the style of its neighbours.   npm run new -- node|marketplace|posting|service NAME
import { build } from '../build.mjs';

await build(['new']);
await import(new URL('../../dist/new/main.js', import.meta.url).href);
