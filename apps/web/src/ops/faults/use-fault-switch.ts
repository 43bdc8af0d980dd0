import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SandboxFault } from '@talknshop/contracts';
import { OVERVIEW_KEY, useOps } from '../ops-context';

export interface FaultWish {
  /** All of them without; they can only be made well. */
  marketplace?: string;
  /** None makes it well again. */
  fault?: SandboxFault;
}

/** Switches faults; what is seen is looked at again afterwards. */
export function useFaultSwitch() {
  const ops = useOps();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ marketplace, fault }: FaultWish) =>
      marketplace !== undefined && fault ? ops.setFault(marketplace, fault) : ops.clearFault(marketplace),
    onSuccess: () => queries.invalidateQueries({ queryKey: OVERVIEW_KEY }),
  });
}
