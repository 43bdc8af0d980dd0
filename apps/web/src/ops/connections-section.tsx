import type { OpsOverview, OpsUserConnections } from '@talknshop/contracts';
import { type Column, DataTable } from './data-table';
import { Section } from './section';
import { before } from './spans';

/** Who is connected over a WebSocket, and for how long. */
export function ConnectionsSection({ connections, at }: Pick<OpsOverview, 'connections' | 'at'>) {
  const columns: [Column<OpsUserConnections>, ...Column<OpsUserConnections>[]] = [
    { name: 'User', cell: ({ user_id }) => <span className="break-all">{user_id}</span> },
    { name: 'Open', isNumber: true, cell: ({ count }) => count },
    { name: 'Oldest', isNumber: true, cell: ({ since }) => before(at, since) },
    { name: 'Last heard', isNumber: true, cell: ({ last_heard_at }) => `${before(at, last_heard_at)} ago` },
  ];
  return (
    <Section title="Connections" hint="WebSockets open to this process, by user.">
      <DataTable
        caption="Connections by user"
        columns={columns}
        rows={connections.users}
        keyOf={({ user_id }) => user_id}
        empty="Nobody is connected."
      />
    </Section>
  );
}
