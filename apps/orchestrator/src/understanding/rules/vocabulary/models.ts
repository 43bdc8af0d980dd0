/** Series of model numbers that tell what they are, whoever makes them. Written small, without hyphens. */
export const SERIES: readonly Series[] = [
  [/^wh(?:1000xm|ch|xb)\d+\w*$|^xm[3-9]$|^athm\d{2}\w*$/, 'headphone'],
  [/^wf(?:1000xm|c|ls|sp)\d+\w*$/, 'earbud'],
  [/^(?:un|qn)\d{2}\w{2,}$/, 'tv'],
  [/^dc[df]\d{3}\w*$/, 'cordless drill'],
];

/** What such a number looks like, and the product noun it stands for. */
type Series = readonly [RegExp, string];

/** Series that only together with the name of their maker tell what they are. */
export const SERIES_OF: Record<string, readonly Series[]> = {
  Bose: [[/^(?:qc|nc)\d{2,3}$/, 'headphone']],
  Canon: [[/^(?:r\d{1,3}|eos)$/, 'camera']],
  Dell: [[/^(?:xps|inspiron|latitude)$/, 'laptop']],
  Dyson: [[/^v\d{1,2}$/, 'cordless vacuum']],
  Fujifilm: [[/^x[aehpst]\d{1,3}\w*$/, 'camera']],
  GoPro: [[/^hero\d{1,2}$/, 'action camera']],
  JBL: [[/^(?:flip|charge|clip)\d$/, 'bluetooth speaker']],
  LG: [[/^[bcg]\d$/, 'tv']],
  Nikon: [[/^[dz]\d{1,4}$/, 'camera']],
  Sony: [[/^(?:a\d{1,4}\w*|zv\w+)$/, 'camera']],
};
