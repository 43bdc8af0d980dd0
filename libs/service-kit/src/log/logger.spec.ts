import { newContext, runInContext } from '../context/request-context';
import { createLogger } from './logger';

describe('a log line', () => {
  const lines: string[] = [];
  const stream = { write: (line: string) => void lines.push(line) };
  const last = () => JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>;

  it('is an event with its fields, the service, and whose work it was', () => {
    const log = createLogger({ name: 'shop', log_level: 'info', log_format: 'json' }, stream);
    const context = { ...newContext(), session_id: 's1', user_id: 'u1' };
    runInContext(context, () => log.info({ turn_id: 't1' }, 'turn.paused'));
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      service: 'shop',
      trace_id: context.trace_id,
      session_id: 's1',
      user_id: 'u1',
      turn_id: 't1',
      event: 'turn.paused',
    });
  });

  it('carries the fields of the child it was written with', () => {
    createLogger({ name: 'shop', log_level: 'info', log_format: 'json' }, stream)
      .child({ marketplace: 'ebay' })
      .warn({}, 'search.slow');
    expect(last()).toMatchObject({ marketplace: 'ebay', level: 'warn' });
  });

  it.each([
    { authorization: 'x' },
    { headers: { cookie: 'x', 'set-cookie': 'x', 'x-api-key': 'x' } },
    { call: { body: { client_secret: 'x', access_token: 'x', password: 'x' } } },
  ])('masks secrets: %j', (fields) => {
    createLogger({ name: 'shop', log_level: 'info', log_format: 'json' }, stream).info(fields, 'call');
    expect(JSON.stringify(last())).not.toContain('"x"');
    expect(JSON.stringify(last())).toContain('[secret]');
  });

  it('tells an error with its stack and its causes', () => {
    const error = new Error('outer', { cause: new Error('inner') });
    createLogger({ name: 'shop', log_level: 'info', log_format: 'json' }, stream).error({ error }, 'failed');
    expect(last()['error']).toMatchObject({
      message: expect.stringContaining('outer'),
      stack: expect.stringContaining('inner'),
    });
  });

  it('is short and plain for people', () => {
    const log = createLogger({ name: 'shop', log_level: 'info', log_format: 'pretty' }, stream);
    log.info({ turn_id: 't1' }, 'turn.paused');
    expect(lines.at(-1)).toMatch(/^\[\d\d:\d\d:\d\d\.\d{3}\] INFO: shop turn\.paused \{"turn_id":"t1"\}\n$/);
  });
});
