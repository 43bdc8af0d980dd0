import { readBenchOptions } from './bench.options';

describe('the options of the crosspost bench', () => {
  it('have defaults', () => {
    expect(readBenchOptions([])).toEqual({ jobs: 10_000, workers: [1, 2, 4], faults: 0.1, separate: false });
  });

  it('are read', () => {
    const argv = ['--jobs', '300', '--workers', '3', '--faults', '0', '--separate'];
    expect(readBenchOptions(argv)).toEqual({ jobs: 300, workers: [3], faults: 0, separate: true });
  });

  it.each([
    [['--jobs', '0'], '--jobs'],
    [['--jobs', 'many'], '--jobs'],
    [['--workers', '1,'], '--workers'],
    [['--faults', '1'], '--faults'],
  ])('are refused by name: %s', (argv, name) => {
    expect(() => readBenchOptions(argv)).toThrow(name);
  });
});
