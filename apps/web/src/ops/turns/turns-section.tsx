import type { OpsOverview } from '@talknshop/contracts';
import { useState } from 'react';
import { Button } from '../../ui';
import { Section } from '../section';
import { TurnRow } from './turn-row';

const FEW = 10;

/** The last turns of the process, newest first, each with its nodes in time. */
export function TurnsSection({ turns, at }: Pick<OpsOverview, 'turns' | 'at'>) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? turns : turns.slice(0, FEW);
  return (
    <Section title="Turns" hint="What this process did for each message, in time. Open one for its nodes.">
      {turns.length === 0 && <p className="text-sm text-muted">Nobody has said anything since it started.</p>}
      <ol aria-label="Latest turns">
        {shown.map((turn) => (
          <TurnRow key={`${turn.turn_id} ${turn.started_at}`} turn={turn} now={Date.parse(at)} />
        ))}
      </ol>
      {turns.length > FEW && (
        <Button size="small" look="quiet" className="self-start" onClick={() => setWhole(!isWhole)}>
          {isWhole ? `Show the last ${FEW}` : `Show all ${turns.length}`}
        </Button>
      )}
    </Section>
  );
}
