/** A condition or filter; `#name` stands for the attribute of that name, whatever words DynamoDB reserves. */
export interface Expression {
  expression: string;
  values?: Record<string, unknown>;
}

/** What changes in an item. */
export interface Change {
  set?: Record<string, unknown>;
  /** Added to what is there; an absent number counts as 0. */
  add?: Record<string, number>;
  remove?: readonly string[];
}

export function changeExpression({ set = {}, add = {}, remove = [] }: Change): Expression {
  const clauses = [
    clause('SET', Object.keys(set), (name) => `#${name} = :${name}`),
    clause('ADD', Object.keys(add), (name) => `#${name} :${name}`),
    clause('REMOVE', remove, (name) => `#${name}`),
  ];
  const values = Object.entries({ ...set, ...add }).map(([name, value]) => [`:${name}`, value]);
  return { expression: clauses.filter(Boolean).join(' '), values: Object.fromEntries(values) };
}

/** Holds for an item whose attribute `name` is one of `values`, of which there must be one at least. */
export function oneOf(name: string, values: readonly string[]): Expression {
  const given = values.map((value, nth) => [`:${name}_${nth}`, value] as const);
  return { expression: `#${name} IN (${given.map(([key]) => key).join(', ')})`, values: Object.fromEntries(given) };
}

/** The names and values that a command needs beside its expressions. */
export function placeholders(...expressions: (Expression | undefined)[]) {
  const given = expressions.filter((expression) => expression !== undefined);
  const names = given.flatMap(({ expression }) => expression.match(/#\w+/g) ?? []);
  const values = Object.assign({}, ...given.map((expression) => expression.values));
  return {
    ...(names.length > 0 && { ExpressionAttributeNames: Object.fromEntries(names.map((n) => [n, n.slice(1)])) }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  };
}

function clause(keyword: string, names: readonly string[], part: (name: string) => string): string {
  return names.length > 0 ? `${keyword} ${names.map(part).join(', ')}` : '';
}
