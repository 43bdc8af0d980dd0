import { JsonHttp, type JsonReply, type JsonRequest } from '@talknshop/marketplaces';
import { PacedJsonHttp, RateLimitReached } from './pace';

class RecordingHttp extends JsonHttp {
  readonly sent: JsonRequest[] = [];

  async send(request: JsonRequest): Promise<JsonReply> {
    this.sent.push(request);
    return { status: 200, body: {} };
  }
}

const never = new AbortController().signal;
const to = (marketplace: string): JsonRequest => ({ marketplace, url: 'http://shop.example' });

function paced(pace: { per_second?: number; per_day?: number }, max_wait_ms: number) {
  const inner = new RecordingHttp();
  return { inner, http: new PacedJsonHttp(inner, { amazon: pace }, max_wait_ms) };
}

describe('paced calls', () => {
  it('go through within the pace', async () => {
    const { http, inner } = paced({ per_second: 2 }, 0);
    await Promise.all([http.send(to('amazon'), never), http.send(to('amazon'), never)]);
    expect(inner.sent).toHaveLength(2);
  });

  it('are refused at once when their turn would come too late', async () => {
    const { http, inner } = paced({ per_second: 1 }, 100);
    await http.send(to('amazon'), never);
    const refused = http.send(to('amazon'), never);
    await expect(refused).rejects.toBeInstanceOf(RateLimitReached);
    await expect(refused).rejects.toMatchObject({ fault: 'rate_limited', retry_after_ms: expect.any(Number) });
    expect(inner.sent).toHaveLength(1);
  });

  it('are refused for the rest of a day that is used up', async () => {
    const { http } = paced({ per_day: 1 }, 5000);
    await http.send(to('amazon'), never);
    await expect(http.send(to('amazon'), never)).rejects.toMatchObject({ fault: 'rate_limited' });
  });

  it('stop waiting when they are aborted', async () => {
    const { http, inner } = paced({ per_second: 1 }, 5000);
    await http.send(to('amazon'), never);
    const aborted = AbortSignal.abort(new Error('enough'));
    await expect(http.send(to('amazon'), aborted)).rejects.toThrow('enough');
    expect(inner.sent).toHaveLength(1);
  });

  it('wait for their turn when it comes soon enough', async () => {
    const { http, inner } = paced({ per_second: 1 }, 2000);
    await Promise.all([http.send(to('amazon'), never), http.send(to('amazon'), never)]);
    expect(inner.sent).toHaveLength(2);
  });

  it('are as many as one likes where there is no limit', async () => {
    const { http, inner } = paced({ per_second: 1 }, 0);
    await Promise.all(Array.from({ length: 50 }, () => http.send(to('ebay'), never)));
    expect(inner.sent).toHaveLength(50);
  });
});
