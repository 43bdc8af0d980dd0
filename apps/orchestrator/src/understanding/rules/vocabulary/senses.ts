/** A product noun that names two things: by itself it is the thing it says; where `cue` is spoken of, and `unless` is not, the other. */
export interface OtherSense {
  means: string;
  cue: RegExp;
  unless: RegExp;
}

export const OTHER_SENSES: Record<string, OtherSense> = {
  jigsaw: {
    means: 'jigsaw puzzle',
    cue: /\b(?:gifts?|presents?|toys?|games?|kids?|child(?:ren)?|toddlers?|(?:grand)?(?:son|daughter|kids?)|famil(?:y|ies)|birthday|christmas|pieces?|puzzles?)\b/,
    unless: /\b(?:saw|saws|wood\w*|cut|cuts|cutting|blades?|cordless|tools?|volts?|\d+ ?v|diy)\b/,
  },
  router: {
    means: 'wood router',
    cue: /\b(?:wood\w*|carpent\w+|trim|plunge|router bits?|edges?|collet)\b/,
    unless: /\b(?:wi-?fi|wireless|internet|network|mesh|modem|ethernet|antennas?|ports?)\b/,
  },
};
