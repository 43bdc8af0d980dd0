import { RestGateway } from '../testing/rest-gateway';

interface OpenApi {
  paths: Record<string, Record<string, { parameters: { name: string; required: boolean }[]; responses: Responses }>>;
}
type Responses = Record<string, { content?: Record<string, { schema: object }> }>;

describe('what the orchestrator says of itself', () => {
  let gateway: RestGateway;

  beforeAll(async () => {
    gateway = await RestGateway.start();
  });
  afterAll(() => gateway.close());

  const get = async <T>(path: string) => (await (await gateway.fetch(path)).json()) as T;

  it('leads to its descriptions', async () => {
    const { docs } = await get<{ docs: Record<string, string> }>('/');
    for (const path of Object.values(docs)) expect((await gateway.fetch(path)).status).toBe(200);
  });

  it('describes both ways of answering a message', async () => {
    const { paths } = await get<OpenApi>('/docs-json');
    expect(paths['/api/chat']!['post']!.responses['200']!.content).toMatchObject({
      'application/json': { schema: { $ref: '#/components/schemas/ChatReply' } },
      'text/event-stream': { schema: { type: 'string' } },
    });
  });

  it('describes a user_id that may be left out as one', async () => {
    const { paths } = await get<OpenApi>('/docs-json');
    const operations = Object.entries(paths).filter(([path]) => path.startsWith('/api/v1/sessions'));
    const users = operations.flatMap(([, methods]) => Object.values(methods).flatMap(({ parameters }) => parameters));
    expect(users.filter(({ name }) => name === 'user_id').map(({ required }) => required)).not.toContain(true);
  });
});
