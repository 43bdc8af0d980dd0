import { asyncApiDocument } from './async-api';

describe('asyncApiDocument', () => {
  const document = asyncApiDocument('1.2.3') as {
    channels: { chat: { messages: Record<string, unknown> } };
    components: { schemas: Record<string, unknown> };
  };

  it('names every frame and every event', () => {
    expect(Object.keys(document.channels.chat.messages)).toEqual(
      expect.arrayContaining([
        'message',
        'answer',
        'pong',
        'disconnect',
        'cancel',
        'event.connected',
        'event.results',
        'event.results_update',
        'event.done',
      ]),
    );
  });

  it('refers to nothing that it does not hold', () => {
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name!,
    );
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter((name) => !(name in document.components.schemas))).toEqual([]);
  });
});
