import { aStoredJob, aStoredPosting } from '@talknshop/aws/testing';
import { toCrosspostJob } from '@talknshop/crosspost';
import { ServiceUnavailable } from '@talknshop/service-client';
import { JobLog } from '../observation/job-log';
import { lookAround } from './look-around';
import { FakeCrosspostOffice, FakeSandboxFaults, quietSurroundings } from './testing/surroundings';

describe('what operators see', () => {
  it('is empty where nothing goes on', async () => {
    expect(await lookAround(quietSurroundings())).toEqual({
      at: '1970-01-01T00:01:00.000Z',
      up_since: '1970-01-01T00:00:00.000Z',
      connections: { total: 0, users: [] },
      ...{ turns: [], services: [], marketplaces: [], queues: [], jobs: [], gaps: [] },
    });
  });

  it('counts connections by user, those with the oldest first', async () => {
    const connection = (user_id: string, connected_at: number, last_heard_at: number) => ({
      identity: { connection_id: 'c', session_id: 's', user_id, connected_at },
      last_heard_at,
    });
    const connections = () => [
      connection('bob', 2000, 2000),
      connection('ada', 3000, 9000),
      connection('ada', 1000, 4000),
    ];
    const { connections: seen } = await lookAround(quietSurroundings({ connections }));
    expect(seen).toEqual({
      total: 3,
      users: [
        { user_id: 'ada', count: 2, since: '1970-01-01T00:00:01.000Z', last_heard_at: '1970-01-01T00:00:09.000Z' },
        { user_id: 'bob', count: 1, since: '1970-01-01T00:00:02.000Z', last_heard_at: '1970-01-01T00:00:02.000Z' },
      ],
    });
  });

  it('shows how jobs stand, and nothing of what they sell', async () => {
    const office = new FakeCrosspostOffice();
    office.jobs.set('job-1', toCrosspostJob({ job: aStoredJob(), postings: [aStoredPosting({ status: 'live' })] }));
    const jobs = new JobLog();
    for (const id of ['job-1', 'gone']) jobs.heardOf(id);
    const seen = await lookAround(quietSurroundings({ office, jobs }));
    expect(seen.jobs).toMatchObject([{ job_id: 'job-1', postings: [{ marketplace: 'ebay', status: 'live' }] }]);
    expect(JSON.stringify(seen)).not.toContain(aStoredJob().listing_spec.title);
  });

  it('names what gives no answer, without its own words, and shows the rest', async () => {
    const told: string[] = [];
    const seen = await lookAround(
      quietSurroundings({
        marketplaces: () => Promise.reject(new ServiceUnavailable('catalog', 'unreachable')),
        queues: () => Promise.reject(new Error('at http://secret:1')),
        faults: new FakeSandboxFaults(),
        onGap: (section) => told.push(section),
      }),
    );
    expect(seen).toMatchObject({
      faults: {},
      gaps: expect.arrayContaining([
        { section: 'marketplaces', reason: 'catalog could not be reached' },
        { section: 'queues', reason: 'no answer came' },
      ]),
    });
    expect(told.sort()).toEqual(['marketplaces', 'queues']);
  });
});
