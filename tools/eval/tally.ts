export interface Miss {
  id: string;
  want: unknown;
  got: unknown;
}

export interface Figure {
  field: string;
  right: number;
  misses: Miss[];
}

/** Counts what was right and keeps what was not, field by field in the order they first came. */
export class Tally {
  private readonly figures = new Map<string, Figure>();

  note(field: string, is_right: boolean, miss: Miss): void {
    const figure = this.figures.get(field) ?? { field, right: 0, misses: [] };
    this.figures.set(field, figure);
    if (is_right) figure.right++;
    else figure.misses.push(miss);
  }

  all(): Figure[] {
    return [...this.figures.values()];
  }
}
