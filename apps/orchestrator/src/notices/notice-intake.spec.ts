import { AwsClients, NOTICES_QUEUE, SqsQueueSender } from '@talknshop/aws';
import { aNotice, InMemoryNoticeRepository } from '@talknshop/aws/testing';
import type { UserNotice } from '@talknshop/contracts';
import { currentContext, type RequestContext } from '@talknshop/service-kit';
import { startLocalAws, type LocalAws } from '@talknshop/testing';
import { InProcessUserChannel } from './in-process.user-channel';
import { NoticeDesk } from './notice-desk';
import { NoticeIntake } from './notice-intake';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${TRACE}-b7ad6b7169203331-01`;

let aws: LocalAws;
let clients: AwsClients;
let sender: SqsQueueSender;
let intake: NoticeIntake;
let logged: { event: string; fields: object }[];
let taken: { notice: UserNotice; context?: RequestContext }[];
let wake: () => void;

beforeAll(async () => {
  aws = await startLocalAws();
  clients = new AwsClients(aws.config);
  sender = new SqsQueueSender(clients, NOTICES_QUEUE);
});

beforeEach(() => {
  logged = [];
  taken = [];
  wake = () => {};
  const keep = (fields: object, event: string) => {
    logged.push({ event, fields });
    wake();
  };
  intake = new NoticeIntake(clients, new WitnessedDesk(), { info: keep, warn: keep, error: keep });
  intake.start();
});

afterEach(() => intake.close());

afterAll(async () => {
  clients.close();
  await aws.close();
});

describe('the intake of notices', () => {
  it('hands a notice from the queue to the desk', async () => {
    await sender.send(aNotice());
    await until(() => taken.length === 1);
    expect(taken[0]!.notice).toEqual(aNotice());
  });

  it.each([
    ['the message', aNotice(), traceparent],
    ['the notice', aNotice({ traceparent }), undefined],
  ])('works within the trace that %s names, for its user', async (_, notice, sent_with) => {
    await sender.send(notice, sent_with);
    await until(() => taken.length === 1);
    expect(taken[0]!.context).toMatchObject({ trace_id: TRACE, user_id: 'ada' });
  });

  it('refuses what is no notice, and says which field is wrong but not what it held', async () => {
    await sender.send({ ...aNotice(), kind: 'secret' });
    await until(() => logged.length > 0);
    expect(logged[0]).toMatchObject({
      event: 'queue.message_failed',
      fields: { error: { code: 'message_malformed' } },
    });
    expect(JSON.stringify(logged[0])).not.toContain('secret');
  });
});

class WitnessedDesk extends NoticeDesk {
  constructor() {
    super({ notices: new InMemoryNoticeRepository(), channel: new InProcessUserChannel(), onFault: () => {} });
  }

  override async receive(notice: UserNotice): Promise<void> {
    taken.push({ notice, context: currentContext() });
    wake();
  }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise<void>((resolve) => (wake = resolve));
}
