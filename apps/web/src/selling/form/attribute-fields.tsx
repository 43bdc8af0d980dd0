import { Plus, X } from 'lucide-react';

import { Button, IconButton } from '../../ui';
import type { AttributeField } from './listing-form';
import type { FormControl } from './form-control';
import { FormGroup } from './form-group';

/** Facts such as color and storage, each with its name. */
export function AttributeFields({ form, set, errors, originOf, newId }: FormControl & { newId: () => string }) {
  const { attributes } = form;
  const put = (id: string, part: Partial<AttributeField>) =>
    set({ attributes: attributes.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  return (
    <FormGroup label="Details" error={errors.attributes} origin={originOf('attributes')}>
      <ul className="flex flex-col gap-2">
        {attributes.map((attribute) => (
          <li key={attribute.id}>
            <AttributeRow
              attribute={attribute}
              onChange={(part) => put(attribute.id, part)}
              onRemove={() => set({ attributes: attributes.filter(({ id }) => id !== attribute.id) })}
            />
          </li>
        ))}
      </ul>
      <Button
        size="small"
        look="quiet"
        className="self-start"
        onClick={() => set({ attributes: [...attributes, { id: newId(), name: '', value: '' }] })}
      >
        <Plus aria-hidden="true" className="size-4" />
        Add a detail
      </Button>
    </FormGroup>
  );
}

function AttributeRow({ attribute: { name, value }, onChange, onRemove }: AttributeRowProps) {
  const words = name.replaceAll('_', ' ') || 'detail';
  return (
    <div className="flex items-center gap-2">
      <input
        aria-label="Name of the detail"
        className={INPUT}
        placeholder="color"
        value={name}
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <input
        aria-label={`Value of ${words}`}
        className={INPUT}
        placeholder="blue"
        maxLength={500}
        value={value}
        onChange={({ target }) => onChange({ value: target.value })}
      />
      <IconButton icon={X} label={`Remove ${words}`} onClick={onRemove} />
    </div>
  );
}

interface AttributeRowProps {
  attribute: AttributeField;
  onChange: (part: Partial<AttributeField>) => void;
  onRemove: () => void;
}

const INPUT =
  'touchable w-full min-w-0 rounded-lg border border-edge bg-raised px-3 py-1.5 text-base text-ink placeholder:text-muted sm:text-sm';
