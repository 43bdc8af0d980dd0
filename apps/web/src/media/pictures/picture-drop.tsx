import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react';
import { cx } from '../../ui';
import { useMediaTrouble } from '../media-context';
import { filesIn, holdsFiles } from './files-in';

/** A place to drop pictures on and to paste them into. Where there is no media service it is a place like any other. */
export function PictureDrop({ onFiles, className, children }: PictureDropProps) {
  const trouble = useMediaTrouble();
  const [isOver, setOver] = useState(false);
  if (trouble !== undefined) return <div className={className}>{children}</div>;
  const drop = (event: DragEvent) => {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    setOver(false);
    onFiles(filesIn(event.dataTransfer));
  };
  const paste = (event: ClipboardEvent) => {
    const files = filesIn(event.clipboardData);
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  const over = (event: DragEvent) => {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault(); // or it could not be dropped here
    setOver(true);
  };
  return (
    <div
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
      className={cx(className, isOver && 'rounded-xl outline-2 outline-offset-2 outline-dashed outline-accent')}
    >
      {children}
    </div>
  );
}

interface PictureDropProps {
  onFiles: (files: File[]) => void;
  className?: string;
  children: ReactNode;
}
