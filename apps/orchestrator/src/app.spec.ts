import type { RunningService } from '@talknshop/service-kit';
import { startLocalAws, type LocalAws } from '@talknshop/testing';
import { startOrchestrator } from './app';
import { readOrchestratorConfig } from './orchestrator.config';

describe('the orchestrator', () => {
  let aws: LocalAws;
  let service: RunningService;

  beforeAll(async () => (aws = await startLocalAws()));
  afterEach(() => service.close());
  afterAll(() => aws.close());

  it('is well without a Redis', async () => {
    await start({});
    expect(await health()).toMatchObject({ status: 200, body: { status: 'active', details: { status: 'ok' } } });
  });

  it('is only degraded while its Redis is away, and keeps its password', async () => {
    await start({ REDIS_URL: 'redis://:hidden@127.0.0.1:1' });
    const { status, body } = await health();
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { details: { details: { redis: { status: 'degraded' } } } },
    });
    expect(JSON.stringify(body)).not.toContain('hidden');
  });

  async function start(env: Record<string, string>): Promise<void> {
    const config = readOrchestratorConfig({ HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent', ...env });
    service = await startOrchestrator({ ...config, aws: aws.config });
  }

  async function health(): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${service.url}/health`);
    return { status: response.status, body: await response.json() };
  }
});
