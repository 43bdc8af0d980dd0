import { Button, Notice } from '../../ui';
import { type Admission, namesOf } from '../preview/admitted';
import type { FormErrors } from './form-errors';

/** The button that posts the listing, with what is in its way. It can always be pressed: then it says what is missing. */
export function PostBar({ chosen: { admitted, left_out }, errors, isPosting, trouble }: PostBarProps) {
  const wrong = Object.keys(errors).length;
  return (
    <div className="sticky -bottom-4 -mx-4 -mb-4 flex flex-col gap-2 border-t border-line bg-raised p-4">
      {trouble && (
        <Notice tone="bad" isAlert>
          {trouble}
        </Notice>
      )}
      {wrong > 0 && (
        <p role="alert" className="text-sm font-medium text-bad">
          {wrong === 1 ? 'One thing has' : `${wrong} things have`} to be put right above.
        </p>
      )}
      {admitted.length > 0 && left_out.length > 0 && (
        <p className="text-sm text-muted">Left out for now: {namesOf(left_out)}.</p>
      )}
      <Button type="submit" look="primary" aria-disabled={isPosting} className="w-full">
        {isPosting ? 'Posting…' : postWords(admitted)}
      </Button>
    </div>
  );
}

function postWords(admitted: Admission['admitted']): string {
  if (admitted.length === 0) return 'Post';
  return admitted.length > 2 ? `Post on ${admitted.length} marketplaces` : `Post on ${namesOf(admitted)}`;
}

interface PostBarProps {
  chosen: Admission;
  errors: FormErrors;
  isPosting: boolean;
  /** What went wrong with the last attempt. */
  trouble?: string;
}
