import type { Cue } from './cue';

/** Asks what can be done here, and how. */
export const HELP_CUES: readonly Cue[] = [
  [4, '^ help|instructions|commands|menu|tutorial|guide|faq|options|about $'],
  [
    4,
    '^ please? can|could|will|would|i|i_really you? need? help|help_me|assist|assist_me|some_help|your_help|assistance $',
  ],
  [4, '^ help|help_me $'],
  [4, '^ ? $'],
  [
    4,
    'how|explain|understand|know .. this|it|you|everything|that|app|site|thing|bot|chat work|works|function|functions|operate',
  ],
  [4, 'how .. do|does|can|to|should i|we|one|this|you .. use|operate|get_started|start|begin|talk_to|communicate|type'],
  [4, 'explain|show_me|tell_me|teach_me how .. use|start|search|works|sell'],
  [
    4,
    'what|which .. can|could|do|are|will you|this|it|i|this_app|this_thing .. do|able_to|capable|offer|ask|say|type|support|good_for|use|help',
  ],
  [
    5,
    'can|could|does|will this|it|app|site|thing|this_thing|this_app|the_app|this_site also|even|only? RID|search|find|buy|compare|track',
  ],
  [4, 'explain|describe|tell_me|show_me what you|this|it do|does|is|can'],
  [4, 'explain|describe yourself'],
  [4, 'how can|could|will|would|do you|this|it help|assist'],
  [4, 'what are my options'],
  [5, '^ is it possible to RID|search|buy|find|compare'],
  [4, 'what .. do|can you understand|know|speak|accept|recognize'],
  [4, '^ how to use|start|search|sell|buy|list|order'],
  [5, 'can|could|may|do i|we .. here|with_you|on_this|in_this_app|on_here'],
  [4, 'what should|do|can i do now|next|here|first'],
  [4, 'who made|built|created|owns|runs you|this'],
  [4, 'where do|does you|this|it search|look|shop|get'],
  [4, 'what is it .. you do|you_can_do|do'],
  [4, 'what|which|what_all SHOP .. you|are|do|can|supported|available|covered'],
  [4, 'what|which|all online? SHOP .. you|i search|check|cover|support|use|look|sell|compare|post'],
  [
    4,
    'do|does|can|are|will you|it|this only|also|just? search|check|cover|support|look|compare|limited|work|scan|shop ... SHOP',
  ],
  [
    4,
    'what kind|sort|type|kinds|sorts|types of things|stuff|questions|requests|help|service|services|items|products .. you|i|ask|find|sell|help',
  ],
  [
    4,
    'where do|does|are you|your|the|these price|results|products|data|listings|information|offers|items .. come|from|get',
  ],
  [4, 'where do you get|find|pull your|the|these'],
  [4, 'is|are this|it|the_service|using_this|these|you|this_app|this_service free|safe|legit|secure to_use'],
  [4, 'is this free|a_scam|legit|safe'],
  [4, 'do i need|have to? .. account|register|sign_up|login|log_in|pay_you|subscribe|membership'],
  [4, 'do you charge|take|earn .. fee|fees|commission|cut|me|for_this|anything'],
  [4, 'who|what are|r you'],
  [
    4,
    'are|is you|this a|an|really|actually? a|an? real|live|actual? bot|robot|human|ai|person|machine|chatbot|computer',
  ],
  [4, 'who am i talking|speaking|chatting|texting'],
  [4, 'what is this|talknshop app|site|thing|chat|bot|website|place|for|about'],
  [4, '^ what is this|talknshop $'],
  [4, 'i|we am|are new here|to_this|at_this|with_this'],
  [4, 'i|we am|are .. lost|confused|not_sure_how|not_sure_what_to'],
  [4, 'do not know|understand|get how|what .. use|this|it|you|do|type|say|ask|work'],
  [
    3,
    'how do|can i search|sell|find|buy|post|list|compare|track|save|filter .. here|with_you|with_this|on_this|on_here|using_this|in_this_app',
  ],
  [3, 'can i|you talk|speak|chat|type .. human|person|agent|spanish|french|german|voice|language'],
  [3, 'can i .. upload|send|use|speak .. picture|voice|image|here'],
];
