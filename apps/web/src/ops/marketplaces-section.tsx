import type { MarketplaceStatus } from '@talknshop/contracts';
import { Badge, SimulatedBadge } from '../ui';
import { type Column, DataTable } from './data-table';
import { Section } from './section';
import { CIRCUIT, HEALTH } from './words';

const COLUMNS: [Column<MarketplaceStatus>, ...Column<MarketplaceStatus>[]] = [
  {
    name: 'Marketplace',
    cell: ({ name, access }) => (
      <span className="flex flex-wrap items-center gap-1.5">
        {name}
        {access === 'simulated' && <SimulatedBadge />}
      </span>
    ),
  },
  { name: 'Health', cell: ({ health }) => <Badge tone={HEALTH[health].tone}>{HEALTH[health].words}</Badge> },
  {
    name: 'Breaker',
    cell: ({ circuit }) =>
      circuit === undefined ? 'None' : <Badge tone={CIRCUIT[circuit].tone}>{CIRCUIT[circuit].words}</Badge>,
  },
  { name: 'Calls', isMinor: true, cell: ({ detail }) => <span className="text-muted">{detail}</span> },
];

/** How the marketplaces that are searched are doing. */
export function MarketplacesSection({
  marketplaces,
  gap,
}: {
  marketplaces: readonly MarketplaceStatus[];
  gap?: string;
}) {
  return (
    <Section
      title="Marketplaces"
      hint="From the calls of the last five minutes. An open breaker keeps calls away for a short rest."
      gap={gap}
    >
      <DataTable
        caption="Marketplaces and their breakers"
        columns={COLUMNS}
        rows={marketplaces}
        keyOf={({ marketplace }) => marketplace}
        empty="There are none."
      />
    </Section>
  );
}
