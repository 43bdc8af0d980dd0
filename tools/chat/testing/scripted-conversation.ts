import type { ConnectionState } from '@talknshop/client';
import type { ServerEvent } from '@talknshop/contracts';
import type { Conversation } from '../conversation';

/** A conversation whose every event the test decides; it remembers what was said. */
export class ScriptedConversation implements Conversation {
  readonly said: string[] = [];
  private readonly events = new Set<(event: ServerEvent) => void>();
  private readonly states = new Set<(state: ConnectionState) => void>();

  send(message: string): string {
    return `m${this.said.push(`send ${message}`)}`;
  }

  answer(message: string): string {
    return `m${this.said.push(`answer ${message}`)}`;
  }

  cancel(): void {
    this.said.push('cancel');
  }

  startOver(): void {
    this.said.push('start over');
  }

  onEvent(listener: (event: ServerEvent) => void): () => void {
    this.events.add(listener);
    return () => this.events.delete(listener);
  }

  onState(listener: (state: ConnectionState) => void): () => void {
    this.states.add(listener);
    return () => this.states.delete(listener);
  }

  emit(...events: ServerEvent[]): void {
    for (const event of events) for (const listener of [...this.events]) listener(event);
  }

  become(state: ConnectionState): void {
    for (const listener of [...this.states]) listener(state);
  }
}
