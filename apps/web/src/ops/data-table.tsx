import type { ReactNode } from 'react';
import { cx } from '../ui';

export interface Column<Row> {
  name: string;
  cell: (row: Row) => ReactNode;
  isNumber?: boolean;
  /** Left out where there is little room. */
  isMinor?: boolean;
}

export interface DataTableProps<Row> {
  /** What the table is of, for those who hear it. */
  caption: string;
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Said in its place where there are no rows. */
  empty: string;
}

/** A table whose first column names its rows. */
export function DataTable<Row>({ caption, columns, rows, keyOf, empty }: DataTableProps<Row>) {
  if (rows.length === 0) return <p className="text-sm text-muted">{empty}</p>;
  const [first, ...others] = columns;
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line text-left text-xs text-muted">
          {columns.map((column) => (
            <th key={column.name} scope="col" className={cx('py-1.5 pr-3 font-medium last:pr-0', looks(column))}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className="border-b border-line align-top last:border-0">
            <th scope="row" className={cx('py-2 pr-3 text-left font-medium', looks(first))}>
              {first.cell(row)}
            </th>
            {others.map((column) => (
              <td key={column.name} className={cx('py-2 pr-3 last:pr-0', looks(column))}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function looks<Row>({ isNumber, isMinor }: Column<Row>): string {
  return cx(isNumber && 'whitespace-nowrap text-right tabular-nums', isMinor && 'hidden sm:table-cell');
}
