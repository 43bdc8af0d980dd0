/** The files of what was dropped or pasted; none where it is text. */
export function filesIn(transfer: Pick<DataTransfer, 'files'> | null): File[] {
  return [...(transfer?.files ?? [])];
}

/** Whether files are being dragged: what they are is not told before they are dropped. */
export function holdsFiles(transfer: Pick<DataTransfer, 'types'> | null): boolean {
  return transfer?.types.includes('Files') ?? false;
}
