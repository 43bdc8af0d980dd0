import { turnFlow } from './turn.flow';

const SHARED = [
  'ParseInput',
  'NeedMediaOps',
  'TranscribeAudio',
  'ExtractImageAttrs',
  'NeedClarify',
  'AskClarifyingQ',
  'Done',
];
const BUYING = ['BuildOrUpdateRequirementSpec', 'SearchMarketplaces', 'RankAndCompose'];
const SELLING = [
  'BuildOrUpdateListingSpec',
  'ValidateListingInputs',
  'CrosspostDispatch',
  'ReconcileStatus',
  'NotifyClient',
];

describe('a turn', () => {
  it('has the ten nodes of buying and the twelve of selling, seven of them shared', () => {
    expect(Object.keys(turnFlow.nodes).sort()).toEqual([...SHARED, ...BUYING, ...SELLING].sort());
  });

  it('keeps the name that stored runs know it by', () => {
    expect(turnFlow.name).toBe('buyer');
  });
});
