import type { ListingPreview, PostingMarketplace, RuleViolation } from '@talknshop/contracts';
import { POSTING_MARKETPLACE_NAMES, POSTING_MARKETPLACES } from '@talknshop/contracts/protocol';
import { Button, Notice } from '../../ui';
import { AccessBadge } from '../access-badge';
import { ACCESS_WORDS } from '../access-words';
import type { FormControl } from '../form/form-control';
import { FormGroup } from '../form/form-group';
import { OptionBox } from '../form/option-box';
import { MarketplacePreview } from './marketplace-preview';
import { PreviewMark } from './preview-mark';
import { withProposal } from './proposals';
import type { Previews } from './use-preview';
import { ViolationList } from './violation-list';

/** Where to sell: for each marketplace whether it takes the listing, what it minds, and what it would show. */
export function MarketplaceChoice({
  form,
  set,
  change,
  errors,
  previews,
  isChecking,
  error,
  retry,
}: FormControl & Previews) {
  const { target_marketplaces: chosen } = form;
  const choose = (name: PostingMarketplace, isChosen: boolean) =>
    set({
      target_marketplaces: POSTING_MARKETPLACES.filter((one) => (one === name ? isChosen : chosen.includes(one))),
    });
  const fix = (violation: RuleViolation) => change((current) => withProposal(current, violation) ?? current);
  return (
    <FormGroup label="Where to sell" error={errors.target_marketplaces}>
      {error && (
        <Notice tone="warn" isAlert className="flex flex-wrap items-center gap-2">
          What the marketplaces would show is not known. {error.message}
          <Button size="small" onClick={retry}>
            Ask again
          </Button>
        </Notice>
      )}
      <ul className="flex flex-col gap-2">
        {POSTING_MARKETPLACES.map((name) => {
          const preview = previews.find(({ marketplace }) => marketplace === name);
          return (
            <li key={name} className="rounded-xl border border-line px-3 py-1.5">
              <Marketplace
                {...{ name, preview, isChecking }}
                isChosen={chosen.includes(name)}
                onChoose={(isChosen) => choose(name, isChosen)}
                canFix={(violation) => withProposal(form, violation) !== undefined}
                onFix={fix}
              />
            </li>
          );
        })}
      </ul>
    </FormGroup>
  );
}

function Marketplace({ name, preview, isChecking, isChosen, onChoose, canFix, onFix }: MarketplaceProps) {
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <OptionBox label={POSTING_MARKETPLACE_NAMES[name]} checked={isChosen} onChange={onChoose}>
          {preview && <AccessBadge access={preview.access} />}
        </OptionBox>
        <PreviewMark preview={preview} isChecking={isChecking} />
      </div>
      {isChosen && preview && (
        <div className="flex flex-col gap-2 pb-2">
          <p className="text-xs text-muted">{ACCESS_WORDS[preview.access].sentence}</p>
          <ViolationList violations={preview.violations} canFix={canFix} onFix={onFix} />
          <MarketplacePreview preview={preview} />
        </div>
      )}
    </>
  );
}

interface MarketplaceProps {
  name: PostingMarketplace;
  preview?: ListingPreview;
  isChecking: boolean;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  canFix: (violation: RuleViolation) => boolean;
  onFix: (violation: RuleViolation) => void;
}
