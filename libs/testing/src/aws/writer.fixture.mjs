// Bundles writer.fixture.ts and runs it: `node writer.fixture.mjs FOLDER`.
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '../../../..');
const dir = join(root, 'dist/local-aws-writer');
const bundle = await rolldown({
  cwd: root,
  input: join(import.meta.dirname, 'writer.fixture.ts'),
  platform: 'node',
  tsconfig: join(root, 'tsconfig.base.json'),
  treeshake: { moduleSideEffects: (id, external) => !external || id === 'reflect-metadata' },
  external: (id, _importer, resolved) =>
    !resolved && /^[^./]/.test(id) && !id.startsWith('@talknshop/') && !id.startsWith('@oxc-project/'),
});
const { output } = await bundle.write({ dir, format: 'esm' });
await import(join(dir, output[0].fileName));
