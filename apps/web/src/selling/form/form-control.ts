import type { FieldOrigin } from './field-origin';
import type { FormErrors } from './form-errors';
import type { FormField } from './form-fields';
import type { ListingForm } from './listing-form';

/** What each part of the form works with. */
export interface FormControl {
  form: ListingForm;
  /** What is typed or chosen. */
  set: (part: Partial<ListingForm>) => void;
  /** What depends on how the form is by then. */
  change: (change: (form: ListingForm) => ListingForm) => void;
  errors: FormErrors;
  /** How sure a field is; of a listing that is posted already, nothing is told. */
  originOf: (field: FormField) => FieldOrigin | undefined;
}
