import { Field } from '../../ui';
import type { FormControl } from './form-control';
import { OriginMark, originHint } from './origin-mark';

/** What is asked for it, and how many there are. */
export function PriceFields({ form, set, errors, originOf, currency }: FormControl & { currency: string }) {
  const origin = originOf('price');
  return (
    <div className="grid grid-cols-[1fr_7rem] gap-3">
      <Field
        label={`Price in ${currency}`}
        error={errors.price}
        hint={originHint(origin)}
        aside={<OriginMark origin={origin} />}
      >
        {(control) => (
          <input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            required
            value={form.price}
            onChange={({ target }) => set({ price: target.value })}
          />
        )}
      </Field>
      <Field label="Pieces" error={errors.quantity}>
        {(control) => (
          <input
            {...control}
            inputMode="numeric"
            autoComplete="off"
            value={form.quantity}
            onChange={({ target }) => set({ quantity: target.value })}
          />
        )}
      </Field>
    </div>
  );
}
