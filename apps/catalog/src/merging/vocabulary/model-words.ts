/** Where one title has them and the other does not, they are two models of a line: an iPhone 15 Pro is no iPhone 15. */
export const MODEL_WORDS: ReadonlySet<string> = new Set(
  `pro max plus ultra mini lite air se fe xl junior kid cellular lte bundle kit refill replacement`.split(' '),
);
