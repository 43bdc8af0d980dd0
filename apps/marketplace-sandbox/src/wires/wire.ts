import type { Request } from 'express';
import type { Catalogue, SandboxOffer } from '../catalogue/catalogue';
import type { FaultSwitches } from '../faults/fault-switches';
import type { Numbers } from '../postings/numbers';

/** What every wire is built from; `Credentials` are those it accepts. */
export interface WireParts<Credentials> {
  catalogue: Catalogue;
  /** Milliseconds since the epoch. */
  now: () => number;
  credentials: Credentials;
  /** Where the caller reaches the sandbox, without a slash at the end; links lead there. */
  public_url: (request: Request) => string;
  faults: FaultSwitches;
}

/** The links of one offer, as its wire shows them. */
export interface OfferLinks {
  page(offer: SandboxOffer): string;
  picture(offer: SandboxOffer): string;
}

/** A query parameter given exactly once; vendors do not read lists. */
export function param(request: Request, name: string): string | undefined {
  const value = request.query[name];
  return typeof value === 'string' ? value : undefined;
}

/** What the wire of a marketplace that is only posted to is built from; `Books` are what it knows of sellers. */
export interface PostingWireParts<Credentials, Books> extends Omit<WireParts<Credentials>, 'catalogue'> {
  books: Books;
  numbers: Numbers;
}
