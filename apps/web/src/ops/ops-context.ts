import { createContext, useContext } from 'react';
import type { Ops } from './ops.port';

const OpsContext = createContext<Ops | undefined>(undefined);

export const OpsProvider = OpsContext.Provider;

/** What the page around works with. Throws outside of it. */
export function useOps(): Ops {
  const ops = useContext(OpsContext);
  if (!ops) throw new Error('useOps is for what the operations page holds');
  return ops;
}

/** Of everything that is seen at once. */
export const OVERVIEW_KEY = ['ops', 'overview'] as const;
