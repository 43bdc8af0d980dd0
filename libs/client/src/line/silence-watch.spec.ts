import { setTimeout as sleep } from 'node:timers/promises';
import { SilenceWatch } from './silence-watch';

describe('SilenceWatch', () => {
  const untilSilent = (patience: { greeting_ms: number; silence_ms: number }) => {
    let tell = () => {};
    const silent = new Promise<'silent'>((resolve) => (tell = () => resolve('silent')));
    return { silent, watch: new SilenceWatch(patience, () => tell()) };
  };

  it('notices that nothing comes at all', async () => {
    const { silent } = untilSilent({ greeting_ms: 1, silence_ms: 1e6 });
    expect(await silent).toBe('silent');
  });

  it('notices that nothing comes any more', async () => {
    const { silent, watch } = untilSilent({ greeting_ms: 1e6, silence_ms: 5 });
    for (let words = 0; words < 3; words++) watch.heard();
    expect(await silent).toBe('silent');
  });

  it('notices nothing after it was stopped', async () => {
    const { silent, watch } = untilSilent({ greeting_ms: 1, silence_ms: 1 });
    watch.stop();
    expect(await Promise.race([silent, sleep(20)])).toBeUndefined();
  });
});
