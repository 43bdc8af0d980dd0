import type { RequirementSpec, SearchResults, SessionState, SessionStats } from '@talknshop/contracts';
import type { AwsClients } from '../clients/aws.clients';
import type { DynamoTable } from '../dynamo/dynamo-table';
import { expiryAfter, isExpired, notExpired } from '../dynamo/expiry';
import type { Change } from '../dynamo/expressions';
import { REQUESTS_TABLE } from '../resources/tables';
import { countByStage } from './count-by-stage';
import { decodeCursor } from './session-cursor';
import { fromSessionItem, packDocument, sessionKey, toSessionItem } from './session-item';
import { toPage } from './session-page';
import { SessionRepository, type PageOptions } from './session-repository.port';
import { SessionConflict, SessionNotFound } from './session.errors';
import type { SessionPage, StoredSession } from './stored-session';

export interface DynamoSessionOptions {
  /** How long an unchanged session lives; 24 by default. */
  ttl_hours?: number;
  /** Epoch milliseconds; the system's clock by default. */
  now?: () => number;
}

const BY_USER = REQUESTS_TABLE.indexes[0].name;

/** One item per session; long parts of it are compressed. */
export class DynamoSessionRepository extends SessionRepository {
  private readonly table: DynamoTable;
  private readonly ttl_hours: number;
  private readonly now: () => number;

  constructor(clients: AwsClients, { ttl_hours = 24, now = Date.now }: DynamoSessionOptions = {}) {
    super();
    this.table = clients.table(REQUESTS_TABLE);
    this.ttl_hours = ttl_hours;
    this.now = now;
  }

  async create(session: SessionState): Promise<StoredSession | undefined> {
    const first = { ...session, version: 1, last_seq: 0, turns: [] };
    const { expression, values } = notExpired(this.now());
    const free = { expression: `attribute_not_exists(#session_id) OR NOT (${expression})`, values };
    const item = toSessionItem(first, this.expiry());
    return (await this.table.putIf(sessionKey(session.session_id), item, free)) ? fromSessionItem(item) : undefined;
  }

  async get(session_id: string): Promise<StoredSession | undefined> {
    const item = await this.table.get(sessionKey(session_id));
    return item && !isExpired(item, this.now()) ? fromSessionItem(item) : undefined;
  }

  async update(session: StoredSession): Promise<StoredSession> {
    const next = { ...session, version: session.version + 1, updated_at: this.timestamp() };
    const item = toSessionItem(next, this.expiry());
    const { expression, values } = notExpired(this.now());
    const unchanged = {
      expression: `#version = :read AND ${expression}`,
      values: { ...values, ':read': session.version },
    };
    if (await this.table.putIf(sessionKey(session.session_id), item, unchanged)) return fromSessionItem(item);
    if (await this.get(session.session_id)) throw new SessionConflict(session.session_id, session.version);
    throw new SessionNotFound(session.session_id);
  }

  async delete(session_id: string): Promise<boolean> {
    const item = await this.table.delete(sessionKey(session_id));
    return item !== undefined && !isExpired(item, this.now());
  }

  async listByUser(user_id: string, { limit, cursor }: PageOptions = {}): Promise<SessionPage> {
    const after = cursor === undefined ? undefined : decodeCursor(cursor);
    const entries = this.table.query({
      IndexName: BY_USER,
      ScanIndexForward: false,
      where: { expression: '#user_id = :user', values: { ':user': user_id } },
      filter: notExpired(this.now()),
      ...(after && { ExclusiveStartKey: { ...sessionKey(after.session_id), user_id, updated_at: after.updated_at } }),
    });
    return toPage(entries, limit);
  }

  saveRequirement(session_id: string, requirement: RequirementSpec): Promise<StoredSession> {
    return this.change(session_id, { set: { requirement_spec: packDocument(requirement) } });
  }

  saveResults(session_id: string, results: SearchResults): Promise<StoredSession> {
    return this.change(session_id, { set: { search_results: packDocument(results) } });
  }

  countClarification(session_id: string): Promise<StoredSession> {
    return this.change(session_id, { add: { clarification_count: 1 } });
  }

  stats(): Promise<SessionStats> {
    return countByStage(this.table.scan(BY_USER, notExpired(this.now())));
  }

  private async change(session_id: string, { set, add }: Change): Promise<StoredSession> {
    const change = {
      set: { ...set, updated_at: this.timestamp(), expires_at: this.expiry() },
      add: { ...add, version: 1 },
    };
    const changed = await this.table.updateIf(sessionKey(session_id), change, notExpired(this.now()));
    const session = changed ? await this.get(session_id) : undefined;
    if (!session) throw new SessionNotFound(session_id);
    return session;
  }

  private expiry(): number {
    return expiryAfter(this.ttl_hours, this.now());
  }

  private timestamp(): string {
    return new Date(this.now()).toISOString();
  }
}
