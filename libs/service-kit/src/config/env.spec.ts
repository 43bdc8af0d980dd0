import { ConfigError } from './config.errors';
import { choice, flag, integer, list, optional, readConfig, text, url } from './env';
import { readServiceConfig } from './service.config';

describe('a variable', () => {
  it('is read as what it should be', () => {
    const env = { TEXT: 'a', COUNT: '7', ON: 'Yes', OFF: '0', COLOUR: 'red', SITE: 'http://x:1/', WORDS: 'a, b,,c ' };
    expect(text(env, 'TEXT')).toBe('a');
    expect(integer(env, 'COUNT', { min: 7, max: 7 })).toBe(7);
    expect([flag(env, 'ON'), flag(env, 'OFF')]).toEqual([true, false]);
    expect(choice(env, 'COLOUR', ['red', 'blue'])).toBe('red');
    expect(url(env, 'SITE')).toBe('http://x:1');
    expect(list(env, 'WORDS')).toEqual(['a', 'b', 'c']);
  });

  it('falls back to its default when not set, or set to nothing', () => {
    const env = { EMPTY: '' };
    expect(text(env, 'EMPTY', 'x')).toBe('x');
    expect(integer(env, 'EMPTY', { default: 0 })).toBe(0);
    expect(flag(env, 'NONE', false)).toBe(false);
    expect(choice(env, 'NONE', ['a', 'b'], 'b')).toBe('b');
    expect(url(env, 'NONE', 'http://x')).toBe('http://x');
    expect(list(env, 'NONE', ['a'])).toEqual(['a']);
    expect(optional(env, 'NONE', url)).toBeUndefined();
  });

  it.each([
    ['is not there', () => text({}, 'NAME'), 'NAME must be set'],
    ['is no number', () => integer({ N: '1e3' }, 'N'), 'N must be a whole number, not "1e3"'],
    ['is too small', () => integer({ N: '0' }, 'N', { min: 1 }), 'N must be a whole number of at least 1, not "0"'],
    [
      'is too large',
      () => integer({ N: '9' }, 'N', { min: 1, max: 8 }),
      'N must be a whole number from 1 to 8, not "9"',
    ],
    ['is neither yes nor no', () => flag({ F: 'maybe' }, 'F'), 'F must be true or false, not "maybe"'],
    ['is no choice', () => choice({ C: 'x' }, 'C', ['a', 'b']), 'C must be one of a, b, not "x"'],
    [
      'is no address',
      () => url({ U: 'ftp://user:secret@x' }, 'U'),
      'U must be an http or https address such as http://localhost:8002',
    ],
  ])('is refused by name when it %s', (_, read, message) => {
    expect(read).toThrow(new ConfigError([]).constructor as typeof ConfigError);
    expect(read).toThrow(message);
  });
});

describe('a config', () => {
  it('names all wrong variables at once', () => {
    const read = () =>
      readConfig<{ port: number; on: boolean; name: string }>({
        port: () => integer({ PORT: 'x' }, 'PORT'),
        on: () => flag({ ON: 'x' }, 'ON'),
        name: () => 'fine',
      });
    expect(read).toThrow('PORT must be a whole number, not "x"\nON must be true or false, not "x"');
  });

  it('is frozen all the way down', () => {
    const config = readConfig<{ inner: { list: string[] } }>({ inner: () => ({ list: ['a'] }) });
    expect(() => config.inner.list.push('b')).toThrow(TypeError);
  });

  it('passes on what is no fault of a variable', () => {
    const fail = () => {
      throw new RangeError('a bug');
    };
    expect(() => readConfig<{ a: string }>({ a: fail })).toThrow(RangeError);
  });
});

describe('the config of a service', () => {
  const defaults = { name: 'seller-crosspost', port: 8003 };

  it('needs nothing to be set', () => {
    expect(readServiceConfig({}, defaults)).toMatchObject({
      name: 'seller-crosspost',
      port: 8003,
      environment: 'development',
      log_format: 'pretty',
      cors_origins: [],
      body_limit_bytes: 1_048_576,
    });
  });

  it('logs JSON in production', () => {
    expect(readServiceConfig({ NODE_ENV: 'production' }, defaults)).toMatchObject({ log_format: 'json' });
  });

  it('prefers the port meant for this service alone', () => {
    expect(readServiceConfig({ PORT: '1', SELLER_CROSSPOST_PORT: '2' }, defaults).port).toBe(2);
    expect(readServiceConfig({ PORT: '1' }, defaults).port).toBe(1);
  });

  it('names every variable that is wrong', () => {
    expect(() => readServiceConfig({ PORT: '-1', LOG_LEVEL: 'loud' }, defaults)).toThrow(
      /^PORT must .*\nLOG_LEVEL must/,
    );
  });
});
