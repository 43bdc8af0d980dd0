import type { NoticeRepository } from '@talknshop/aws';
import { aNotice, InMemoryNoticeRepository } from '@talknshop/aws/testing';
import type { ServerEventBody } from '@talknshop/contracts';
import { InProcessUserChannel } from './in-process.user-channel';
import { NoticeDesk } from './notice-desk';

class Connection {
  readonly events: ServerEventBody[] = [];
  isOpen = true;

  readonly tell = (event: ServerEventBody): boolean => {
    if (this.isOpen) this.events.push(event);
    return this.isOpen;
  };

  get told(): unknown[] {
    return this.events.map(({ data }) => 'notice_id' in data && data.notice_id);
  }
}

let notices: InMemoryNoticeRepository;
let faults: unknown[];
let desk: NoticeDesk;
let connection: Connection;

beforeEach(() => {
  notices = new InMemoryNoticeRepository();
  faults = [];
  desk = deskOver(notices);
  connection = new Connection();
});

describe('the desk for notices', () => {
  it('tells a notice as the event that its kind is called', async () => {
    desk.attend('ada', connection.tell);
    await desk.receive(aNotice());
    expect(connection.events).toEqual([{ type: 'price_alert', data: aNotice().data }]);
  });

  it('stores a notice before it tells anybody', async () => {
    const order: string[] = [];
    desk.attend('ada', () => order.push('told') > 0);
    const put = notices.put.bind(notices);
    notices.put = (notice) => put(notice).finally(() => order.push('stored'));
    await desk.receive(aNotice());
    expect(order).toEqual(['stored', 'told']);
  });

  it('tells nobody what it could not store, so that it is handed in again', async () => {
    desk.attend('ada', connection.tell);
    notices.put = () => Promise.reject(new Error('no storage'));
    await expect(desk.receive(aNotice())).rejects.toThrow('no storage');
    expect(connection.events).toEqual([]);
  });

  it('keeps what no connection took, for the next one', async () => {
    connection.isOpen = false;
    desk.attend('ada', connection.tell);
    await desk.receive(aNotice());
    const next = new Connection();
    desk.attend('ada', next.tell);
    await settled();
    expect(next.told).toEqual(['notice-1']);
  });

  it('tells a connection what it could not take, once it can', async () => {
    connection.isOpen = false;
    const attendance = desk.attend('ada', connection.tell);
    await desk.receive(aNotice());
    connection.isOpen = true;
    attendance.catchUp();
    await settled();
    expect(connection.told).toEqual(['notice-1']);
  });

  it('tells again what a process stored and then died', async () => {
    await notices.put(aNotice());
    desk.attend('ada', connection.tell);
    await desk.receive(aNotice());
    await settled();
    expect(connection.told).toEqual(['notice-1']);
  });

  it('drops the repeat of a notice that was delivered', async () => {
    desk.attend('ada', connection.tell).end();
    await notices.put(aNotice());
    await notices.markDelivered('ada', 'notice-1');
    desk.attend('ada', connection.tell);
    await desk.receive(aNotice());
    expect(connection.told).toEqual([]);
  });

  it('tells nothing to a connection that has ended', async () => {
    desk.attend('ada', connection.tell).end();
    await desk.receive(aNotice());
    expect(connection.told).toEqual([]);
  });

  it('goes on when the storage cannot be read, and says so', async () => {
    notices.undelivered = () => Promise.reject(new Error('no storage'));
    desk.attend('ada', connection.tell);
    await desk.receive(aNotice());
    expect(connection.told).toEqual(['notice-1']);
    expect(faults).toMatchObject([{ message: 'no storage' }]);
  });

  it('tells a connection once what could not be marked', async () => {
    notices.markDelivered = () => Promise.reject(new Error('no storage'));
    const attendance = desk.attend('ada', connection.tell);
    await desk.receive(aNotice());
    attendance.catchUp();
    await settled();
    expect(connection.told).toEqual(['notice-1']);
    expect(faults).toMatchObject([{ message: 'no storage' }]);
  });
});

function deskOver(repository: NoticeRepository): NoticeDesk {
  return new NoticeDesk({
    notices: repository,
    channel: new InProcessUserChannel(),
    onFault: (error) => void faults.push(error),
  });
}

/** The fakes answer within a tick. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
