import { MarketplaceError } from '@talknshop/marketplaces';
import { BrokenCircuitError, TaskCancelledError } from 'cockatiel';
import { DeadlineExceeded } from './deadline';
import { toFailure } from './failure';

const vendor = (fault: 'unavailable' | 'unauthorized' | 'rate_limited', retry_after_ms?: number) =>
  new MarketplaceError('ebay', fault, 'answered 500 (secret detail)', { retry_after_ms });

describe('a failure', () => {
  it.each([
    [new DeadlineExceeded(2500), 'deadline_exceeded', 'No answer within 2.5 seconds.'],
    [new TaskCancelledError(), 'deadline_exceeded', 'No answer in time.'],
    [new BrokenCircuitError(), 'resting', 'It failed several times and is given a short rest.'],
    [vendor('unavailable'), 'unavailable', 'It is having trouble right now.'],
    [vendor('unauthorized'), 'unauthorized', 'It does not accept our credentials.'],
    [vendor('rate_limited', 1000), 'rate_limited', 'It asks us to slow down; try again in 1 second.'],
    [vendor('rate_limited'), 'rate_limited', 'It asks us to slow down; try again later.'],
    [new TypeError('x is not a function'), 'internal', 'Something went wrong on our side.'],
  ])('of %p is %s, in words for a person', (error, code, reason) => {
    expect(toFailure(error)).toMatchObject({ code, reason });
  });
});
