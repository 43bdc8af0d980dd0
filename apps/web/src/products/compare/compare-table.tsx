import type { Comparison, ProductResult } from '@talknshop/contracts';
import { Trophy, X } from 'lucide-react';
import { useState } from 'react';
import { cx, ExternalLink, IconButton, SimulatedBadge, VisuallyHidden } from '../../ui';
import { ProductPicture } from '../card/product-picture';
import { useSimulated } from '../marketplaces/use-marketplaces';
import { type CompareCell, type CompareRow, compareRows } from './compare-rows';

export interface CompareTableProps {
  comparison: Comparison;
  /** Takes a product out; without it, all stay. */
  onRemove?: (product: ProductResult) => void;
}

/** Products side by side: a row for each fact, which stays beside its name while the table is scrolled. */
export default function CompareTable({ comparison, onRemove }: CompareTableProps) {
  const simulated = useSimulated();
  const [isShort, setShort] = useState(false);
  const rows = compareRows(comparison).filter(({ differs }) => differs || !isShort);
  return (
    <div className="flex flex-col gap-2">
      <label className="flex min-h-8 items-center gap-2 text-sm">
        <input type="checkbox" checked={isShort} onChange={(event) => setShort(event.target.checked)} />
        Only what differs
      </label>
      <div
        role="group"
        aria-label="Comparison"
        tabIndex={0}
        className="relative overflow-x-auto rounded-xl border border-line bg-raised"
      >
        <table className="w-full border-separate border-spacing-0 text-sm">
          <caption className="sr-only">{comparison.products.length} products compared</caption>
          <thead>
            <tr>
              <td className={cx(SIDE, 'border-b border-line')} />
              {comparison.products.map((product) => (
                <ProductHead
                  key={product.product_id}
                  product={product}
                  isSimulated={simulated.has(product.marketplace)}
                  onRemove={onRemove}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FactRow key={row.name} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const SIDE = 'sticky left-0 z-10 w-24 min-w-24 border-r border-line bg-raised px-2 py-2 text-left align-top';

interface ProductHeadProps extends Pick<CompareTableProps, 'onRemove'> {
  product: ProductResult;
  isSimulated: boolean;
}

function ProductHead({ product, isSimulated, onRemove }: ProductHeadProps) {
  return (
    <th scope="col" className="min-w-38 border-b border-line bg-raised p-2 text-left align-top font-medium">
      <div className="flex items-start justify-between gap-1">
        <ProductPicture url={product.image_url} size={64} className="size-16 rounded-lg border border-line" />
        {onRemove && (
          <IconButton
            label={`Take out ${product.title}`}
            icon={X}
            onClick={() => onRemove(product)}
            className="-mr-1 -mt-1 size-8"
          />
        )}
      </div>
      <ExternalLink href={product.deep_link} className="mt-1 flex items-end text-ink [&>svg]:mb-1">
        <span className="line-clamp-3 min-w-0 wrap-anywhere">{product.title}</span>
      </ExternalLink>
      {isSimulated && <SimulatedBadge className="mt-1" />}
    </th>
  );
}

function FactRow({ row: { label, cells } }: { row: CompareRow }) {
  return (
    <tr>
      <th scope="row" className={cx(SIDE, 'border-b border-line font-medium text-muted')}>
        {label}
      </th>
      {cells.map((cell, index) => (
        <td key={index} className={cx('border-b border-line p-2 align-top', isBest(cell) && 'bg-good-soft')}>
          <Fact cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function Fact({ cell }: { cell: CompareCell }) {
  if (cell.kind === 'unknown') return <span className="italic text-muted">unknown</span>;
  if (!cell.isBest) return <span className="tabular-nums wrap-anywhere">{cell.text}</span>;
  return (
    <span className="inline-flex items-center gap-1 font-semibold tabular-nums">
      {cell.text}
      <Trophy aria-hidden="true" className="size-3.5 text-good" />
      <VisuallyHidden>(best)</VisuallyHidden>
    </span>
  );
}

function isBest(cell: CompareCell): boolean {
  return cell.kind === 'known' && cell.isBest;
}
