import type { ListingPreview } from '@talknshop/contracts';
import { Field } from '../../ui';
import { tightestTitle } from '../preview/proposals';
import { titleCount } from '../preview/title-count';
import type { FormControl } from './form-control';
import { OriginMark, originHint } from './origin-mark';

/** The title, with how many characters of it the strictest of the chosen marketplaces shows. */
export function TitleField({
  form,
  set,
  errors,
  originOf,
  previews,
}: FormControl & { previews: readonly ListingPreview[] }) {
  const origin = originOf('title');
  const count = titleCount(form.title, tightestTitle(previews));
  return (
    <Field
      label="Title"
      error={errors.title}
      hint={[originHint(origin), count].filter(Boolean).join(' ') || undefined}
      aside={<OriginMark origin={origin} />}
    >
      {(control) => (
        <input {...control} value={form.title} required onChange={({ target }) => set({ title: target.value })} />
      )}
    </Field>
  );
}
