import { Field } from '../../ui';
import type { FormControl } from './form-control';
import { OriginMark, originHint } from './origin-mark';

export function CategoryField({ form, set, errors, originOf }: FormControl) {
  const origin = originOf('category');
  return (
    <Field label="Category" error={errors.category} hint={originHint(origin)} aside={<OriginMark origin={origin} />}>
      {(control) => (
        <input
          {...control}
          maxLength={200}
          value={form.category}
          onChange={({ target }) => set({ category: target.value })}
        />
      )}
    </Field>
  );
}
