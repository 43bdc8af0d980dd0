import { type ComponentProps, type RefObject, useLayoutEffect } from 'react';
import { cx } from '../../ui';

export interface GrowingTextareaProps extends ComponentProps<'textarea'> {
  ref: RefObject<HTMLTextAreaElement | null>;
  value: string;
}

/** A text field as high as its text, up to eight lines. */
export function GrowingTextarea({ ref, value, className, ...props }: GrowingTextareaProps) {
  useLayoutEffect(() => {
    const { current } = ref;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight}px`;
  }, [ref, value]);
  return (
    <textarea ref={ref} value={value} rows={1} className={cx('max-h-52 w-full resize-none', className)} {...props} />
  );
}
