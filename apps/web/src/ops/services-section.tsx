import type { OpsService } from '@talknshop/contracts';
import { Badge } from '../ui';
import { type Column, DataTable } from './data-table';
import { Section } from './section';
import { CIRCUIT, PURPOSE } from './words';

const COLUMNS: [Column<OpsService>, ...Column<OpsService>[]] = [
  { name: 'Service', cell: ({ name }) => name },
  { name: 'For', cell: ({ purpose }) => <span className="text-muted">{PURPOSE[purpose]}</span> },
  { name: 'Breaker', cell: ({ circuit }) => <Badge tone={CIRCUIT[circuit].tone}>{CIRCUIT[circuit].words}</Badge> },
];

/** Whether calls to the other services go through. */
export function ServicesSection({ services }: { services: readonly OpsService[] }) {
  return (
    <Section title="Services" hint="Each purpose has connections and a breaker of its own.">
      <DataTable
        caption="Other services and their breakers"
        columns={COLUMNS}
        rows={services}
        keyOf={({ name, purpose }) => `${name} ${purpose}`}
        empty="None is used yet."
      />
    </Section>
  );
}
