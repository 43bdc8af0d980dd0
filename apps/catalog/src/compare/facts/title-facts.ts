import type { Candidate } from '../../ranking/candidate';
import { nounOf } from '../../suggestions/nouns/noun-of';
import { measureIn } from './measure';

/** In a candidate's words, e.g. `16gb ddr5 ram`. */
const RAM = /\b(\d+gb) (?:lp)?(?:ddr\w* )?(?:unified )?(?:ram|memory)\b(?! card)/;
const STORAGE = /\b(\d+(?:\.\d+)?[gt]b) (?:nvme |pcie |m |2 |solid |state )*(?:ssd|hdd|emmc|drive|storage|rom)\b/;
const INCHES = /\b(\d+(?:\.\d+)?)inch\b/;

const SCREENED = /\b(?:laptop|chromebook|macbook|tv|monitor|tablet|ipad|iphone|phone|smartphone)$/;

/** Most shops state memory and storage in the title only. Gigabytes of what it does not say are unknown. */
export function titleRam({ title }: Candidate): number | undefined {
  return measureIn('GB', RAM.exec(title.join(' '))?.[1]);
}

export function titleStorage({ title }: Candidate): number | undefined {
  return measureIn('GB', STORAGE.exec(title.join(' '))?.[1]);
}

/** Inches are those of a screen only where the thing has one: a sleeve's are those of the laptop it fits. */
export function titleScreen(candidate: Candidate): number | undefined {
  const inches = INCHES.exec(candidate.title.join(' '))?.[1];
  return inches !== undefined && SCREENED.test(nounOf(candidate) ?? '') ? Number(inches) : undefined;
}
