import type { ListingEdit } from '@talknshop/client';
import type { CrosspostJob } from '@talknshop/contracts';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui';
import { ConditionField } from '../form/condition-field';
import { DescriptionField } from '../form/description-field';
import { formErrors } from '../form/form-errors';
import type { FormControl } from '../form/form-control';
import { type ListingForm, toForm, toSpec } from '../form/listing-form';
import { PriceFields } from '../form/price-fields';
import { TitleField } from '../form/title-field';
import { PhotoFields } from '../photos/photo-fields';
import { AddMarketplaces } from './add-marketplaces';
import { listingEdit } from './listing-edit';
import type { JobCommands } from './use-job-commands';

/** Changes a listing everywhere it is posted, and adds marketplaces. */
export function EditForm({ job, isBusy, run, onClose }: EditFormProps) {
  const { listing_spec } = job;
  const [form, setForm] = useState<ListingForm>(() => toForm(listing_spec));
  const [isTried, setTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector<HTMLElement>('input[required]')?.focus(), []);
  const errors = formErrors(form);
  const control: FormControl = {
    form,
    set: (part) => setForm((current) => ({ ...current, ...part })),
    change: setForm,
    errors: isTried ? errors : {},
    originOf: () => undefined,
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isBusy || Object.keys(errors).length > 0) return;
    const change: ListingEdit | undefined = listingEdit(listing_spec, toSpec(form, listing_spec));
    if (!change || (await run({ kind: 'edit', change }))) onClose();
  };
  return (
    <form ref={element} noValidate aria-label="Change the listing" className="flex flex-col gap-4" onSubmit={submit}>
      <PriceFields {...control} currency={listing_spec.currency} />
      <TitleField {...control} previews={[]} />
      <ConditionField {...control} />
      <DescriptionField {...control} />
      <PhotoFields {...control} />
      <AddMarketplaces {...control} posted={listing_spec.target_marketplaces} />
      <p className="text-xs text-muted">
        Category, details and delivery stay as they were posted. To change those, take it down and post it anew.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" aria-disabled={isBusy}>
          {isBusy ? 'Changing…' : 'Change it everywhere'}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}

interface EditFormProps extends Pick<JobCommands, 'run'> {
  job: CrosspostJob;
  isBusy: boolean;
  onClose: () => void;
}
