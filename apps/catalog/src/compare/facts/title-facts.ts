import type { Candidate } from '../../ranking/candidate';
import { nounOf } from '../../suggestions/nouns/noun-of';
import { measureIn } from './measure';

/** In a candidate's words, e.g. `16gb ddr5 ram`. */
const RAM = /\b(\d+gb) (?:lp)?(?:ddr\w* )?(?:unified )?(?:ram|memory)\b(?! card)/;
const STORAGE = /\b(\d+(?:\.\d+)?[gt]b) (?:nvme |pcie |m |2 |solid |state )*(?:ssd|hdd|emmc|drive|storage|rom)\b/;
const INCHES = /\b(\d+(?:\.\d+)?)inch\b/;

const GIGABYTES = /\b\d+[gt]b\b(?! (?:lp)?(?:ddr\w* )?(?:unified )?(?:ram|memory))/g;

const SCREENED = /\b(?:laptop|tv|monitor|tablet|smartphone)$/;
const POCKETED = /\b(?:tablet|smartphone)$/;

/** Most shops state memory and storage in the title only. */
export function titleRam({ title }: Candidate): number | undefined {
  return measureIn('GB', RAM.exec(title.join(' '))?.[1]);
}

/** Gigabytes of which a title does not say what they are, are storage on a phone or a tablet, and unknown elsewhere. */
export function titleStorage(candidate: Candidate): number | undefined {
  const title = candidate.title.join(' ');
  const stated = STORAGE.exec(title)?.[1];
  if (stated !== undefined || !isNoun(candidate, POCKETED)) return measureIn('GB', stated);
  const [only, ...others] = title.match(GIGABYTES) ?? [];
  return others.length === 0 ? measureIn('GB', only) : undefined;
}

/** Inches are those of a screen only where the thing has one: a sleeve's are those of the laptop it fits. */
export function titleScreen(candidate: Candidate): number | undefined {
  const inches = INCHES.exec(candidate.title.join(' '))?.[1];
  return inches !== undefined && isNoun(candidate, SCREENED) ? Number(inches) : undefined;
}

function isNoun(candidate: Candidate, nouns: RegExp): boolean {
  return nouns.test(nounOf(candidate) ?? '');
}
