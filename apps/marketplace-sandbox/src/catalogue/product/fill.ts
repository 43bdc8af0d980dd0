/** `{ram_gb}GB RAM` with the row's values, 1024GB as 1TB; `undefined` when one of them is missing. */
export function fill(template: string, values: Record<string, string>): string | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (names.some((name) => values[name] === undefined)) return undefined;
  return inTerabytes(template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''));
}

function inTerabytes(text: string): string {
  return text.replace(/\b(\d+)GB\b/g, (size, gigabytes: string) =>
    Number(gigabytes) >= 1000 ? `${Math.floor(Number(gigabytes) / 1000)}TB` : size,
  );
}
