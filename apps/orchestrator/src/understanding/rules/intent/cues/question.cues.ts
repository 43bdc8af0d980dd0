import type { Cue } from './cue';

/** Asks about shown products, whatever products it names. */
export const QUESTION_CUES: readonly Cue[] = [
  [8, '^^ the|its|their|your PROPERTY .. ?'],
  [4, '^^ PROPERTY ?'],
  [3, 'what is|are the|its|their cheapest|fastest|best|total|exact|actual? PROPERTY'],
  [5, '^^ why should|would|is|are|do|does'],
  [3, 'why so|is|are|does|do|not|would|should'],
  [4, '^ explain why'],
  [4, '^ explain the|this|that|your order|ranking|rank|pick|choice|place'],
  [3, 'tell me a|a_bit|a_little|some|something? more|about|something'],
  [3, 'more information|details|detail|specs|pictures'],
  [3, 'can|could you tell|explain|describe|elaborate me? if|what|whether|how|more|about'],
  [3, 'do|would you know the|its|their|about|anything'],
  [3, 'do|would you know if|whether|how|what|when|where'],
  [3, 'i .. wonder|wondering|curious if|what|how|whether|about'],
  [3, 'i would_like_to|want_to|need_to know'],
  [3, 'what|how about the|its|their|your|this .. PROPERTY'],
  [
    3,
    'is|are|do|does|have there|you_have|you_offer|you_give|you_do|you_got|they_have|it_have|it_come_with|it_include any|a|an|some|the|good|bad|more? PERK',
  ],
];
