import { graceLeft } from './grace';

const job = { created_at: '2026-01-05T10:00:00.000Z', public_at: '2026-01-05T10:00:30.000Z' };
const at = (time: string) => Date.parse(`2026-01-05T${time}Z`);

describe('the grace that is left', () => {
  it('counts the seconds until it is public, begun ones as whole', () => {
    expect(graceLeft(job, at('10:00:10.500'))).toBe(20);
  });

  it('is over when it is public', () => {
    expect(graceLeft(job, at('10:00:30'))).toBe(0);
    expect(graceLeft(job, at('11:00:00'))).toBe(0);
  });

  it('is never longer than what was given, however late this clock is', () => {
    expect(graceLeft(job, at('09:00:00'))).toBe(30);
  });

  it('is none where none was given', () => {
    expect(graceLeft({ created_at: job.created_at }, at('10:00:00'))).toBe(0);
  });
});
