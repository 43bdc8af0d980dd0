import type { Backoff } from './connection/backoff';
import type { Connectivity } from './connection/connectivity.port';
import type { Patience } from './line/silence-watch';

export interface ChatClientOptions {
  /** `ws://HOST:PORT/ws/chat`. Streams and cancelling without a WebSocket go to the same host over HTTP. */
  url: string;
  /** May be left out beside a token, which says it. */
  user_id?: string;
  /** The conversation to go on with; a new one begins without it. */
  session_id?: string;
  /** The last event heard of that conversation; 0 has all of it told again. Only what is new is told without it. */
  last_seq?: number;
  token?: string;
  /** How long to wait before each attempt to reconnect. */
  backoff?: Backoff;
  /** What the platform knows of the network, such as `new BrowserConnectivity(window)`; without it nothing is assumed. */
  connectivity?: Connectivity;
  /** After how many WebSockets in a row that never said anything the answers are streamed over HTTP; 3 unless told, `Infinity` never. */
  stream_after?: number;
  /** How long a connection may be silent before it is taken for dead: 10 s at its beginning, then 90 s. */
  patience?: Patience;
  /** The implementation of the platform by default, as is `fetch`. */
  WebSocket?: typeof WebSocket;
  fetch?: typeof fetch;
  newId?: () => string;
}
