import { readChatOptions } from './chat.options';

describe('readChatOptions', () => {
  const read = (argv: string[] = [], env: NodeJS.ProcessEnv = {}, name: string | Error = 'ada') =>
    readChatOptions(argv, env, () => {
      if (name instanceof Error) throw name;
      return name;
    });

  it('talks to this machine as whoever is logged in', () => {
    expect(read()).toEqual({
      url: 'ws://127.0.0.1:8000/ws/chat',
      user_id: 'ada',
      session_id: undefined,
      token: undefined,
      message: undefined,
      json: false,
      help: false,
    });
  });

  it('takes the words for one message', () => {
    expect(read(['a', 'laptop', '--json']).message).toBe('a laptop');
    expect(read([' ']).message).toBeUndefined();
  });

  it.each([
    ['ws://shop.example:9000', 'ws://shop.example:9000/ws/chat'],
    ['http://localhost:9000/', 'ws://localhost:9000/ws/chat'],
    ['https://shop.example/chat', 'wss://shop.example/chat'],
  ])('finds the chat at %s', (given, url) => {
    expect(read(['--url', given]).url).toBe(url);
    expect(read([], { TALKNSHOP_URL: given }).url).toBe(url);
  });

  it('follows the stack to another port', () => {
    expect(read([], { ORCHESTRATOR_PORT: '9000' }).url).toBe('ws://127.0.0.1:9000/ws/chat');
  });

  it.each([[['--url', 'nonsense']], [['--url', 'ftp://x']], [['--nope']], [['--session']]])(
    'refuses %j in words',
    (argv) => {
      expect(() => read(argv)).toThrow(/address|option/i);
    },
  );

  it.each([
    ['Ada Lovelace', 'AdaLovelace'],
    [' _-x', 'x'],
    ['Åsa', 'sa'],
    ['愛', 'guest'],
    [new Error('no such user'), 'guest'],
  ])('makes of the login name %s the user %s', (name, user_id) => {
    expect(read([], {}, name).user_id).toBe(user_id);
  });

  it('lets a token say who somebody is', () => {
    expect(read(['--token', 'jwt']).user_id).toBeUndefined();
  });

  it('lets options go before the environment', () => {
    const env = { TALKNSHOP_URL: 'ws://a', TALKNSHOP_TOKEN: 'one' };
    expect(read(['--url', 'ws://b', '--token', 'two', '--user', 'eve', '--session', 's1'], env)).toMatchObject({
      url: 'ws://b/ws/chat',
      token: 'two',
      user_id: 'eve',
      session_id: 's1',
    });
  });
});
