import type { HandOver } from '@talknshop/contracts';
import { useState } from 'react';
import { Button, ExternalLink, Field } from '../../ui';
import { CopyLine } from './copy-line';

/** A listing to be posted by hand: its texts to copy, where to paste them, and the word that it is done. */
export function HandOverCard({ handOver, name, isBusy, onPosted }: HandOverCardProps) {
  const { title, price, description, picture_urls, deep_link } = handOver;
  const [link, setLink] = useState('');
  const isWrong = link.trim() !== '' && !/^https?:\/\/\S+$/i.test(link.trim());
  return (
    <div className="flex flex-col gap-3 rounded-lg bg-sunken p-3 text-sm">
      <div className="flex flex-col gap-2">
        <CopyLine label="Title" text={title} />
        <CopyLine label="Price" text={price} />
        <CopyLine label="Description" text={description} />
      </div>
      {picture_urls.length > 0 && (
        <p className="flex flex-wrap gap-x-3">
          {picture_urls.map((url, index) => (
            <ExternalLink key={url} href={url} className="touchable">
              Photo {index + 1}
            </ExternalLink>
          ))}
        </p>
      )}
      <ExternalLink href={deep_link} className="touchable self-start font-medium">
        Open {name}
      </ExternalLink>
      <form
        className="flex flex-col gap-2"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWrong && !isBusy) void onPosted(link.trim() || undefined);
        }}
      >
        <Field
          label="Its page there, if you have it"
          error={isWrong ? 'Enter a whole address, beginning with https://' : undefined}
        >
          {(control) => <input {...control} type="url" value={link} onChange={({ target }) => setLink(target.value)} />}
        </Field>
        <Button type="submit" size="small" className="self-start" aria-disabled={isBusy}>
          I have posted it
        </Button>
      </form>
    </div>
  );
}

interface HandOverCardProps {
  handOver: HandOver;
  name: string;
  isBusy: boolean;
  /** With the listing's page, where the user knows it. */
  onPosted: (link?: string) => Promise<boolean>;
}
