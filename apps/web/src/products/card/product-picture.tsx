import { Package } from 'lucide-react';
import { useState } from 'react';
import { cx } from '../../ui';

export interface ProductPictureProps {
  /** Absent or broken, a sign stands in its place, of the same size. */
  url?: string;
  /** In CSS pixels, of the longer side: how much room to ask for before it is there. */
  size: number;
  className?: string;
}

/** The picture of a product on a white tile. It says nothing to those who listen: the title does. */
export function ProductPicture({ url, size, className }: ProductPictureProps) {
  const [broken, setBroken] = useState<string>();
  const isShown = url !== undefined && /^https?:\/\//i.test(url) && url !== broken;
  return (
    <div className={cx('grid place-items-center overflow-hidden bg-tile', className)}>
      {isShown ? (
        <img
          src={url}
          alt=""
          width={size}
          height={size}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          onError={() => setBroken(url)}
          className="size-full object-contain p-1"
        />
      ) : (
        <Package aria-hidden="true" data-testid="no-picture" className="size-10 text-neutral-300" strokeWidth={1.25} />
      )}
    </div>
  );
}
