import { Injectable, type PipeTransform } from '@nestjs/common';
import { POSTING_MARKETPLACES, type PostingMarketplace } from '@talknshop/contracts';
import { ProblemError } from '@talknshop/service-kit';

/** A marketplace by its name in the address. */
@Injectable()
export class MarketplacePipe implements PipeTransform<string, PostingMarketplace> {
  transform(name: string): PostingMarketplace {
    const known = POSTING_MARKETPLACES.find((marketplace) => marketplace === name);
    if (known) return known;
    throw new ProblemError(404, 'not_found', `there are ${POSTING_MARKETPLACES.join(', ')} to post to`);
  }
}
