import { AwsClients, NoticeRepository } from '@talknshop/aws';
import { Redis } from '@talknshop/redis';
import { responseGuard } from '@talknshop/service-client';
import { Logger } from '@talknshop/service-kit';
import { JobLog } from '../observation/job-log';
import { AnnouncedOutages } from './announced-outages';
import { InProcessUserChannel } from './in-process.user-channel';
import { NoticeDesk } from './notice-desk';
import { NoticeIntake } from './notice-intake';
import { RedisUserChannel } from './redis.user-channel';
import { UserChannel } from './user-channel.port';

/** What users are told unasked, from its queue to their connections. */
export function noticeProviders() {
  return [
    {
      provide: UserChannel,
      inject: [Redis, AnnouncedOutages, Logger],
      useFactory: (redis: Redis | undefined, outages: AnnouncedOutages, log: Logger) =>
        redis
          ? new RedisUserChannel({ redis, outages, guard: responseGuard('UserNotice'), log })
          : new InProcessUserChannel(),
    },
    {
      provide: NoticeDesk,
      inject: [NoticeRepository, UserChannel, Logger],
      useFactory: (stored: NoticeRepository, channel: UserChannel, log: Logger) =>
        new NoticeDesk({
          notices: stored,
          channel,
          onFault: (error, about) => log.error({ error, ...about }, 'notice.fault'),
        }),
    },
    {
      provide: NoticeIntake,
      inject: [AwsClients, NoticeDesk, JobLog, Logger],
      useFactory: (clients: AwsClients, desk: NoticeDesk, jobs: JobLog, log: Logger) =>
        new NoticeIntake(clients, { receive: (notice) => desk.receive(jobs.noticed(notice)) }, log),
    },
  ];
}
