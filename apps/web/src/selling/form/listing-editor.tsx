import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { ListingDraft } from '../drafts/listing-drafts';
import { useSelling } from '../host/selling-host';
import { PhotoFields } from '../photos/photo-fields';
import { admission } from '../preview/admitted';
import { MarketplaceChoice } from '../preview/marketplace-choice';
import { usePreview } from '../preview/use-preview';
import { AttributeFields } from './attribute-fields';
import { CategoryField } from './category-field';
import { ConditionField } from './condition-field';
import { DeliveryFields } from './delivery-fields';
import { DescriptionField } from './description-field';
import { fieldOrigin } from './field-origin';
import { formErrors } from './form-errors';
import type { FormControl } from './form-control';
import { toSpec } from './listing-form';
import { ModeChoice } from './mode-choice';
import { PostBar } from './post-bar';
import { PriceFields } from './price-fields';
import { TitleField } from './title-field';
import { usePostListing } from './use-post-listing';

/**
 * A listing as a form: what was read of it and what was assumed, what each marketplace makes of it, and the button that posts it. What
 * is typed is kept outside, so that it is there again when the form is.
 */
export function ListingEditor({ draft }: { draft: ListingDraft }) {
  const { drafts, session_id = '', newId } = useSelling();
  const { data, form, initial, mode } = draft;
  const element = useRef<HTMLFormElement>(null);
  const [isTried, setTried] = useState(false);
  useFocusWish(element);
  const { post, isPosting, refused, trouble } = usePostListing(draft);
  const own = formErrors(form);
  const { title, price, quantity, description, attributes } = own;
  const isListing = [title, price, quantity, description, attributes].every((error) => error === undefined);
  const previews = usePreview(isListing ? toSpec(form, data.listing_spec) : undefined);
  const chosen = admission(form.target_marketplaces, previews.previews, mode);
  const found = { ...own, ...(chosen.trouble && !own.target_marketplaces && { target_marketplaces: chosen.trouble }) };
  const control: FormControl = {
    form,
    set: (part) => drafts.change(session_id, (current) => ({ ...current, ...part })),
    change: (change) => drafts.change(session_id, change),
    errors: { ...refused, ...(isTried && found) },
    originOf: (field) => fieldOrigin(field, { form, initial, assumed: data.assumed }),
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(found).length === 0 && !isPosting) await post(chosen.admitted);
    focusFirstError(element.current);
  };
  const shown = previews.previews.filter(({ marketplace }) => form.target_marketplaces.includes(marketplace));
  return (
    <form ref={element} noValidate aria-label="Your listing" onSubmit={submit} className="flex flex-col gap-5">
      <PhotoFields {...control} />
      <TitleField {...control} previews={shown} />
      <PriceFields {...control} currency={data.listing_spec.currency} />
      <ConditionField {...control} />
      <CategoryField {...control} />
      <DescriptionField {...control} />
      <AttributeFields {...control} newId={newId} />
      <DeliveryFields {...control} />
      <MarketplaceChoice {...control} {...previews} />
      {form.target_marketplaces.length > 1 && (
        <ModeChoice mode={mode} onChoose={(to) => drafts.choose(session_id, to)} />
      )}
      <PostBar {...{ chosen, isPosting, trouble }} errors={control.errors} />
    </form>
  );
}

function useFocusWish(form: RefObject<HTMLFormElement | null>): void {
  const { focusWish } = useSelling();
  useEffect(() => {
    const heed = () => {
      if (form.current && focusWish.take()) form.current.querySelector<HTMLElement>('input[required]')?.focus();
    };
    heed();
    return focusWish.subscribe(heed);
  }, [focusWish, form]);
}

/** The page shows the errors only after this event. */
function focusFirstError(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong="true"]')?.focus());
}
