import { EventEmitter } from 'node:events';
import { ConfigError } from '../config/config.errors';
import { createLogger } from '../log/logger';
import { PortBusyError } from './port-busy.errors';
import { runMain, type MainProcess } from './run-main';
import type { RunningService } from './service';

class FakeProcess extends EventEmitter implements MainProcess {
  said = '';
  readonly stderr = { write: (text: string) => (this.said += text) };
  readonly exited: Promise<number>;
  exit!: (code: number) => void;

  constructor() {
    super();
    this.exited = new Promise((resolve) => (this.exit = resolve));
  }
}

describe('a service run as a process', () => {
  const lines: string[] = [];
  let closing: Promise<void>;
  let main: FakeProcess;

  beforeEach(() => {
    lines.length = 0;
    closing = Promise.resolve();
    main = new FakeProcess();
  });

  it.each(['SIGTERM', 'SIGINT'])('ends gracefully with code 0 on %s', async (signal) => {
    runMain(async () => running(), main);
    main.emit(signal);
    await expect(main.exited).resolves.toBe(0);
  });

  it('ends at once with 130 when told a second time', async () => {
    closing = new Promise(() => {});
    runMain(async () => running(), main);
    main.emit('SIGINT');
    main.emit('SIGINT');
    await expect(main.exited).resolves.toBe(130);
  });

  it('ends with 1 when it cannot close', async () => {
    closing = Promise.reject(new Error('stuck'));
    runMain(async () => running(), main);
    main.emit('SIGTERM');
    await expect(main.exited).resolves.toBe(1);
  });

  it('says what to set right when its configuration is wrong, and ends with 1', async () => {
    const fail = () => {
      throw new ConfigError([{ variable: 'PORT', expected: 'a whole number', given: 'x' }]);
    };
    runMain(fail, main);
    await expect(main.exited).resolves.toBe(1);
    expect(main.said).toBe('PORT must be a whole number, not "x"\n');
  });

  it('says what to do about a port that is in use', async () => {
    runMain(() => Promise.reject(new PortBusyError('catalog', 8002)), main);
    await expect(main.exited).resolves.toBe(1);
    expect(main.said).toContain('set CATALOG_PORT to a free port');
    expect(main.said).not.toContain('    at ');
  });

  it('shows where an unexpected error while starting came from', async () => {
    runMain(() => Promise.reject(new Error('surprise')), main);
    await expect(main.exited).resolves.toBe(1);
    expect(main.said).toMatch(/surprise\n\s+at /);
  });

  it.each(['uncaughtException', 'unhandledRejection'])('logs an %s and ends with 1', async (event) => {
    runMain(async () => running(), main);
    main.emit(event, new Error('nobody caught me'));
    await expect(main.exited).resolves.toBe(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'fatal',
      event: `process.${event}`,
      error: { message: 'nobody caught me' },
    });
  });

  function running(): RunningService {
    const logger = createLogger(
      { name: 'shop', log_level: 'info', log_format: 'json' },
      { write: (line) => lines.push(line) },
    );
    return { name: 'shop', url: 'http://localhost:1', port: 1, logger, close: () => closing };
  }
});
