import { readStackOptions } from './stack.options';

describe('readStackOptions', () => {
  it('starts everything in one process and keeps data in .data', () => {
    expect(readStackOptions([])).toEqual({ separate: false, data_dir: '.data', help: false });
  });

  it('takes what it is told', () => {
    expect(readStackOptions(['--separate', '--data', 'there'])).toMatchObject({ separate: true, data_dir: 'there' });
    expect(readStackOptions(['-h']).help).toBe(true);
  });

  it.each([[['--nope']], [['extra']], [['--data']]])('refuses %j in words', (argv) => {
    expect(() => readStackOptions(argv)).toThrow(/option|argument/i);
  });
});
