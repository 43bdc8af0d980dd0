import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { generate } from './generate';
import { KINDS, type Kind } from './kinds';
import { namesOf } from './names';
import { AlreadyThere, NameRefused, PlaceMissing } from './new.errors';
import { readNewOptions } from './new.options';

const NODES = 'apps/orchestrator/src/flows/buyer/nodes';

let into: string;
const newInTemp = (kind: Kind, name: string) => generate(kind, name, { templates: 'tools/new/templates', into });
const place = (path: string, text = '') => {
  mkdirSync(dirname(join(into, path)), { recursive: true });
  writeFileSync(join(into, path), text);
};
const read = (path: string) => readFileSync(join(into, path), 'utf8');

beforeEach(() => {
  into = mkdtempSync(join(tmpdir(), 'talknshop-new-'));
});
afterEach(() => rmSync(into, { recursive: true }));

describe('the command line', () => {
  it('takes a kind and a name', () => {
    expect(readNewOptions(['node', 'compare-offers'])).toEqual({ help: false, kind: 'node', name: 'compare-offers' });
  });

  it.each([
    [[], 'expected one of node, marketplace, posting, service'],
    [['gateway', 'x'], 'expected one of node, marketplace, posting, service, not gateway'],
    [['toString', 'x'], 'expected one of node, marketplace, posting, service, not toString'],
    [['node'], 'expected one name for the node'],
    [['node', 'compare', 'offers'], 'expected one name for the node'],
  ])('says of %j what was expected', (argv, message) => {
    expect(() => readNewOptions(argv)).toThrow(new NameRefused(message));
  });

  it('takes a marketplace that is to be posted to for a posting', () => {
    expect(readNewOptions(['marketplace', 'mercari', '--posting'])).toEqual(readNewOptions(['posting', 'mercari']));
  });

  it.each(['--help', '-h'])('takes %s for a question', (word) => {
    expect(readNewOptions(['node', word])).toEqual({ help: true });
  });
});

describe('the command', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, ['tools/new/new.mjs', ...args], { encoding: 'utf8' });

  it('ends with 2 and its usage when it was not understood', () => {
    const { status, stderr } = run('gateway', 'x');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^expected one of node, marketplace, posting, service, not gateway\n\nGenerates code/);
  });

  it('ends with 1 when it would go over what is there', () => {
    const { status, stderr } = run('marketplace', 'bestbuy');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'libs/marketplaces/src/bestbuy is there already; nothing was written\n',
    });
  });
});

describe('a name', () => {
  it('is written as code, files and people write it', () => {
    expect(namesOf('compare-offers2')).toEqual({
      kebab: 'compare-offers2',
      camel: 'compareOffers2',
      Pascal: 'CompareOffers2',
      UPPER: 'COMPARE_OFFERS2',
      Title: 'Compare Offers2',
      words: 'compare offers2',
    });
  });

  it.each(['CompareOffers', 'compare_offers', '-offers', 'a--b', '2nd', '../up', 'a b', '', 'x'.repeat(41), 'delete'])(
    'is refused when it is %j',
    async (name) => {
      await expect(newInTemp('node', name)).rejects.toBeInstanceOf(NameRefused);
      expect(existsSync(join(into, 'apps'))).toBe(false);
    },
  );
});

describe.each([
  ['node', 'compare-offers', [`${NODES}/compare-offers.node.spec.ts`, `${NODES}/compare-offers.node.ts`]],
  [
    'marketplace',
    'target',
    ['config', 'fake', 'product', 'query', 'search.spec', 'search', 'wire'].map(
      (role) => `libs/marketplaces/src/target/target.${role}.ts`,
    ),
  ],
  [
    'service',
    'price-watch',
    [
      'apps/price-watch/project.json',
      ...['app.spec', 'app', 'info.controller', 'main', 'price-watch.config', 'price-watch.module'].map(
        (role) => `apps/price-watch/src/${role}.ts`,
      ),
    ],
  ],
] as const)('a new %s', (kind, name, expected) => {
  it('has all its files', async () => {
    const { files } = await newInTemp(kind, name);
    expect(files).toEqual(expected);
    for (const file of files) expect(existsSync(join(into, file))).toBe(true);
  });

  it('is TypeScript and JSON without gaps', async () => {
    const { files } = await newInTemp(kind, name);
    for (const file of files) {
      const text = read(file);
      expect(text).not.toMatch(/\{\{|undefined-|NaN/);
      if (file.endsWith('.json')) expect(JSON.parse(text)).toMatchObject({ name });
      else expect(syntaxErrors(file, text)).toEqual([]);
    }
  });

  it('comes with what is left to do', async () => {
    const { next_steps } = await newInTemp(kind, name);
    expect(next_steps).toContain('npm test -- ');
    expect(next_steps).not.toContain('{{');
  });

  it('never goes over what is there', async () => {
    const last = expected.at(-1)!;
    place(last, 'mine');
    await expect(newInTemp(kind, name)).rejects.toBeInstanceOf(AlreadyThere);
    expect(read(last)).toBe('mine');
    expect(existsSync(join(into, expected[0]))).toBe(false);
  });
});

describe('a new marketplace', () => {
  it('is refused while the contracts do not know it, saying where to add it', async () => {
    await expect(newInTemp('marketplace', 'corner-shop')).rejects.toThrow(/not corner-shop: add it .*enums\.ts/);
  });

  it('is refused when its folder is there, whatever is in it', async () => {
    place('libs/marketplaces/src/bestbuy/best-buy.search.ts');
    await expect(newInTemp('marketplace', 'bestbuy')).rejects.toMatchObject({ path: 'libs/marketplaces/src/bestbuy' });
  });
});

describe('a new service', () => {
  it.each(['apps/media', 'libs/media', 'tools/media'])('is refused when %s has its name', async (folder) => {
    place(`${folder}/project.json`);
    await expect(newInTemp('service', 'media')).rejects.toMatchObject({ path: folder });
  });

  it("listens on a port that is no other one's default", async () => {
    place('apps/seller/src/seller.config.ts', "serviceFields(env, { name: 'seller', port: 8003 })");
    await newInTemp('service', 'price-watch');
    expect(read('apps/price-watch/src/price-watch.config.ts')).toContain('port: 8004');
  });
});

describe('a new marketplace to post to', () => {
  const paths = [...new Set(KINDS.posting.edits(namesOf('mercari')).map(({ path }) => path))];

  beforeEach(() => {
    for (const path of paths) {
      mkdirSync(dirname(join(into, path)), { recursive: true });
      copyFileSync(path, join(into, path));
    }
  });

  it('has an adapter with its contract suite, rules, a sandbox, and a row in every table', async () => {
    const { files, edited } = await newInTemp('posting', 'mercari');
    expect(files.map((file) => file.replace(/^.*\//, ''))).toEqual([
      'mercari-books.ts',
      'mercari.wire.ts',
      'mercari.rules.ts',
      'mercari.facts.spec.ts',
      'mercari.facts.ts',
      'mercari.item.ts',
      'mercari.posting.config.ts',
      'mercari.posting.fake.ts',
      'mercari.posting.spec.ts',
      'mercari.posting.ts',
      'mercari.posting.wire.ts',
    ]);
    expect(edited).toEqual(paths);
    for (const file of [...files, ...edited]) expect(read(file)).toContain('ercari');
  });

  it('is accepted by the compiler and by the linter', async () => {
    const { files, edited } = await newInTemp('posting', 'mercari');
    const texts = new Map([...files, ...edited].map((file) => [resolve(file), read(file)]));
    expect(typeErrors(texts)).toEqual([]);
    const linter = new ESLint();
    const results = await Promise.all([...texts].map(([filePath, text]) => linter.lintText(text, { filePath })));
    expect(results.flat().flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }, 60_000);

  it("names the facts that are the vendor's to tell, and where each is found", async () => {
    await newInTemp('posting', 'mercari');
    const facts = read('libs/marketplaces/src/mercari/mercari.facts.ts');
    for (const fact of ['address of the API', 'authorized', 'limits', 'conditions', 'categories'])
      expect(facts).toContain(fact);
  });

  it('is refused when a table has no place for it, saying which, and nothing is written', async () => {
    place('libs/contracts/src/enums.ts', 'export const POSTING = [];');
    await expect(newInTemp('posting', 'mercari')).rejects.toBeInstanceOf(PlaceMissing);
    await expect(newInTemp('posting', 'mercari')).rejects.toThrow(/^libs\/contracts\/src\/enums\.ts has no place for/);
    expect(existsSync(join(into, 'libs/marketplaces/src/mercari'))).toBe(false);
    expect(read('libs/contracts/src/enums.ts')).toBe('export const POSTING = [];');
  });

  it.each([
    ['etsy', /can be posted to already/],
    ['offer-up', /a name of one word/],
  ])('is refused when it is %s', async (name, words) => {
    await expect(newInTemp('posting', name)).rejects.toThrow(words);
  });
});

/** Of these texts in the place of the files, and in everything that uses them. */
function typeErrors(texts: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, process.cwd());
  const overlaid: ts.CompilerOptions = { ...options, noEmit: true, incremental: false, composite: false };
  const host = ts.createCompilerHost(overlaid);
  const { readFile, fileExists, directoryExists } = host;
  const folders = new Set([...texts.keys()].map(dirname));
  host.directoryExists = (folder) => folders.has(resolve(folder)) || directoryExists!(folder);
  host.readFile = (file) => texts.get(resolve(file)) ?? readFile(file);
  host.fileExists = (file) => texts.has(resolve(file)) || fileExists(file);
  host.getSourceFile = (file, languageVersion) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, languageVersion);
  };
  const program = ts.createProgram(
    [...texts.keys(), resolve('types/globals.d.ts')].filter(host.fileExists),
    overlaid,
    host,
  );
  return [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    const found = source ? [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)] : [];
    return found.map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  });
}

function syntaxErrors(fileName: string, text: string): string[] {
  const compilerOptions = { target: ts.ScriptTarget.ES2023, experimentalDecorators: true };
  const { diagnostics = [] } = ts.transpileModule(text, { fileName, compilerOptions, reportDiagnostics: true });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
