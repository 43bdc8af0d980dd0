import type { MediaReference, MediaType, ServerEventType } from '@talknshop/contracts';
import { type Emitted, type RunResult, type Workflow, WorkflowEngine } from '@talknshop/workflow';
import { MemoryCheckpointStore } from '@talknshop/workflow/testing';
import { turnFlow } from '../turn.flow';
import { answerTurn, newBuyerTurn } from '../buyer/buyer-turn';
import type { Turn } from '../turn';
import type { TurnEvent } from '../turn-event';
import { FakeCatalog } from './fake-catalog';
import { FakeConversations } from './fake-conversations';
import { FakeCrosspost } from './fake-crosspost';
import { FakeMedia } from './fake-media';
import { ScriptedUnderstanding } from './scripted-understanding';

/** Turns on a real engine, with everything around them faked. One run; `others` brings along what an earlier one has left behind. */
export class BuyerDesk {
  readonly conversations: FakeConversations;
  readonly understanding = new ScriptedUnderstanding();
  readonly catalog = new FakeCatalog();
  readonly media = new FakeMedia();
  readonly crosspost: FakeCrosspost;
  readonly said: TurnEvent[] = [];
  /** The nodes that have run, in order. */
  readonly nodes: string[] = [];
  private readonly runs: Workflow<Turn, TurnEvent>;

  constructor({ conversations, crosspost }: Partial<Pick<BuyerDesk, 'conversations' | 'crosspost'>> = {}) {
    this.conversations = conversations ?? new FakeConversations();
    this.crosspost = crosspost ?? new FakeCrosspost();
    this.runs = new WorkflowEngine({ store: new MemoryCheckpointStore(), owner: 'desk' }).register(turnFlow, {
      ...this.services(),
      max_clarifications: 2,
      search_deadline_ms: 2500,
      search_grace_ms: 600,
      search_limit: 10,
    });
  }

  say(message: string, media: MediaReference[] = []): Promise<RunResult<Turn>> {
    const turn = { session_id: 's', user_id: 'u', turn_id: 'run', message, media, received_at: 1 };
    return this.runs.start({ run_id: 'run', input: newBuyerTurn(turn) }, this.watch);
  }

  answer(message: string): Promise<RunResult<Turn>> {
    return this.runs.resume('run', answerTurn({ turn_id: 'answer', message, received_at: 2 }), this.watch);
  }

  events(type: ServerEventType): TurnEvent[] {
    return this.said.filter((event) => event.type === type);
  }

  get reply(): string {
    return this.said.map((event) => (event.type === 'token' ? event.data.content : '')).join('');
  }

  private readonly watch = (event: { type: string; node?: string }): void => {
    if (event.type === 'emitted') this.said.push((event as Emitted<TurnEvent>).event);
    if (event.type === 'node.completed') this.nodes.push(event.node!);
  };

  private services() {
    const { conversations, understanding, catalog, media, crosspost } = this;
    return { conversations, understanding, catalog, media, crosspost };
  }
}

/** An uploaded file. */
export function aFile(media_type: MediaType, s3_key: string): MediaReference {
  return { media_type, s3_key, content_type: `${media_type}/any`, size_bytes: 1000 };
}
