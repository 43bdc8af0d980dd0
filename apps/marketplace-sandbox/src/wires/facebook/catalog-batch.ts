import { at, text } from '@talknshop/marketplaces';

/** One row of a batch. */
export interface CatalogRow {
  method: 'CREATE' | 'UPDATE' | 'DELETE';
  data: Record<string, unknown>;
}

export interface CatalogBatch {
  handle: string;
  /** Empty once they are carried out. */
  rows: CatalogRow[];
  allow_upsert: boolean;
  /** Milliseconds since the epoch. */
  due_at: number;
  state: 'started' | 'finished';
  errors: RowError[];
}

export interface RowError {
  /** The first row is 1. */
  line: number;
  id: string;
  message: string;
}

/** The seller's key. */
export function idIn({ data }: Pick<CatalogRow, 'data'>): string {
  return text(at(data, 'id')) ?? '';
}
