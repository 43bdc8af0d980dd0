// Everything that must hold before a change is shared: format, lint, arrows, types, tests, build.
//   npm test              all of it
//   npm test -- PATH …    only the tests below these paths
import { JEST, node, step } from './run.mjs';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  await import('./lint.mjs');
  await import('./types.mjs');
}
step('build', () => node('tools/build.mjs'));
step('tests', () => node(...JEST, ...paths));
