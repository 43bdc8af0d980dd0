import { emptyRequirement, type ClarificationData, type RequirementSpec } from '@talknshop/contracts';
import { Understanding, type Understood, type Utterance } from '../understanding.port';
import { answerInFull } from './dialogue/answer';
import { questionAbout } from './dialogue/question';
import { mergeNeed, newRequirement } from './dialogue/requirement';
import { readIntent } from './intent/intent.reader';
import { type Need, readNeed } from './need/need.reader';
import { withPicture } from './need/picture';
import { normalise } from './text/normalise';

/** Understands English shopping talk by rules and vocabularies: the same words always mean the same, in under a millisecond or two. */
export class RulesUnderstanding extends Understanding {
  override async understand(utterance: Utterance, signal: AbortSignal): Promise<Understood> {
    signal.throwIfAborted();
    return understandUtterance(utterance);
  }

  override nextQuestion(requirement: RequirementSpec, asked: number): ClarificationData | undefined {
    return questionAbout(requirement, asked);
  }
}

function understandUtterance({
  text,
  image_attributes,
  requirement,
  pending_question,
  history,
}: Utterance): Understood {
  const message = answerInFull(text, pending_question);
  const said = readNeed(message, {
    price_asked: /budget|spend|price/i.test(pending_question?.question ?? ''),
    product_asked: pending_question !== undefined && !requirement?.product_type,
    has_need: Boolean(requirement?.product_type),
  });
  const need = withPicture(said, image_attributes);
  const lower = normalise(message).toLowerCase();
  const is_selling = history.findLast(({ role }) => role === 'user')?.intent === 'sell';
  const intent = readIntent({ text: lower, need, requirement, is_answer: pending_question !== undefined, is_selling });
  return { intent, requirement: requirementAfter(intent, need, requirement, lower) };
}

function requirementAfter(
  intent: Understood['intent'],
  need: Need,
  current: RequirementSpec | undefined,
  text: string,
): RequirementSpec {
  if (intent === 'buy') return newRequirement(need);
  if (intent === 'refine') return mergeNeed(current ?? emptyRequirement(), need, text);
  return current ?? emptyRequirement();
}
