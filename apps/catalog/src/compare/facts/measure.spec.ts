import { measureIn } from './measure';

describe('a measure', () => {
  it.each([
    ['GB', '16 GB', 16],
    ['GB', '16gb DDR5', 16],
    ['GB', 16, 16],
    ['GB', '1 TB', 1000],
    ['GB', '1024 GB', 1000],
    ['GB', '0.5TB', 500],
    ['in', '15.6 in', 15.6],
    ['in', '15.6-inch', 15.6],
    ['in', '55"', 55],
    ['in', '39.6 cm', 15.59],
    ['GB', 'lots', undefined],
    ['GB', '16 cores', undefined],
    ['in', true, undefined],
  ] as const)('in %s of %j is %j', (unit, stated, amount) => {
    expect(measureIn(unit, stated)).toBe(amount);
  });
});
