import { IsIn, IsISO8601, IsOptional, IsString } from 'class-validator';
import { JobUpdateData } from './crosspost.dto';
import { Nested, NestedOneOf } from './nested';
import { PriceAlert, WatchedProduct } from './prices.dto';

/**
 * News of a price that a user waits for: the `data` of the event `price_alert`, which goes to every connection of the user, or to the next
 * one. It belongs to no turn and takes no number, and may come more than once: drop what has a known `notice_id`.
 */
export class PriceAlertData {
  /** The same news keeps its id, however often it is delivered. */
  @IsString()
  notice_id!: string;

  @Nested(() => PriceAlert)
  alert!: PriceAlert;

  @Nested(() => WatchedProduct)
  product!: WatchedProduct;

  /** One plain sentence for the user. */
  @IsString()
  message!: string;
}

/** What each kind of notice carries; it reaches the user as the event of that name. */
export interface NoticeData {
  price_alert: PriceAlertData;
  job_update: JobUpdateData;
}

export const NOTICE_KINDS = ['price_alert', 'job_update'] as const satisfies readonly (keyof NoticeData)[];
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something that happened while nobody asked: a message on the queue of notices, from any service to the user's gateway. */
export class UserNotice<K extends NoticeKind = NoticeKind> {
  @IsString()
  notice_id!: string;

  @IsString()
  user_id!: string;

  @IsIn(NOTICE_KINDS)
  kind!: K;

  /** As `kind` says. */
  @NestedOneOf('kind', { price_alert: PriceAlertData, job_update: JobUpdateData })
  data!: NoticeData[K];

  @IsISO8601()
  happened_at!: string;

  /** W3C trace context of what caused it. */
  @IsOptional()
  @IsString()
  traceparent?: string;
}
