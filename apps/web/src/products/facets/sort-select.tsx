import type { SortOrder } from '@talknshop/contracts';
import { useProducts } from '../host/products-host';
import { SORT_CHOICES } from '../said/sort-words';

/** The order of what was found; another one is a sentence said in the conversation. */
export function SortSelect({ order }: { order: SortOrder }) {
  const { say } = useProducts();
  const sayFor = (chosen: string) => {
    const choice = SORT_CHOICES.find((each) => each.order === chosen);
    if (choice) say(choice.say);
  };
  return (
    <select
      aria-label="Order"
      value={order}
      onChange={(event) => sayFor(event.target.value)}
      className="touchable min-h-8 rounded-lg border border-edge bg-raised px-2 text-sm font-medium"
    >
      {SORT_CHOICES.map(({ order: each, label }) => (
        <option key={each} value={each}>
          {label}
        </option>
      ))}
    </select>
  );
}
