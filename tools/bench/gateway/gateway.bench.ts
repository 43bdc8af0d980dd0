import { RawClient } from './raw-client';
import { ServerProcess } from './server.process';

const SIZES = [1000, 5000];
const ROUNDS = 7;
const KINDS = ['bare', 'talknshop'] as const;
type Kind = (typeof KINDS)[number];

interface Figures {
  turns_per_second: number;
  cpu_ms_per_turn: number;
  kb_per_idle_connection: number;
}

/**
 * The gateway against a bare `ws` server that sends the same fifty events a turn: bursts of one turn for each of 1,000 and 5,000
 * connections, the two servers taking turns. Returns a Markdown table.
 */
export async function benchGateway(): Promise<string> {
  const lines = [
    '| connections | server | turns/s | CPU ms per turn | KB per idle connection | turns/s against bare |',
    '|--:|---|--:|--:|--:|--:|',
  ];
  for (const size of SIZES) {
    const figures = await compare(size);
    for (const kind of KINDS) lines.push(row(size, kind, figures[kind], figures.bare));
  }
  return lines.join('\n');
}

async function compare(size: number): Promise<Record<Kind, Figures>> {
  const sides = await Promise.all(KINDS.map((kind) => Side.open(kind, size)));
  for (let round = 0; round < ROUNDS; round++) for (const side of sides) await side.burst();
  const figures = sides.map((side) => [side.kind, side.figures()] as const);
  for (const side of sides) await side.close();
  return Object.fromEntries(figures) as Record<Kind, Figures>;
}

/** One server with its clients. */
class Side {
  private readonly rounds: { turns_per_second: number; cpu_ms_per_turn: number }[] = [];

  private constructor(
    readonly kind: Kind,
    private readonly server: ServerProcess,
    private readonly clients: RawClient[],
    private readonly kb_per_idle_connection: number,
  ) {}

  static async open(kind: Kind, size: number): Promise<Side> {
    const server = await ServerProcess.start(kind);
    // One connection first, so that what is loaded once is not counted for each.
    const clients = [await RawClient.open(server.port, 'user_0')];
    const before = await server.usage();
    for (let i = 1; i < size; i++) clients.push(await RawClient.open(server.port, `user_${i}`));
    const after = await server.usage();
    return new Side(kind, server, clients, (after.rss_bytes - before.rss_bytes) / 1024 / (size - 1));
  }

  async burst(): Promise<void> {
    const cpu = (await this.server.usage()).cpu_ms;
    const started = performance.now();
    await Promise.all(this.clients.map((client) => client.turn()));
    const seconds = (performance.now() - started) / 1000;
    const used = (await this.server.usage()).cpu_ms - cpu;
    this.rounds.push({ turns_per_second: this.clients.length / seconds, cpu_ms_per_turn: used / this.clients.length });
  }

  figures(): Figures {
    return {
      turns_per_second: median(this.rounds.map((round) => round.turns_per_second)),
      cpu_ms_per_turn: median(this.rounds.map((round) => round.cpu_ms_per_turn)),
      kb_per_idle_connection: this.kb_per_idle_connection,
    };
  }

  async close(): Promise<void> {
    for (const client of this.clients) client.close();
    await this.server.stop();
  }
}

function row(size: number, kind: Kind, figures: Figures, bare: Figures): string {
  const cells = [
    size.toLocaleString('en-US'),
    kind,
    figures.turns_per_second.toFixed(0),
    figures.cpu_ms_per_turn.toFixed(2),
    figures.kb_per_idle_connection.toFixed(1),
    (figures.turns_per_second / bare.turns_per_second).toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
