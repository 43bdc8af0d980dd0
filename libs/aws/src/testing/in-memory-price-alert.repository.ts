import { longestDueFirst, newestFirst } from '../prices/alert-order';
import type { DynamoPriceOptions } from '../prices/dynamo-price-history.repository';
import { PriceAlertRepository } from '../prices/price-alert-repository.port';
import type { DueAlert, StoredPriceAlert } from '../prices/stored-price-alert';

/** Keeps alerts as text, so that nobody shares an object with it by accident. */
export class InMemoryPriceAlertRepository extends PriceAlertRepository {
  /** Thrown by every call while it is set. */
  fault?: Error;
  private readonly entries = new Map<string, string>();
  private readonly now: () => number;

  constructor({ now = Date.now }: DynamoPriceOptions = {}) {
    super();
    this.now = now;
  }

  async create(stored: StoredPriceAlert): Promise<boolean> {
    if (this.find(stored.alert)) return false;
    return this.put(stored);
  }

  async get(user_id: string, alert_id: string): Promise<StoredPriceAlert | undefined> {
    return this.find({ user_id, alert_id });
  }

  async list(user_id: string): Promise<StoredPriceAlert[]> {
    return this.all()
      .filter(({ alert }) => alert.user_id === user_id)
      .sort(newestFirst);
  }

  async delete(user_id: string, alert_id: string): Promise<boolean> {
    const existed = this.find({ user_id, alert_id }) !== undefined;
    this.entries.delete(keyOf({ user_id, alert_id }));
    return existed;
  }

  async due(limit: number): Promise<DueAlert[]> {
    return this.all()
      .filter(({ check_at }) => check_at <= this.now())
      .map(({ alert: { user_id, alert_id }, check_at }) => ({ user_id, alert_id, check_at }))
      .sort(longestDueFirst)
      .slice(0, limit);
  }

  async claim(due: DueAlert, until: number): Promise<StoredPriceAlert | undefined> {
    const stored = this.find(due);
    if (stored?.check_at !== due.check_at) return undefined;
    this.put({ ...stored, check_at: until });
    return this.find(due);
  }

  async settle({ alert, check_at }: StoredPriceAlert, next: StoredPriceAlert): Promise<boolean> {
    return this.find(alert)?.check_at === check_at && this.put(next);
  }

  private find(key: AlertKey): StoredPriceAlert | undefined {
    if (this.fault) throw this.fault;
    const json = this.entries.get(keyOf(key));
    const stored = json === undefined ? undefined : (JSON.parse(json) as StoredPriceAlert);
    return stored && Date.parse(stored.alert.ends_at) > this.now() ? stored : undefined;
  }

  private all(): StoredPriceAlert[] {
    if (this.fault) throw this.fault;
    return [...this.entries.keys()].flatMap((key) => {
      const [user_id, alert_id] = JSON.parse(key) as [string, string];
      return this.find({ user_id, alert_id }) ?? [];
    });
  }

  private put(stored: StoredPriceAlert): true {
    this.entries.set(keyOf(stored.alert), JSON.stringify(stored));
    return true;
  }
}

type AlertKey = Pick<DueAlert, 'user_id' | 'alert_id'>;

function keyOf({ user_id, alert_id }: AlertKey): string {
  return JSON.stringify([user_id, alert_id]);
}
