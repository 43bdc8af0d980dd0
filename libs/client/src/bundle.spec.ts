import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

describe('the client as browsers load it', () => {
  const bundled = async () => {
    const bundle = await rolldown({
      cwd: ROOT,
      input: 'libs/client/src/index.ts',
      platform: 'browser',
      tsconfig: `${ROOT}tsconfig.base.json`,
    });
    const { output } = await bundle.generate({ format: 'esm', minify: true, sourcemapIgnoreList: false });
    return output[0];
  };

  it('needs no package, and nothing of Node', async () => {
    const { imports, moduleIds } = await bundled();
    const foreign = moduleIds.filter((id) => id.includes('node_modules') || id.includes('node:'));
    expect([imports, foreign]).toEqual([[], []]);
  });

  it('is small', async () => {
    expect(gzipSync((await bundled()).code).length).toBeLessThan(7000);
  });
});
