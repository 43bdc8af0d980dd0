import { baseOf } from '../http/base-url';
import type { JsonHttp, JsonRequest } from '../http/json-http.port';
import { at, list, text } from '../http/json-reader';
import { fetchToken, sendWithToken } from '../http/oauth';
import { TokenCache } from '../http/token-cache';
import { MarketplaceError } from '../marketplace.errors';
import type { CraigslistConfig } from './craigslist.config';
import { readBulkReply, readManageReply } from './craigslist.wire';

/** A posting is looked for among so many, the newest first. */
const MOST_SEARCHED = 100;

/** Craigslist's two doors: bulk RSS to post, and the manage API for what is posted. Only `post` must not be repeated blindly. */
export class CraigslistDesk {
  private readonly tokens: TokenCache;

  constructor(
    private readonly config: CraigslistConfig,
    private readonly http: JsonHttp,
    now: () => number,
  ) {
    const { username, account_id, password, manage_url } = config;
    const credentials = Buffer.from(`${username};${account_id}:${password}`).toString('base64');
    const request = {
      marketplace: 'craigslist',
      method: 'POST',
      url: `${baseOf(manage_url)}/bulkpost/oauth/access-token`,
      headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: SCOPES }).toString(),
    } as const;
    this.tokens = new TokenCache((signal) => fetchToken(http, request, signal), now);
  }

  /** Would it be taken? Throws `rejected` where not. */
  async validate(sku: string, rss: string, signal: AbortSignal): Promise<void> {
    await this.sendRss('validate', sku, rss, signal);
  }

  async post(sku: string, rss: string, signal: AbortSignal): Promise<string | undefined> {
    return (await this.sendRss('post', sku, rss, signal)).posting_id;
  }

  /** `active`, `deleted`…; `undefined` for a posting that never was. */
  async statusOf(posting_id: string, signal: AbortSignal): Promise<string | undefined> {
    return text(at(await this.manage('GET', `${pathOf(posting_id)}/status`, signal), 'status'));
  }

  async setPrice(posting_id: string, price: number, signal: AbortSignal): Promise<void> {
    await this.manage('PUT', `${pathOf(posting_id)}/price`, signal, { price });
  }

  async setBody(posting_id: string, body: string, signal: AbortSignal): Promise<void> {
    await this.manage('PUT', `${pathOf(posting_id)}/body`, signal, { body });
  }

  async remove(posting_id: string, signal: AbortSignal): Promise<void> {
    await this.manage('DELETE', pathOf(posting_id), signal);
  }

  /**
   * The newest posting whose text has these words: one request for each that has this title, or whose title is not told. Throws
   * `unavailable` where there are too many of them to be sure that there is none.
   */
  async findByText(words: string, title: string, signal: AbortSignal): Promise<string | undefined> {
    const alike = list(await this.manage('GET', '/account/stats/all-postings', signal))
      .filter((posting) => mayBeCalled(title, text(at(posting, 'title'))))
      .map((posting) => text(at(posting, 'postingId')))
      .filter((id) => id !== undefined)
      .sort((one, other) => Number(other) - Number(one));
    for (const posting_id of alike.slice(0, MOST_SEARCHED)) {
      const body = text(at(await this.manage('GET', `${pathOf(posting_id)}/body`, signal), 'body'));
      if (body?.includes(words)) return posting_id;
    }
    if (alike.length <= MOST_SEARCHED) return undefined;
    throw new MarketplaceError('craigslist', 'unavailable', `craigslist has ${alike.length} postings to search`);
  }

  private async sendRss(
    action: 'validate' | 'post',
    sku: string,
    rss: string,
    signal: AbortSignal,
  ): Promise<{ posting_id?: string }> {
    const request = {
      marketplace: 'craigslist',
      method: 'POST',
      url: `${baseOf(this.config.base_url)}/bulk-rss/${action}`,
      headers: { 'content-type': 'text/xml; charset=utf-8' },
      body: rss,
      expects: 'text',
    } as const;
    return readBulkReply(sku, await this.http.send(request, signal));
  }

  private async manage(
    method: JsonRequest['method'],
    path: string,
    signal: AbortSignal,
    body?: object,
  ): Promise<unknown> {
    const url = `${baseOf(this.config.manage_url)}/bulkpost/v1${path}`;
    const reply = await sendWithToken(this.tokens, signal, (token) =>
      this.http.send(
        {
          marketplace: 'craigslist',
          method,
          url,
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: body && JSON.stringify(body),
        },
        signal,
      ),
    );
    return readManageReply(reply);
  }
}

const SCOPES = 'bulkpost.posting bulkpost.account.stats';

function pathOf(posting_id: string): string {
  return `/postings/${encodeURIComponent(posting_id)}`;
}

/** However it writes blanks and capitals, or cuts what is long. */
function mayBeCalled(title: string, told: string | undefined): boolean {
  return told === undefined || plain(title).startsWith(plain(told));
}

function plain(title: string): string {
  return title.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
