import { Field } from '../../ui';
import type { FormControl } from './form-control';
import { OriginMark, originHint } from './origin-mark';

export function DescriptionField({ form, set, errors, originOf }: FormControl) {
  const origin = originOf('description');
  return (
    <Field
      label="Description"
      error={errors.description}
      hint={originHint(origin) ?? 'What a buyer wants to know: what is with it, what is worn, why you sell it.'}
      aside={<OriginMark origin={origin} />}
    >
      {(control) => (
        <textarea
          {...control}
          rows={4}
          value={form.description}
          onChange={({ target }) => set({ description: target.value })}
        />
      )}
    </Field>
  );
}
