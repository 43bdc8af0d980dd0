import type { Intent, JobUpdateData, Problem, ServerEventBody } from '@talknshop/contracts';
import { aProduct, aRequirement, aSession } from '@talknshop/testing';
import { SignJWT, generateKeyPair } from 'jose';
import { JwtAuthenticator } from '../auth/jwt.authenticator';
import { RestGateway, type RestGatewayOptions } from '../testing/rest-gateway';

const progress: ServerEventBody = { type: 'progress', data: { step: 'ParseInput', message: 'Reading' } };
const token = (content: string): ServerEventBody => ({ type: 'token', data: { content, is_complete: false } });
const done: ServerEventBody = { type: 'done', data: { message: 'Done.', workflow_stage: 'completed' } };
const failed = (code: string, recoverable: boolean): ServerEventBody => ({
  type: 'error',
  data: { error: 'That went wrong.', code, severity: 'high', recoverable, details: {} },
});

describe('POST /api/chat', () => {
  let gateway: RestGateway;

  const start = async (options?: RestGatewayOptions) => {
    gateway = await RestGateway.start(options);
    gateway.directory.put(aSession({ session_id: 's1', user_id: 'ada' }));
  };
  const answerWith = (...events: ServerEventBody[]) => {
    gateway.hub.onSubmit = (session_id) => gateway.hub.emit(session_id, ...events);
  };
  const say = (set: object = {}, headers: Record<string, string> = {}, signal?: AbortSignal) =>
    gateway.post('/api/chat', { user_id: 'ada', session_id: 's1', message: 'a laptop', ...set }, { headers, signal });
  const stream = (headers: Record<string, string> = {}) =>
    say({ client_msg_id: 'm1' }, { accept: 'text/event-stream', ...headers });
  const repeated = () => {
    gateway.hub.emit('s1', progress, token('Here '), token('you go.'), done);
    gateway.hub.nextOutcome = { kind: 'accepted', turn_id: 'turn_1', duplicate: true };
  };
  const idsOf = async (response: Response) =>
    [...(await response.text()).matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
  const problem = async (asked: Promise<Response>) => {
    const response = await asked;
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    return { ...((await response.json()) as Problem), retry_after: response.headers.get('retry-after') };
  };

  afterEach(() => gateway.close());

  describe('as JSON', () => {
    it('answers with the whole turn', async () => {
      await start();
      answerWith(progress, token('Here '), token('you go.'), done);
      expect(await (await say()).json()).toMatchObject({
        session_id: 's1',
        reply: 'Here you go.',
        workflow_stage: 'completed',
      });
    });

    const listing_spec = { title: 'Trek 820', price: 90 };
    const heardAs = (intent: Intent) => {
      const message = { turn_id: 'turn_1', role: 'user' as const, content: '', intent, timestamp: '2026-01-01' };
      gateway.directory.put(aSession({ session_id: 's1', user_id: 'ada', listing_spec, turn_history: [message] }));
    };

    it('answers with the listing and its job', async () => {
      await start();
      heardAs('sell');
      const data = { job_id: 'job-1', status: 'created' as const, marketplace_results: [], message: 'Posting.' };
      answerWith({ type: 'job_update', data }, done);
      expect(await (await say()).json()).toMatchObject({ intent: 'sell', listing_spec, job: data });
    });

    it('answers with every job it tells of', async () => {
      await start();
      heardAs('job_status');
      const job = (job_id: string, message: string) =>
        ({ job_id, status: 'processing', marketplace_results: [], message }) satisfies JobUpdateData;
      const told = [job('job-2', 'A desk.'), job('job-1', 'A bike.')];
      answerWith(...told.map((data) => ({ type: 'job_update' as const, data })), done);
      expect(await (await say()).json()).toMatchObject({ job: told[1], jobs: told });
    });

    it('answers without the listing of an earlier turn', async () => {
      await start();
      heardAs('thanks');
      answerWith(done);
      expect(await (await say()).json()).not.toHaveProperty('listing_spec');
    });

    it('answers with the question when there is one', async () => {
      await start();
      const question = { question: 'Which size?', suggestions: ['9'] };
      answerWith({ type: 'clarification', data: question });
      expect(await (await say()).json()).toMatchObject({ reply: 'Which size?', clarification: question });
    });

    it('answers with what came late and better beside what was shown', async () => {
      await start();
      const requirement_spec = aRequirement();
      const found = { requirement_spec, marketplaces_searched: [], marketplaces_failed: [], search_duration_ms: 1 };
      const update = {
        products: [aProduct()],
        better: [],
        marketplaces: [],
        requirement_spec,
        total_count: 1,
        message: '',
      };
      answerWith(
        { type: 'results', data: { ...found, products: [], total_count: 0, relaxations: [] } },
        { type: 'results_update', data: update },
        done,
      );
      expect(await (await say()).json()).toMatchObject({ products: [], relaxations: [], results_update: update });
    });

    it('says that it was stopped when it was stopped elsewhere', async () => {
      await start();
      answerWith(progress, { type: 'done', data: { message: 'Stopped.', workflow_stage: 'cancelled' } });
      expect(await (await say()).json()).toMatchObject({
        reply: 'Stopped.',
        workflow_stage: 'cancelled',
        intent: 'cancel',
      });
    });

    it.each([
      [503, '2', true],
      [500, null, false],
    ])('is a %i problem when the turn ends in an error (Retry-After: %s)', async (status, retry_after, recoverable) => {
      await start();
      answerWith(failed('catalog_unavailable', recoverable));
      expect(await problem(say())).toMatchObject({ status, retry_after, code: 'catalog_unavailable' });
    });

    it('tells a repeated message all of its turn, whatever was streamed of it before', async () => {
      await start();
      repeated();
      expect(await (await say({}, { 'last-event-id': '3' })).json()).toMatchObject({ reply: 'Here you go.' });
    });

    it('hands the trace of the request on to the turn', async () => {
      await start();
      answerWith(done);
      await say({}, { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' });
      expect(gateway.hub.submitted[0]!.input.traceparent).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-/);
    });
  });

  describe('as a stream', () => {
    it('sends the events under their numbers and ends with the turn', async () => {
      await start();
      answerWith(progress, done);
      const response = await stream();
      expect(response.headers.get('content-type')).toContain('text/event-stream');
      expect(await response.text()).toMatch(
        /^id: 1\nevent: progress\ndata: \{.*\}\n\nid: 2\nevent: done\ndata: .*\n\n$/,
      );
    });

    it('sends what is missing when the message is repeated with Last-Event-ID', async () => {
      await start();
      repeated();
      expect(await idsOf(await stream({ 'last-event-id': '2' }))).toEqual([3, 4]);
    });

    it.each(['4', '99'])('does not keep a client waiting that has had all of it (Last-Event-ID: %s)', async (id) => {
      await start();
      repeated();
      expect(await idsOf(await stream({ 'last-event-id': id }))).toEqual([]);
    });

    it.each(['-5', 'abc', ''])('sends everything after a Last-Event-ID that means nothing: %j', async (id) => {
      await start();
      repeated();
      expect(await idsOf(await stream({ 'last-event-id': id }))).toEqual([1, 2, 3, 4]);
    });

    it('stops listening when its client leaves, and leaves the turn alone', async () => {
      await start();
      answerWith(progress);
      const client = new AbortController();
      const response = await say({}, { accept: 'text/event-stream' }, client.signal);
      await response.body!.getReader().read();
      client.abort();
      while (gateway.hub.listenersOf('s1') > 0) await new Promise((resolve) => setImmediate(resolve));
      expect(gateway.hub.cancelled).toEqual([]);
    });
  });

  describe('sent twice under an Idempotency-Key', () => {
    it('begins one session and submits one message', async () => {
      await start();
      answerWith(done);
      const begin = (key: string) =>
        say({ session_id: undefined }, { accept: 'text/event-stream', 'idempotency-key': key });
      for (const key of ['k1', 'k1', 'k2']) void (await (await begin(key)).body!.cancel());
      const [first, again, other] = gateway.hub.submitted;
      expect(again).toMatchObject({ session_id: first!.session_id, input: { client_msg_id: 'k1' } });
      expect(other!.session_id).not.toBe(first!.session_id);
    });
  });

  it('is a 410 problem when the session is deleted in the middle', async () => {
    await start();
    gateway.hub.onSubmit = (session_id) => {
      gateway.hub.emit(session_id, progress);
      void gateway.directory.delete(session_id).then(() => gateway.hub.end(session_id));
    };
    expect(await problem(say())).toMatchObject({ status: 410, code: 'session_gone' });
  });

  it.each(['application/json', 'text/event-stream'])(
    'as %s is a 410 problem when its answer has expired',
    async (accept) => {
      await start();
      gateway.hub.nextOutcome = { kind: 'accepted', turn_id: 'turn_1', duplicate: true };
      gateway.hub.expired.add('turn_1');
      expect(await problem(say({ client_msg_id: 'm1' }, { accept }))).toMatchObject({
        status: 410,
        code: 'answer_expired',
      });
    },
  );

  it('does not count a message that is sent again', async () => {
    await start({ messages_per_minute: 1 });
    answerWith(done);
    await say({ client_msg_id: 'm1' });
    gateway.hub.nextOutcome = { kind: 'accepted', turn_id: 'turn_1', duplicate: true };
    expect((await say({ client_msg_id: 'm1' })).status).toBe(200);
    expect((await say({ client_msg_id: 'm2' })).status).toBe(429);
  });

  describe('is refused', () => {
    it.each([
      ['an empty message', { message: ' ' }, '$.message'],
      ['a message of 5,001 characters', { message: 'x'.repeat(5001) }, '$.message'],
      ['an unknown field', { admin: true }, '$.admin'],
      ['no user', { user_id: undefined }, '$.user_id'],
      ['a user with a blank', { user_id: 'a b' }, '$.user_id'],
      ['a list for a picture', { media: [[]] }, '$.media'],
    ])('with 400 for %s', async (_, set, path) => {
      await start();
      expect(await problem(say(set))).toMatchObject({ status: 400, code: 'invalid_request', errors: [{ path }] });
    });

    it('with 400 for brackets that would end the stack', async () => {
      await start();
      const brackets = '['.repeat(100_000) + ']'.repeat(100_000);
      const body = `{"user_id":"ada","message":"hi","media":${brackets}}`;
      expect(await problem(gateway.post('/api/chat', body))).toMatchObject({ status: 400 });
    });

    it("with 403 in somebody else's session", async () => {
      await start();
      answerWith(done);
      await say();
      expect(await problem(say({ user_id: 'eve' }))).toMatchObject({ status: 403, code: 'foreign_session' });
    });

    it('with 409 and Retry-After when too many messages wait', async () => {
      await start();
      gateway.hub.nextOutcome = { kind: 'busy', waiting: 5 };
      expect(await problem(say())).toMatchObject({ status: 409, code: 'busy', retry_after: '1' });
    });

    it('with 429 and Retry-After when a user sends too many in a minute', async () => {
      await start({ messages_per_minute: 1 });
      answerWith(done);
      await say();
      const refusal = await problem(say());
      expect(refusal).toMatchObject({ status: 429, code: 'rate_limited' });
      expect(Number(refusal.retry_after)).toBeGreaterThan(0);
    });

    it('with 503 and Retry-After when the message cannot be stored', async () => {
      await start();
      gateway.hub.nextOutcome = Object.assign(new Error('ECONNREFUSED'), { code: 'storage_unavailable' });
      const refusal = await problem(say());
      expect(refusal).toMatchObject({ status: 503, code: 'storage_unavailable', retry_after: '2' });
      expect(JSON.stringify(refusal)).not.toContain('ECONNREFUSED');
    });
  });

  describe('when the process leaves in the middle of a turn', () => {
    const untilSubmitted = () => new Promise<void>((resolve) => (gateway.hub.onSubmit = () => resolve()));

    it('is refused with 503 and Retry-After instead of waiting for an end that will not come here', async () => {
      await start();
      const [submitted, refusal] = [untilSubmitted(), problem(say())];
      await submitted;
      gateway.departure.announce();
      expect(await refusal).toMatchObject({ status: 503, code: 'shutting_down', retry_after: '1' });
    });

    it('ends its stream, for the client to resume elsewhere', async () => {
      await start();
      answerWith(progress);
      const response = await stream();
      gateway.departure.announce();
      expect(await idsOf(response)).toEqual([1]);
    });
  });

  describe('where tokens are needed', () => {
    const guarded = async () => {
      const { publicKey, privateKey } = await generateKeyPair('RS256');
      await start({ authenticator: new JwtAuthenticator({ key: publicKey }) });
      answerWith(done);
      const jwt = new SignJWT({}).setProtectedHeader({ alg: 'RS256' }).setSubject('ada').setExpirationTime('5m');
      return `Bearer ${await jwt.sign(privateKey)}`;
    };

    it('is refused with 401 without one', async () => {
      await guarded();
      expect(await problem(say())).toMatchObject({ status: 401, code: 'not_authenticated' });
    });

    it('is refused with 401 for somebody else', async () => {
      const authorization = await guarded();
      expect(await problem(say({ user_id: 'eve' }, { authorization }))).toMatchObject({ status: 401 });
    });

    it('is taken from the user it was given to', async () => {
      const authorization = await guarded();
      expect((await say({}, { authorization })).status).toBe(200);
    });
  });
});
