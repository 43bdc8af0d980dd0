/** Does `work` for every item, in order, `width` at a time. */
export async function everyOne<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void> | undefined,
): Promise<void> {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
