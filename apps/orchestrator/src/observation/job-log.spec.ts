import { JobLog } from './job-log';

describe('the log of jobs', () => {
  it('names the one heard of last first, each once', () => {
    const log = new JobLog();
    for (const id of ['a', 'b', 'a']) log.heardOf(id);
    expect(log.latest()).toEqual(['a', 'b']);
  });

  it('hears of jobs in what turns say', () => {
    const log = new JobLog();
    const said = (event: object) =>
      log.hear({ type: 'emitted', run_id: 'r', flow: 'turn', at: 0, index: 0, node: 'NotifyClient', event });
    said({ type: 'job_update', data: { job_id: 'j1' } });
    said({ type: 'token', data: { content: 'j2' } });
    expect(log.latest()).toEqual(['j1']);
  });

  it('forgets the oldest', () => {
    const log = new JobLog();
    for (let id = 0; id < 30; id += 1) log.heardOf(String(id));
    expect(log.latest()).toHaveLength(20);
    expect(log.latest().at(-1)).toBe('10');
  });
});
