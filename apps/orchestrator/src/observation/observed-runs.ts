import type { Logger, Metrics } from '@talknshop/service-kit';
import type { RunEvent } from '@talknshop/workflow';

/** Runs as metrics and log lines: how long nodes take, and how runs end. */
export class ObservedRuns {
  private readonly nodes;
  private readonly retries;
  private readonly runs;

  constructor(
    metrics: Metrics,
    private readonly logger: Logger,
  ) {
    this.nodes = metrics.histogram({
      name: 'workflow_node_seconds',
      help: 'How long a node ran.',
      labelNames: ['flow', 'node'],
      buckets: [0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 2.5, 5],
    });
    this.retries = metrics.counter({
      name: 'workflow_node_retries_total',
      help: 'Attempts of a node that failed and were followed by another.',
      labelNames: ['flow', 'node'],
    });
    this.runs = metrics.counter({
      name: 'workflow_runs_total',
      help: 'Runs by what became of them in this process.',
      labelNames: ['flow', 'outcome'],
    });
  }

  readonly observe = (event: RunEvent): void => {
    const { flow, run_id, group: session_id } = event;
    switch (event.type) {
      case 'node.completed':
        return this.nodes.observe({ flow, node: event.node }, event.duration_ms / 1000);
      case 'node.retried':
        return this.retries.inc({ flow, node: event.node });
      case 'node.failed':
        return this.logger.warn({ run_id, session_id, node: event.node, error: event.error }, event.type);
      case 'run.release_failed':
        return this.logger.warn({ run_id, session_id, error: event.error }, event.type);
      case 'run.taken_up':
      case 'run.paused':
      case 'run.completed':
      case 'run.failed':
      case 'run.cancelled':
      case 'run.drained':
      case 'run.lost':
        this.runs.inc({ flow, outcome: event.type.slice('run.'.length) });
        return this.logger.info({ run_id, session_id }, event.type);
      case 'emitted':
      case 'node.started':
      case 'run.started':
      case 'run.resumed':
        return;
    }
  };
}
