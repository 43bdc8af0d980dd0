import type { ServerEventBody, UserNotice } from '@talknshop/contracts';

/** How a connection is told of a notice: each kind has the event that bears its name. */
export function noticeEvent({ kind, data }: UserNotice): ServerEventBody {
  // Whoever took the notice in has checked that its data is of its kind.
  return { type: kind, data } as ServerEventBody;
}
