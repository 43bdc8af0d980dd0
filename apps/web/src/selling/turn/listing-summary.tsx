import type { ListingData, ListingSpec } from '@talknshop/contracts';
import { money } from '@talknshop/contracts/protocol';
import { ListChecks, PencilLine } from 'lucide-react';
import { Button } from '../../ui';
import { useDraft } from '../drafts/use-draft';
import { CONDITION_WORDS } from '../form/condition-words';
import { type FieldOrigin, fieldOrigin } from '../form/field-origin';
import type { FormField } from '../form/form-fields';
import { toForm } from '../form/listing-form';
import { OriginMark } from '../form/origin-mark';
import { useSelling } from '../host/selling-host';
import { usePostedJob } from '../panel/use-posted-job';
import { namesOf } from '../preview/admitted';

/** A listing that is not posted, as it was understood: what was said, what was assumed, and what there is to know before it is out. */
export function ListingSummary({ listing }: { listing: ListingData }) {
  const { listing_spec, warnings, assumed } = listing;
  const { title, price, currency } = listing_spec;
  const form = toForm(listing_spec);
  const originOf = (field: FormField) => fieldOrigin(field, { form, initial: form, assumed });
  return (
    <article aria-label={`Your listing: ${title}`} className="rounded-xl border border-line bg-raised p-4">
      <h3 className="break-words font-semibold">{title}</h3>
      <p className="text-lg font-bold tabular-nums">{money(price, currency)}</p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1.5 text-sm">
        {factsOf(listing_spec).map(({ label, value, field }) => (
          <Fact key={label} {...{ label, value }} origin={originOf(field)} />
        ))}
      </dl>
      {warnings.length > 0 && (
        <ul aria-label="Good to know before it is posted" className="mt-3 list-disc pl-5 text-sm text-muted">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <NextStep listing={listing} />
    </article>
  );
}

/** Only the listing that the conversation is at can be posted. */
function NextStep({ listing }: { listing: ListingData }) {
  const { editListing, showListing } = useSelling();
  const draft = useDraft();
  const posted = usePostedJob(draft);
  if (draft && draft.data !== listing) return null;
  return posted === undefined ? (
    <Button className="mt-3" onClick={editListing}>
      <PencilLine aria-hidden="true" className="size-4" />
      Edit and post
    </Button>
  ) : (
    <Button className="mt-3" onClick={showListing}>
      <ListChecks aria-hidden="true" className="size-4" />
      Posted: see how it is doing
    </Button>
  );
}

function Fact({ label, value, origin }: { label: string; value: string; origin: FieldOrigin | undefined }) {
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="flex min-w-0 flex-wrap items-center gap-x-2">
        <span className="min-w-0 break-words">{value}</span>
        <OriginMark origin={origin} />
      </dd>
    </>
  );
}

function factsOf(spec: ListingSpec): { label: string; value: string; field: FormField }[] {
  const { condition, category, media_s3_keys, target_marketplaces } = spec;
  const photos = media_s3_keys.length;
  return [
    { label: 'Condition', value: CONDITION_WORDS[condition], field: 'condition' },
    { label: 'Category', value: category || 'none', field: 'category' },
    { label: 'Photos', value: photos === 0 ? 'none yet' : String(photos), field: 'photos' },
    { label: 'Where', value: namesOf(target_marketplaces) || 'not chosen yet', field: 'target_marketplaces' },
  ];
}
