/** Asks what can be done here, and how. Matched against normalised text in lower case. */
export const HELP_SIGNALS: readonly RegExp[] = [
  /\bhow (?:this|it|you|everything) works?\b/,
  /\bwhat (?:can|could|do|are|all can|else can|things can|else do) (?:you|u|this|i)(?: all| also| actually)? (?:do|able to do|capable of|help|offer|ask|say|type|support)\b(?! (?:have|about the|with))/,
  /\b(?:how|can you explain how|show me how|tell me how|explain how|explain) (?:do i|does|do you|to|can i|it|should i|you) (?:this |it |the |app )*(?:use|work|works|start|get started|begin|search|sell (?:on|with) (?:here|you|this)|talk to you|chat|function)\b(?!.{0,10}\b(?:with|on|under|in|out)\b)/,
  /\b(?:which|what) (?:web ?sites?|sites?|online stores?|stores?|shops?|market ?places?|retailers?|platforms?|places)\b.{0,40}\b(?:you|u|search|supported?|support|available|sell on|cover|check|post)\b/,
  /\bhow (?:can|could|will|would|do) (?:you|u|this|it) (?:help|assist)\b/,
  /\bwhat (?:kind|sort|type|kinds|sorts|types) of (?:things|stuff|questions|requests|products|items|help|services?)\b.{0,30}\b(?:you|ask|help|find|sell)\b/,
  /^(?:(?:hi|hello|hey|please|ok)[,.! ]+)*(?:help|help me|help please|please help|i need help|can you help me|could you help me|can you help|could you help|instructions|commands|menu|\?+|i need some help|i need your help|help!+|i need assistance|tutorial|guide|faq)(?: please)?[\s.!?]*$/,
  /\b(?:i'm|im|i am|i'm kinda|we're) (?:new (?:here|to this|at this)|lost|confused|not sure (?:how|what to (?:do|say|type|ask))|a bit lost)\b|\bi (?:don'?t|do not) (?:know|understand|get) how (?:to use|this|it|you)\b/,
  /\b(?:who|what) are you\b|\bare you (?:a |an )?(?:bot|robot|human|ai|real|person|machine|chatbot)\b|\bwhat is (?:this|talknshop)\b[\s?]*$|\bwhat(?:'s| is) this (?:app|site|thing|chat|bot|website)\b|\bwho am i (?:talking|speaking|chatting) (?:to|with)\b/,
  /\b(?:is|are) (?:this|it|you|the service) (?:free|safe|secure)(?: to use)?[\s?]*$|\bdo i (?:need|have) to (?:pay|sign up|register|create an account|log in)\b/,
];
