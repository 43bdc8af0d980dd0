import { emptyRequirement, type RequirementSpec } from '@talknshop/contracts';
import type { SeveralRequests } from '../../../understanding/understanding.port';
import { inquiryIn } from '../inquiry/inquiry-in';
import { changeTaken } from '../../offered';
import type { Turn, TurnNode } from '../../turn';
import { withinContract } from '../within-contract';
import { isReadable, wordsOf } from '../words';

/** Works out what the message asks for, and brings what the user wants up to date with it. Words that were suggested for a change mean that change. */
export const buildOrUpdateRequirementSpec: TurnNode = async ({ state, deps, signal }) => {
  const isPictureForSale = !isReadable(state) && showsWhatIsForSale(state);
  if (!isReadable(state) && !isPictureForSale) return unread(state.requirement_spec);
  const taken = state.offered && changeTaken(state.offered, wordsOf(state));
  if (taken) return changed(taken);
  const understood = await deps.understanding.understand(
    {
      text: wordsOf(state),
      image_attributes: state.image_attributes,
      history: state.history,
      requirement: state.requirement_spec,
      together: state.together?.map(({ requirement_spec }) => requirement_spec),
      pending_question: state.pending_question,
      listing: state.listing,
      ...(state.offered?.results && { is_offered: true }),
    },
    signal,
  );
  const { intent, requirement, requests, is_assumed, alert, sale, is_accepting } = understood;
  if (isPictureForSale && intent !== 'sell') return unread(state.requirement_spec);
  const requirement_spec = withinContract(requirement);
  return {
    intent,
    requirement_spec,
    requests: requests && searchable(requests),
    is_assumed: is_assumed && wasAnsweredTogether(state),
    alert,
    sale,
    inquiry: inquiryIn(state, understood),
    ...(is_accepting && { accepted: state.offered?.results }),
    pending_question: undefined,
    workflow_stage: 'requirement_building',
  };
};

/** A picture of what is for sale needs no words, nor to be looked at. */
function showsWhatIsForSale({ listing, media }: Readonly<Turn>): boolean {
  return listing !== undefined && media.some(({ media_type }) => media_type === 'image');
}

/** Only right after the answer to several can it be doubtful which of them is meant. */
function wasAnsweredTogether({ shown }: Readonly<Turn>): boolean {
  return shown.some(({ shown_for }) => shown_for !== undefined);
}

function searchable(requests: SeveralRequests): SeveralRequests {
  return { ...requests, requirements: requests.requirements.map(withinContract) };
}

function changed(requirement_spec: RequirementSpec): Partial<Turn> {
  const as_said = {
    requests: undefined,
    is_assumed: undefined,
    alert: undefined,
    inquiry: undefined,
    pending_question: undefined,
  };
  return { ...as_said, intent: 'refine', requirement_spec, workflow_stage: 'requirement_building' };
}

function unread(requirement_spec: RequirementSpec = emptyRequirement()): Partial<Turn> {
  return { intent: 'buy', requirement_spec, workflow_stage: 'requirement_building' };
}
