import type { OpsQueue } from '@talknshop/contracts';
import { useState } from 'react';
import { Button, VisuallyHidden } from '../ui';
import { type Column, DataTable } from './data-table';
import { DeadLettersDialog } from './letters/dead-letters-dialog';
import { Section } from './section';

/** How much waits in each queue, and what was given up. */
export function QueuesSection({ queues, gap }: { queues: readonly OpsQueue[]; gap?: string }) {
  const [opened, setOpened] = useState<string>();
  return (
    <Section
      title="Queues"
      hint="Dead letters are messages that were tried often enough. Look at them, and send back what is still due."
      gap={gap}
    >
      <DataTable
        caption="Queues"
        columns={columnsWith(setOpened)}
        rows={queues}
        keyOf={({ queue }) => queue}
        empty="This process works without queues."
      />
      {opened !== undefined && <DeadLettersDialog queue={opened} onClose={() => setOpened(undefined)} />}
    </Section>
  );
}

function columnsWith(open: (queue: string) => void): [Column<OpsQueue>, ...Column<OpsQueue>[]] {
  return [
    { name: 'Queue', cell: ({ queue }) => queue.replace(/-queue$/, '') },
    { name: 'Waiting', isNumber: true, cell: ({ waiting }) => waiting },
    { name: 'In work', isNumber: true, cell: ({ in_flight }) => in_flight },
    { name: 'Later', isNumber: true, isMinor: true, cell: ({ delayed }) => delayed },
    {
      name: 'Dead',
      isNumber: true,
      cell: ({ queue, dead_letters }) =>
        dead_letters === 0 ? (
          0
        ) : (
          <Button size="small" look="danger" className="-my-1.5 pointer-coarse:-my-3" onClick={() => open(queue)}>
            Look at {dead_letters}
            <VisuallyHidden> dead letters of {queue}</VisuallyHidden>
          </Button>
        ),
    },
  ];
}
