import { CLIENT_FRAMES, CLOSE_CODES, MAX_MESSAGE_LENGTH, SERVER_EVENTS } from '@talknshop/contracts';
import { contractSchemas } from '@talknshop/contracts/json-schemas';

type Document = Record<string, unknown>;

/** The WebSocket as an AsyncAPI 3.0 document, made from the contracts' classes. */
export function asyncApiDocument(version: string): Document {
  const frames = Object.keys(CLIENT_FRAMES);
  const events = Object.keys(SERVER_EVENTS);
  return {
    asyncapi: '3.0.0',
    info: { title: 'TalknShop chat', version, description: describeChannel() },
    channels: {
      chat: {
        address: '/ws/chat',
        description: 'One conversation. `/ws` is an alias.',
        messages: Object.fromEntries([...frames.map(frameMessage), ...events.map(eventMessage)]),
        bindings: { ws: { query: QUERY } },
      },
    },
    operations: {
      say: {
        action: 'receive',
        channel: ref('channels/chat'),
        messages: frames.map((type) => ref(`channels/chat/messages/${type}`)),
      },
      hear: {
        action: 'send',
        channel: ref('channels/chat'),
        messages: events.map((type) => ref(`channels/chat/messages/event.${type}`)),
      },
    },
    components: { schemas: contractSchemas() },
  };
}

const QUERY = {
  type: 'object',
  properties: {
    user_id: { type: 'string' },
    session_id: { type: 'string', description: 'Goes on with a conversation; a new one begins without it.' },
    last_seq: {
      type: 'integer',
      minimum: 0,
      description: 'The seq of the last event received: everything after it is sent again.',
    },
    token: {
      type: 'string',
      description: 'A JWT; `Authorization: Bearer` and the subprotocol pair `talknshop.v1, bearer.<jwt>` do as well.',
    },
  },
};

const ADDRESS = {
  timestamp: { type: 'string', format: 'date-time' },
  session_id: { type: ['string', 'null'] },
  turn_id: { type: ['string', 'null'] },
  seq: { type: 'integer', minimum: 0 },
};

function describeChannel(): string {
  const codes = Object.entries(CLOSE_CODES).map(([name, code]) => `${code} ${name.replaceAll('_', ' ')}`);
  return `Messages have up to ${MAX_MESSAGE_LENGTH} characters. Each turn ends in exactly one of done, clarification or error. A progress event with a marketplace says how far that one is. results_update offers what late marketplaces have that is better than the results of the same turn; it changes nothing until the user wants it. A notice (price_alert) reaches all connections of its user, or the next one; it belongs to no turn, repeats the last seq, and may come again with the same notice_id. Close codes: ${codes.join(', ')}.`;
}

function frameMessage(type: string): [string, Document] {
  const { name } = CLIENT_FRAMES[type as keyof typeof CLIENT_FRAMES];
  return [type, { name: type, contentType: 'application/json', payload: ref(`components/schemas/${name}`) }];
}

function eventMessage(type: string): [string, Document] {
  const { name } = SERVER_EVENTS[type as keyof typeof SERVER_EVENTS];
  const properties = { type: { const: type }, data: ref(`components/schemas/${name}`), ...ADDRESS };
  const payload = { type: 'object', properties, required: Object.keys(properties) };
  return [`event.${type}`, { name: `event.${type}`, contentType: 'application/json', payload }];
}

function ref(path: string): { $ref: string } {
  return { $ref: `#/${path}` };
}
