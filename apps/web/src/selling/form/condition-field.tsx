import { PRODUCT_CONDITIONS, type ProductCondition } from '@talknshop/contracts/protocol';
import { Field } from '../../ui';
import { CONDITION_WORDS } from './condition-words';
import type { FormControl } from './form-control';
import { OriginMark, originHint } from './origin-mark';

export function ConditionField({ form, set, errors, originOf }: FormControl) {
  const origin = originOf('condition');
  return (
    <Field label="Condition" error={errors.condition} hint={originHint(origin)} aside={<OriginMark origin={origin} />}>
      {(control) => (
        <select
          {...control}
          value={form.condition}
          onChange={({ target }) => set({ condition: target.value as ProductCondition })} // one of the options below
        >
          {PRODUCT_CONDITIONS.map((condition) => (
            <option key={condition} value={condition}>
              {CONDITION_WORDS[condition]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
