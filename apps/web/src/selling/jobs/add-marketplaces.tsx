import type { PostingMarketplace } from '@talknshop/contracts';
import { POSTING_MARKETPLACE_NAMES, POSTING_MARKETPLACES } from '@talknshop/contracts/protocol';
import type { FormControl } from '../form/form-control';
import { FormGroup } from '../form/form-group';
import { OptionBox } from '../form/option-box';

/** Where else a listing can be posted; there is nothing to show where it is everywhere. */
export function AddMarketplaces({ form, set, posted }: FormControl & { posted: readonly PostingMarketplace[] }) {
  const others = POSTING_MARKETPLACES.filter((name) => !posted.includes(name));
  const { target_marketplaces: chosen } = form;
  if (others.length === 0) return null;
  return (
    <FormGroup label="Post it here as well">
      <div className="flex flex-wrap gap-x-5">
        {others.map((name) => (
          <OptionBox
            key={name}
            label={POSTING_MARKETPLACE_NAMES[name]}
            checked={chosen.includes(name)}
            onChange={(isChosen) =>
              set({ target_marketplaces: isChosen ? [...chosen, name] : chosen.filter((one) => one !== name) })
            }
          />
        ))}
      </div>
    </FormGroup>
  );
}
