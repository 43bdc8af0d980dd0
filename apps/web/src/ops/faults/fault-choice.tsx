import { Field } from '../../ui';
import { FAULT_PRESETS, type FaultPreset } from './fault-presets';

/** Which fault the switches switch on, and what it does. */
export function FaultChoice({ chosen, onChoose }: { chosen: FaultPreset; onChoose: (preset: FaultPreset) => void }) {
  const choose = (id: string) => {
    const preset = FAULT_PRESETS.find((each) => each.id === id);
    if (preset) onChoose(preset);
  };
  return (
    <Field label="What it shall be" hint={chosen.effect}>
      {(control) => (
        <select {...control} value={chosen.id} onChange={(event) => choose(event.target.value)}>
          {FAULT_PRESETS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
