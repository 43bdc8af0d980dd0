import { SHIPPING_OPTIONS, type ShippingOption } from '@talknshop/contracts/protocol';
import { Field } from '../../ui';
import type { FormControl } from './form-control';
import { FormGroup } from './form-group';
import { OptionBox } from './option-box';

const DELIVERY_WORDS: Record<ShippingOption, string> = {
  local_pickup: 'Local pickup',
  shipping: 'I ship it',
};

/** How it gets to its buyer, from where, and whether its price can be talked about. */
export function DeliveryFields({ form, set, errors, originOf }: FormControl) {
  const { shipping_options, negotiable } = form;
  const choose = (option: ShippingOption, isChosen: boolean) =>
    set({
      shipping_options: SHIPPING_OPTIONS.filter((one) => (one === option ? isChosen : shipping_options.includes(one))),
    });
  return (
    <>
      <FormGroup label="Delivery and price" error={errors.shipping_options} origin={originOf('shipping_options')}>
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          {SHIPPING_OPTIONS.map((option) => (
            <OptionBox
              key={option}
              label={DELIVERY_WORDS[option]}
              checked={shipping_options.includes(option)}
              onChange={(isChosen) => choose(option, isChosen)}
            />
          ))}
          <OptionBox label="Price is negotiable" checked={negotiable} onChange={(to) => set({ negotiable: to })} />
        </div>
      </FormGroup>
      <FormGroup label="Where it is" error={errors.location} origin={originOf('location')}>
        <div className="grid grid-cols-[1fr_5rem_6rem] gap-2">
          <PlaceField label="City" name="city" {...{ form, set }} autoComplete="address-level2" />
          <PlaceField label="State" name="state" {...{ form, set }} autoComplete="address-level1" />
          <PlaceField label="ZIP code" name="zip" {...{ form, set }} autoComplete="postal-code" />
        </div>
      </FormGroup>
    </>
  );
}

function PlaceField({ label, name, form, set, autoComplete }: PlaceFieldProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          autoComplete={autoComplete}
          maxLength={name === 'zip' ? 20 : 100}
          value={form[name]}
          onChange={({ target }) => set({ [name]: target.value })}
        />
      )}
    </Field>
  );
}

interface PlaceFieldProps extends Pick<FormControl, 'form' | 'set'> {
  label: string;
  name: 'city' | 'state' | 'zip';
  autoComplete: string;
}
