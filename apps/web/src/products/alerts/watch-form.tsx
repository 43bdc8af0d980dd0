import { newId } from '@talknshop/client';
import { money } from '@talknshop/contracts/protocol';
import { type FormEvent, useState } from 'react';
import { Button, Field } from '../../ui';
import { useProducts } from '../host/products-host';
import { useCreateAlert } from './use-alerts';
import { proposedTarget, readTarget, type WatchWish } from './watch-wish';

/** Asks for the price to wait for, and begins to wait. */
export function WatchForm({ wish, onDone }: { wish: WatchWish; onDone: () => void }) {
  const { announce, showTab } = useProducts();
  const { product_id, currency } = wish.product;
  const [text, setText] = useState(() => String(proposedTarget(wish)));
  const [complaint, setComplaint] = useState<string>();
  const [key] = useState(newId);
  const { mutate, isPending, error } = useCreateAlert();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const target_price = readTarget(text);
    setComplaint(target_price === undefined ? NO_PRICE : undefined);
    if (target_price === undefined) return;
    mutate(
      { product_id, target_price, currency, key: `${key}:${target_price}` },
      {
        onSuccess: () => {
          announce(`You will be told when it costs ${money(target_price, currency)} or less.`);
          showTab('watching');
          onDone();
        },
      },
    );
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3">
      <Field
        label={`Tell me at or under, in ${currency}`}
        hint="With delivery where it is known. The watch ends by itself after 90 days."
        error={complaint ?? error?.message}
      >
        {(control) => (
          <input {...control} inputMode="decimal" value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
      <Button type="submit" look="primary" disabled={isPending}>
        {isPending ? 'Setting…' : 'Watch price'}
      </Button>
    </form>
  );
}

const NO_PRICE = 'Please give a price above 0, such as 499 or 49.99.';
