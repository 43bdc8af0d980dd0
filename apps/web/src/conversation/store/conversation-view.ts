import type { ConnectionState } from '@talknshop/client';
import type {
  ClarificationData,
  Comparison,
  ErrorData,
  FoundProducts,
  JobUpdateData,
  ListingData,
  MarketplaceProgressStatus,
  MediaReference,
  PriceAlertData,
  ProductExplanation,
  ResultsUpdate,
  SearchMarketplace,
} from '@talknshop/contracts';

/** A conversation as it is shown. Each value stays the same object until something in it changes. */
export interface ConversationView {
  /** `undefined` until the first greeting of a new conversation. */
  session_id?: string;
  connection: ConnectionState;
  /** Why there is no line, as the server said before it hung up. */
  trouble?: ErrorData;
  /** Oldest first. */
  entries: readonly Entry[];
  /** The words of users by their turn: from the greeting, and from what this browser remembers. */
  said: Readonly<Record<string, string>>;
  /** When the latest connection was opened, by the server's clock in milliseconds. */
  connected_at?: number;
  /** Until when nothing more may be sent, by this device's clock; in milliseconds. */
  limited_until?: number;
  /** The latest that is known of each job, whichever turn or notice told it. */
  jobs: Readonly<Record<string, JobUpdateData>>;
  /** What is to be read out; another `id` is another announcement. */
  announcement: { id: number; text: string };
  /** How the conversation was come back to. */
  resumed?: 'here' | 'elsewhere' | 'caught_up';
}

export type Entry = TurnEntry | NoticeEntry;

/** A message and what came of it. */
export interface TurnEntry {
  kind: 'turn';
  /** Stays the same for the life of the entry. */
  key: string;
  /** Absent until the server has begun with it. */
  turn_id?: string;
  /** Of a message from here: the server's time before which it cannot have come there. */
  since?: number;
  user?: UserWords;
  /** `outline`: only its words are known, from the greeting. `asked`: it ended with a question. */
  status: 'waiting' | 'outline' | 'running' | 'asked' | 'done' | 'stopped' | 'failed';
  /** What is being done, in words. */
  activity?: string;
  percent?: number;
  marketplaces: readonly MarketplaceStatus[];
  reply: string;
  isReplyComplete: boolean;
  results?: FoundProducts;
  /** ISO 8601: when the results came. */
  found_at?: string;
  /** Better offers that came late; what is shown does not change by itself. */
  update?: ResultsUpdate;
  listing?: ListingData;
  /** What it told of jobs, each as it was told last; of several things for sale there are several. */
  jobs: readonly JobUpdateData[];
  /** Where the message wanted products compared, or to know why one stands where it stands. */
  comparison?: Comparison;
  explanation?: ProductExplanation;
  question?: ClarificationData;
  error?: ErrorData;
}

export interface UserWords {
  text: string;
  media: readonly MediaReference[];
  as: 'message' | 'answer';
  /** `queued`: there is no line to send it on. `refused`: the server did not take it, and says why in `error`. */
  delivery: 'queued' | 'sent' | 'refused';
  client_msg_id?: string;
  error?: ErrorData;
}

export interface MarketplaceStatus {
  marketplace: SearchMarketplace;
  status: MarketplaceProgressStatus;
  message: string;
  count?: number;
  /** Of a message with several requests: the product searched for. */
  request?: string;
}

/** Something that is told between the turns. */
export type NoticeEntry =
  | { kind: 'notice'; key: string; about: 'price_alert'; data: PriceAlertData; at: string }
  | JobNotice
  | { kind: 'notice'; key: string; about: 'error'; data: ErrorData; at: string };

/** What was told of a job at about one time: of each of its marketplaces, say, that it is taken down there. */
export interface JobNotice {
  kind: 'notice';
  key: string;
  about: 'job';
  job_id: string;
  /** Oldest first; the same news keeps its key. */
  told: readonly { key: string; message: string }[];
  at: string;
}

export function emptyView(): ConversationView {
  return {
    connection: { kind: 'connecting' },
    entries: [],
    said: {},
    jobs: {},
    announcement: { id: 0, text: '' },
  };
}
