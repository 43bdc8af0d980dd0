// Measures how well messages are understood and answered.   npm run eval [-- FOLDER --wrong N | -- --merging | -- --search]
import { build } from './build.mjs';

await build(['eval', 'dev-stack']);
await import('../dist/eval/main.js');
