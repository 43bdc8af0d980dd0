import { DeadLetterBox, POSTING_QUEUES, type AwsClients } from '@talknshop/aws';
import { POSTING_MARKETPLACES, type PostingMarketplace } from '@talknshop/contracts';
import type { Metrics } from '@talknshop/service-kit';

/** Within which SQS must say how many there are, so that whoever reads the metrics is answered. */
const PATIENCE_MS = 2_000;

/** Counts the dead letters of each marketplace's queue whenever metrics are read. One that does not answer has no number. */
export function gaugeDeadLetters(metrics: Metrics, clients: AwsClients): void {
  const gauge = metrics.gauge({
    name: 'crosspost_dead_letters',
    help: 'Messages that were given up and wait for an operator, as SQS counts them.',
    labelNames: ['marketplace'],
    collect: () => Promise.all(POSTING_MARKETPLACES.map(measure)).then(() => undefined),
  });

  async function measure(marketplace: PostingMarketplace): Promise<void> {
    const box = new DeadLetterBox(clients, POSTING_QUEUES[marketplace]);
    try {
      gauge.set({ marketplace }, await box.count(AbortSignal.timeout(PATIENCE_MS)));
    } catch {
      gauge.remove({ marketplace }); // The intake logs that SQS is away, once.
    }
  }
}
