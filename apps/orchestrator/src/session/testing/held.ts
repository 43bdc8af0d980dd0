/** Makes the next call of a method wait until it is released; `reached` resolves when it was called. */
export function held<Target extends object>(target: Target, method: keyof Target & string) {
  const original = Reflect.get(target, method) as (...args: unknown[]) => Promise<unknown>;
  let release = () => {};
  let reach = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const reached = new Promise<void>((resolve) => (reach = resolve));
  Reflect.set(target, method, async (...args: unknown[]) => {
    Reflect.set(target, method, original);
    reach();
    await released;
    return original.apply(target, args);
  });
  return { reached, release };
}
