export const MAX_MESSAGE_LENGTH = 5000;
export const MAX_ANSWER_LENGTH = 2000;
export const MAX_MEDIA = 10;

/** Letters, digits and `_ . : @ -`: what a user or a session may be called. */
export const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,127}$/;

export const NOT_AN_IDENTIFIER = 'must be 1 to 128 letters, digits or _ . : @ - and begin with a letter or digit';
