import { type ClarificationData, emptyRequirement, type RequirementSpec } from '@talknshop/contracts';
import { Understanding, type Understood, type Utterance } from '../../understanding/understanding.port';

/**
 * Understands a little language of its own: `hello`, `thanks`, `sell …`, `the second one`, `more`; any other word is the product, but
 * `something` is none. Remembers what it was told.
 */
export class ScriptedUnderstanding extends Understanding {
  readonly heard: Utterance[] = [];

  override async understand(utterance: Utterance): Promise<Understood> {
    this.heard.push(utterance);
    const requirement = utterance.requirement ?? emptyRequirement();
    const [word = ''] = (utterance.image_attributes?.labels ?? []).concat(utterance.text.split(' '));
    switch (word) {
      case 'hello':
        return { intent: 'smalltalk', requirement };
      case 'thanks':
        return { intent: 'thanks', requirement };
      case 'sell':
        return { intent: 'sell', requirement };
      case 'the':
        return { intent: 'select', requirement };
      case 'more':
        return { intent: 'refine', requirement };
      case 'break':
        throw new Error('the understanding broke');
      case 'something':
        return { intent: 'buy', requirement };
      default:
        return { intent: 'buy', requirement: { ...requirement, product_type: word } };
    }
  }

  override nextQuestion({ product_type }: RequirementSpec, asked: number): ClarificationData | undefined {
    if (product_type) return undefined;
    return { question: asked ? 'Which product, then?' : 'What are you looking for?', suggestions: ['laptop'] };
  }
}
