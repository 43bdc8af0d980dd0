// Format, lint and dependency arrows.   npm run lint
import { ESLINT, NX, PRETTIER, node, step } from './run.mjs';

step('format', () => node(...PRETTIER, '--check', '--log-level', 'warn', '.'));
// Without a cached project graph the arrow rule skips itself and passes.
step('project graph', () => node(...NX, 'show', 'projects'));
step('lint', () => node(...ESLINT, '.', '--max-warnings', '0'));
step('arrows', () => node('tools/arrows.mjs'));
