// Format, lint and dependency arrows.   npm run lint
import { ESLINT, NX, beside, node, step } from './run.mjs';

const formatChecked = beside('tools/check-format.mjs');
// Without a cached project graph the arrow rule skips itself and passes.
step('project graph', () => node(...NX, 'show', 'projects'));
step('lint', () => node(...ESLINT, '.', '--max-warnings', '0'));
step('arrows', () => node('tools/arrows.mjs'));
await formatChecked();
