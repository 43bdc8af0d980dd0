// Everything that must hold before a change is shared: format, lint, arrows, types, tests, build.
//   npm test              all of it
//   npm test -- PATH …    only the tests below these paths
import { JEST, beside, node, step } from './run.mjs';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  const typesChecked = beside('tools/types.mjs');
  await import('./lint.mjs');
  await typesChecked();
}
step('build', () => node('tools/build.mjs'));
step('tests', () => node(...JEST, ...paths));
