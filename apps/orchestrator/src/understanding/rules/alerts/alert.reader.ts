import { emptyRequirement, type RequirementSpec } from '@talknshop/contracts';
import type { AlertRequest } from '../../alert-request';
import { mergeNeed } from '../dialogue/requirement';
import { ENDS_ALERTS, LISTS_ALERTS } from '../intent/cues/alert-care.cues';
import { anyOf } from '../intent/cues/cue';
import { isSameProduct, saysSomething } from '../intent/said';
import { readNeed } from '../need/need.reader';
import { normalise } from '../text/normalise';
import { plainWords } from '../text/plain-words';
import { readTarget } from './target.reader';
import { withoutAlertTalk } from './without-alert-talk';

const ends = anyOf(ENDS_ALERTS.map(([, wording]) => wording));
const lists = anyOf(LISTS_ALERTS.map(([, wording]) => wording));
const ALL = /\b(?:all|every|everything|any(?! more| longer)|both|alerts|watches|notifications|reminders)\b/;
const END =
  /\b(?:stop|quit|cease|cancel|delete|remove|end|clear|drop|disable|turn|switch|off|take|down|get rid of|undo|kill|deactivate|forget|unwatch|untrack|unfollow|no longer|no more|do not|don't|need|want|any ?more|any longer|now)\b/g;

/** What a message about price alerts asks for, where `current` is what was looked for. */
export function readAlert(message: string, current: RequirementSpec | undefined): AlertRequest {
  const text = normalise(message).toLowerCase();
  const words = plainWords(text);
  if (ends(words)) return { action: 'delete', all: ALL.test(text), named: withoutAlertTalk(text.replace(END, ' ')) };
  if (lists(words)) return { action: 'list' };
  const known = Boolean(current?.product_type);
  const target = readTarget(text, readNeed(text, { has_need: known }).price);
  const need = ownNeed(text, current ?? emptyRequirement());
  return { action: 'create', ...(target && { target }), ...(need && { need }), named: withoutAlertTalk(text) };
}

/** Another product than the one looked for, or the same one with more said of it. */
function ownNeed(text: string, current: RequirementSpec): RequirementSpec | undefined {
  const {
    price: _price,
    sort: _sort,
    ...said
  } = readNeed(withoutAlertTalk(text), {
    has_need: current.product_type !== '',
  });
  const isOther = said.product_type !== '' && !isSameProduct(said.product_type, current.product_type);
  if (!isOther && (current.product_type === '' || !saysSomething(said))) return undefined;
  const { price: _limit, sort: _order, ...need } = mergeNeed(isOther ? emptyRequirement() : current, said, '');
  return need;
}
