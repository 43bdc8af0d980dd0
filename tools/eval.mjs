// Measures how well messages are understood.   npm run eval [-- FOLDER --wrong N | -- --merging]
import { build } from './build.mjs';

await build(['eval', 'dev-stack']);
await import('../dist/eval/main.js');
