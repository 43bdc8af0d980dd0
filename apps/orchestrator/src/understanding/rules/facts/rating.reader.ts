import { parseDigits } from '../text/numbers';
import { type Reading, type Tokens, without } from '../text/tokens';
import { UNITS } from '../vocabulary/numbers';

const STARS =
  /(?:^| )(?:(?:rated|rating|ratings|reviews?|with|at least|minimum|min|over|above|more than|a|of|or|is|average) )*(\d(?:\.\d+)?|one|two|three|four|five)(?: (?:-|\+|plus|or (?:more|higher|better|above)))* stars?(?: (?:rating|ratings|rated|reviews?|and (?:up|above|over|higher)|or (?:more|higher|better|above|up)|minimum|min|\+|plus))*/;
const RATED =
  /(?:^| )(?:rated|ratings?|reviews?)(?: (?:of|is|at|over|above|least|with|a|an|minimum|min|more|than|:|>|=|should|be|must|average))* (\d(?:\.\d+)?)(?: (?:and (?:up|above|over|higher)|or (?:more|higher|better|above|up)|\+|plus|\/ 5|out of 5))*(?= |$)/;

/** Reads the lowest rating wanted, in stars of five: "4 stars and up", "rated at least 4.5". */
export function readRating(tokens: Tokens): Reading<number | undefined> {
  const text = tokens.map((token) => token.text || '|').join(' ');
  const match = STARS.exec(text) ?? RATED.exec(text);
  const stars = match?.[1] === undefined ? undefined : (UNITS[match[1]] ?? parseDigits(match[1]));
  if (!match || stars === undefined || stars > 5) return { found: undefined, rest: tokens };
  const start = countPieces(text.slice(0, match.index));
  return { found: stars, rest: without(tokens, [{ start, end: start + countPieces(match[0]) }]) };
}

function countPieces(text: string): number {
  return text.split(' ').filter((piece) => piece !== '').length;
}
