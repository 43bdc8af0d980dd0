// Checks the types of everything.   npm run types
import { TSC, TYPED, node, step } from './run.mjs';

for (const config of TYPED) step(`types of ${config}`, () => node(...TSC, config));
