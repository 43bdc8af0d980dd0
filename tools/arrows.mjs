// Proves the dependency arrows of eslint.config.mjs: for every pair of projects it lints an import of the second in the
// first, and fails when a forbidden one passes or an allowed one does not.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { ARROWS } from '../eslint.config.mjs';
import { root } from './run.mjs';

const RULE = '@nx/enforce-module-boundaries';
const eslint = new ESLint({ cwd: root, overrideConfig: { rules: { '@typescript-eslint/no-unused-vars': 'off' } } });
const projects = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => project(folder, name)),
);

let forbidden = 0;
const wrong = [];
for (const from of projects) {
  for (const to of projects.filter((other) => other.name !== from.name)) {
    const isAllowed = to.folder === 'libs' && allows(from, to);
    const isReported = await reports(from, importOf(from, to));
    if (!isAllowed) forbidden++;
    if (isReported === isAllowed)
      wrong.push(`${from.name} → ${to.name} is ${isAllowed ? 'allowed but refused' : 'forbidden but passes'}`);
  }
}
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}
console.log(`  ${projects.length} projects, ${forbidden} forbidden imports, each of them refused`);

function project(folder, name) {
  const { tags } = JSON.parse(readFileSync(join(root, folder, name, 'project.json'), 'utf8'));
  return { folder, name, type: tags.find((tag) => tag.startsWith('type:')) };
}

function allows(from, to) {
  const targets = ARROWS[from.type];
  return targets.includes('*') || targets.includes(to.type);
}

function importOf(from, to) {
  return to.folder === 'libs' ? `@talknshop/${to.name}` : `../../../apps/${to.name}/src/app`;
}

async function reports(from, specifier) {
  const filePath = join(root, from.folder, from.name, 'src', 'arrow.fixture.ts');
  const [result] = await eslint.lintText(`import * as forbidden from '${specifier}';\nexport { forbidden };\n`, {
    filePath,
  });
  return result.messages.some(({ ruleId }) => ruleId === RULE);
}
