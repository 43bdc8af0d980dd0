import type { ServerEventBody } from '@talknshop/contracts';
import { newBuyerTurn } from '../buyer/buyer-turn';
import type { Turn, TurnDeps, TurnStep } from '../turn';
import { FakeCatalog } from './fake-catalog';
import { FakeConversations } from './fake-conversations';
import { FakeCrosspost } from './fake-crosspost';
import { FakeMedia } from './fake-media';
import { ScriptedUnderstanding } from './scripted-understanding';

/** What is not as in a turn that has just begun with “laptop”, among fakes. */
export interface StepParts {
  state?: Partial<Turn>;
  deps?: Partial<TurnDeps>;
}

/** What a node needs to run by itself, in run `run` at 00:30 on the first day of 1970; `said` is what it tells the user. */
export function aStep({ state, deps }: StepParts = {}): TurnStep & { said: ServerEventBody[] } {
  const begun = {
    session_id: 'session',
    user_id: 'user',
    turn_id: 'run',
    message: 'laptop',
    media: [],
    received_at: 1,
  };
  const said: ServerEventBody[] = [];
  return {
    state: { ...newBuyerTurn(begun), ...state },
    deps: { ...fakes(), ...deps },
    signal: new AbortController().signal,
    run_id: 'run',
    idempotency_key: 'run:node:1',
    say: (event) => void said.push(event),
    report: (event) => void said.push(event),
    now: () => 1_800_000,
    said,
  };
}

function fakes(): TurnDeps {
  return {
    conversations: new FakeConversations(),
    understanding: new ScriptedUnderstanding(),
    catalog: new FakeCatalog(),
    media: new FakeMedia(),
    crosspost: new FakeCrosspost(),
    max_clarifications: 2,
    search_deadline_ms: 2500,
    search_grace_ms: 600,
    search_limit: 10,
  };
}
