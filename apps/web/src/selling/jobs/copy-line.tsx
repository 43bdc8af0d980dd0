import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button, LiveRegion } from '../../ui';

/** A text with a button that copies it, and says whether that worked. */
export function CopyLine({ label, text }: { label: string; text: string }) {
  const [copied, setCopied] = useState({ times: 0, isCopied: false });
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false, // the browser forbids it: the text is there to be selected
    );
    setCopied(({ times }) => ({ times: times + 1, isCopied }));
  };
  const { times, isCopied } = copied;
  return (
    <div role="group" aria-label={label}>
      <p className="flex items-center justify-between gap-2 text-xs font-medium text-muted">
        {label}
        <Button size="small" look="quiet" onClick={() => void copy()}>
          {isCopied ? <Check aria-hidden="true" className="size-4" /> : <Copy aria-hidden="true" className="size-4" />}
          {isCopied ? 'Copied' : 'Copy'}
          <span className="sr-only"> {label.toLowerCase()}</span>
        </Button>
      </p>
      <p className="select-all whitespace-pre-wrap break-words">{text}</p>
      <LiveRegion id={times} message={times === 0 ? '' : copyWords(label, isCopied)} />
    </div>
  );
}

function copyWords(label: string, isCopied: boolean): string {
  return isCopied ? `${label} copied.` : `${label} could not be copied: select it and copy it yourself.`;
}
