import { readFileSync } from 'node:fs';
import * as client from './index';
import { type ExampleServer, startExampleServer } from './testing/example-server';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const EXAMPLE = /```ts\n(.*?)```(?:\n\n```text\n(.*?)```)?/gs;
const examples = [...README.matchAll(EXAMPLE)].map(([, code = '', printed]) => ({ code, printed: printed?.trimEnd() }));
const named = (part: string) => examples.find(({ code }) => code.includes(part))!;

describe("the README's examples", () => {
  let server: ExampleServer;
  const opened: client.ChatClient[] = [];

  beforeEach(async () => (server = await startExampleServer()));
  afterEach(() => {
    for (const chat of opened.splice(0)) chat.close();
    server.close();
  });

  /** Runs it against the server of this test; resolves when it has printed so many lines. */
  const run = (code: string, lines: number, window: object = {}) =>
    new Promise<string[]>((resolve, reject) => {
      const printed: string[] = [];
      const log = (...words: unknown[]) => {
        printed.push(words.join(' '));
        if (printed.length === lines) resolve(printed);
      };
      class ChatClient extends client.ChatClient {
        constructor(options: client.ChatClientOptions) {
          super(options);
          opened.push(this);
        }
      }
      const given = { ...client, ChatClient, console: { log }, window, location: { origin: `http://${server.host}` } };
      const here = code.replace(/^import .*\n/gm, '').replaceAll('localhost:8000', server.host);
      const AsyncFunction = (async () => {}).constructor as new (
        ...source: string[]
      ) => (...args: unknown[]) => Promise<void>;
      const example = new AsyncFunction(...Object.keys(given), here);
      example(...Object.values(given)).then(() => lines === 0 && resolve(printed), reject);
    });

  it.each(examples.filter(({ printed }) => printed))('print what they say they print', async ({ code, printed }) => {
    const lines = printed!.split('\n');
    expect(await run(code, lines.length)).toEqual(lines);
  });

  it('begin with a conversation', async () => {
    expect(await run(named('Find me a laptop').code, 2)).toEqual(['2 of 130', 'I found 130.']);
    expect(server.said).toEqual(['Find me a laptop under $1000']);
  });

  it('talk to the server that the page came from', async () => {
    const window = Object.assign(new EventTarget(), { navigator: { onLine: true } });
    await run(named('BrowserConnectivity').code, 0, window);
    expect(await opened[0]!.connect()).toMatchObject({ type: 'connected' });
  });

  it('import only what there is', () => {
    const imported = [...README.matchAll(/^import \{ (.*) \} from '@talknshop\/client';$/gm)].flatMap(
      ([, names = '']) => names.split(', '),
    );
    expect(imported.filter((name) => !(name in client))).toEqual([]);
    expect(imported.length).toBeGreaterThan(3);
  });
});
