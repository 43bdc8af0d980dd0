import { ServiceClient } from '@talknshop/service-client';
import { OpenAuthenticator } from '../auth/open.authenticator';
import { RestGateway } from '../testing/rest-gateway';

interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { securitySchemes: Record<string, object> };
}
interface Operation {
  parameters: { name: string; required: boolean }[];
  responses: Responses;
  security?: object[];
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

  it('names the services behind it that are set up', async () => {
    const services = { catalog: new ServiceClient({ name: 'catalog', base_url: 'http://127.0.0.1:1' }) };
    const shop = await RestGateway.start({ services });
    const info = (await (await shop.fetch('/')).json()) as { services: string[] };
    await shop.close();
    expect(info.services).toEqual(['catalog']);
  });

  it('describes both ways of answering a message', async () => {
    const { paths } = await get<OpenApi>('/docs-json');
    expect(paths['/api/chat']!['post']!.responses['200']!.content).toMatchObject({
      'application/json': { schema: { $ref: '#/components/schemas/ChatReply' } },
      'text/event-stream': { schema: { type: 'string' } },
    });
  });

  it('describes itself as it is', async () => {
    const { paths } = await get<OpenApi>('/docs-json');
    const { schema } = paths['/']!['get']!.responses['200']!.content!['application/json']!;
    expect(Object.keys((schema as { properties: object }).properties)).toEqual(Object.keys(await get<object>('/')));
  });

  it('describes how callers say who they are, and that a token may be left out where everybody is believed', async () => {
    const { paths, components } = await get<OpenApi>('/docs-json');
    expect(components.securitySchemes).toMatchObject({
      jwt: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: expect.stringContaining('AUTH_MODE') },
    });
    for (const path of ['/api/chat', '/api/v1/sessions', '/api/v1/sessions/{session_id}'])
      for (const { security } of Object.values(paths[path]!)) expect(security).toEqual([{ jwt: [] }, {}]);
    expect(paths['/health']!['get']!.security).toBeUndefined();
  });

  it('describes a token as needed where callers must say who they are', async () => {
    const strict = await RestGateway.start({ authenticator: new OpenAuthenticator() });
    const { paths } = (await (await strict.fetch('/docs-json')).json()) as OpenApi;
    await strict.close();
    expect(paths['/api/chat']!['post']!.security).toEqual([{ jwt: [] }]);
  });

  it('describes a user_id that may be left out as one', async () => {
    const { paths } = await get<OpenApi>('/docs-json');
    const operations = Object.entries(paths).filter(([path]) => path.startsWith('/api/v1/sessions'));
    const users = operations.flatMap(([, methods]) => Object.values(methods).flatMap(({ parameters }) => parameters));
    expect(users.filter(({ name }) => name === 'user_id').map(({ required }) => required)).not.toContain(true);
  });
});
