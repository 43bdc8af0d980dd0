/**
 * The next node or nodes are chosen by `choose` from the state after the node. The `targets` it may name are declared, so that the
 * graph is known; naming another one, or none, fails the run with `UndeclaredTarget`.
 */
export function oneOf<State, const Name extends string>(
  targets: readonly Name[],
  choose: (state: Readonly<State>) => NoInfer<Name> | readonly NoInfer<Name>[],
): Choice<State, Name> {
  return { targets, choose };
}

export interface Choice<State, Name extends string> {
  readonly targets: readonly Name[];
  choose(state: Readonly<State>): Name | readonly Name[];
}
