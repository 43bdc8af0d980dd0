// The contracts' plain values. A client that only needs these does not load the validating classes.
export * from './enums';
export * from './limits';
export * from './money';
export * from './socket/protocol';
