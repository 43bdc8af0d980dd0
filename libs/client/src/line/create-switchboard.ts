import type { ChatClientOptions } from '../chat-client.options';
import { Http } from '../http/http';
import { newId } from '../new-id';
import type { LineListener } from './line.port';
import { USUAL_PATIENCE } from './silence-watch';
import { Switchboard } from './switchboard';

const USUAL_STREAM_AFTER = 3;

export function createSwitchboard(options: ChatClientOptions, listener: LineListener): Switchboard {
  const { url, token, fetch, patience = USUAL_PATIENCE, stream_after = USUAL_STREAM_AFTER } = options;
  const http = new Http({ base_url: httpOrigin(url), token, fetch });
  return new Switchboard(
    {
      socket: { url, token, patience, WebSocket: options.WebSocket ?? WebSocket },
      stream: { http, patience, newId: options.newId ?? newId },
      stream_after,
    },
    listener,
  );
}

function httpOrigin(url: string): string {
  return new URL(url.replace(/^ws/, 'http')).origin;
}
