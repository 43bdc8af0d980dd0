/** What a request says of who sends it. */
export interface Credentials {
  /** The user the client claims to be. */
  user_id?: string;
  /** A JWT, from the query, the `Authorization` header or the subprotocol. */
  token?: string;
}

export type AuthOutcome =
  | {
      kind: 'known';
      user_id: string;
      /** As the token says; absent where everybody is believed. */
      roles?: readonly string[];
    }
  /** Nobody has to say who they are here, and this caller did not. */
  | { kind: 'anonymous' }
  | { kind: 'refused'; reason: string };

/** Decides who somebody is. */
export abstract class Authenticator {
  abstract authenticate(credentials: Credentials): Promise<AuthOutcome>;
}
