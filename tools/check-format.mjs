// Checks that everything is formatted; `npm run format` makes it so.
import { PRETTIER, node, step } from './run.mjs';

step('format', () => node(...PRETTIER, '--check', '--log-level', 'warn', '.'));
