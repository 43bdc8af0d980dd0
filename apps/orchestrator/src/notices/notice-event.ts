import type { ServerEventBody, UserNotice } from '@talknshop/contracts';

/** How a connection is told of a notice: each kind has the event that bears its name. */
export function noticeEvent({ kind, data }: UserNotice): ServerEventBody {
  switch (kind) {
    case 'price_alert':
      return { type: kind, data };
  }
}
