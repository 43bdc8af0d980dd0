import { FlowInvalid } from '../errors';
import { defineFlow, Flow, NodeDefinition, NodeWork } from './flow';

/** A piece of work that starts when all the steps it depends on have ended. */
export interface Step<State, Deps, Event> extends NodeWork<State, Deps, Event> {
  step_id: string;
  dependencies?: readonly string[];
}

/** The node every plan begins with. */
const START = 'Start';

/**
 * Makes a flow of steps with dependencies; steps that do not depend on each other run in parallel. Throws `FlowInvalid` naming the step
 * that is there twice, depends on one that is missing, or waits for itself.
 */
export function flowFromSteps<State extends object, Deps = unknown, Event = unknown>(
  name: string,
  steps: readonly Step<State, Deps, Event>[],
): Flow<State, Deps, Event> {
  checkSteps(name, steps);
  const followers = (id: string) => idsOf(steps.filter(({ dependencies }) => dependencies?.includes(id)));
  const roots = idsOf(steps.filter(({ dependencies = [] }) => dependencies.length === 0));
  const nodes: Record<string, NodeDefinition<State, Deps, Event, string>> = {
    [START]: { run: () => ({}), ...leadingTo(roots) },
  };
  for (const step of steps) nodes[step.step_id] = { ...step, ...leadingTo(followers(step.step_id)) };
  return defineFlow<State, Deps, Event>()({ name, start: START, nodes });
}

function checkSteps(name: string, steps: readonly Pick<Step<never, never, never>, 'step_id' | 'dependencies'>[]): void {
  const known = new Map<string, readonly string[]>([[START, []]]);
  for (const { step_id, dependencies = [] } of steps) {
    if (known.has(step_id)) throw new FlowInvalid(name, step_id, 'is there twice');
    known.set(step_id, dependencies);
  }
  for (const [step_id, dependencies] of known) {
    const missing = dependencies.find((dependency) => !known.has(dependency));
    if (missing !== undefined) throw new FlowInvalid(name, step_id, `depends on ${missing}, which does not exist`);
    if (upstream(step_id, known).has(step_id)) throw new FlowInvalid(name, step_id, 'waits for itself');
  }
}

function upstream(
  step_id: string,
  known: ReadonlyMap<string, readonly string[]>,
  found = new Set<string>(),
): Set<string> {
  for (const dependency of known.get(step_id) ?? []) {
    if (found.has(dependency)) continue;
    found.add(dependency);
    upstream(dependency, known, found);
  }
  return found;
}

function idsOf(steps: readonly { step_id: string }[]): string[] {
  return steps.map(({ step_id }) => step_id);
}

function leadingTo(next: readonly string[]): { next: readonly string[] } | { final: true } {
  return next.length ? { next } : { final: true };
}
