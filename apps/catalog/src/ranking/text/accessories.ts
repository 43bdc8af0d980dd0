const nouns = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Right behind the name of a thing they name another one: a "laptop sleeve" is no laptop. In the singular. */
export const ACCESSORIES = nouns(`
  accessory adapter arm armband attachment backpack bag band basket battery bib bit blade bracket briefcase bulb cable cap
  carrier cart cartridge case charger cleaner cleaning clip cloth controller cooler cord cover cozy creamer decal desk dock
  earpad extender faceplate film filter frame gimbal grip guard hanger head helmet hinge holder hook hub ink insole keyboard
  keychain kit lace lanyard lens lid liner lock magnet maker manual mat memory motherboard mount organizer pad panel paper part
  pedal pen plug pocket poster pouch protector pump rack  remote replacement riser rod rug saddle saver screen shelf shell
  shield skin sleeve spray stand sticker storage strap stylus table tag toner topper tote toy tray tripod valve warmer wrap
`);

/** May stand between a thing and its accessory: "laptop carrying case". */
export const ACCESSORY_MODIFIERS = nouns(`
  ac car carry carrying charging clear computer cooling desktop ear folding hard leather lens messenger power protective
  replacement rolling screen shoulder silicone soft storage tempered travel usb wall water wireless wrist
`);

/** What follows them is what a thing is for. */
export const PURPOSE_WORDS = nouns('for compatible fit works designed');

/** What follows them is what a thing is for, comes with or is made of, and not what it is. */
export const CONTEXT_WORDS: ReadonlySet<string> = new Set([
  ...PURPOSE_WORDS,
  ...nouns('with w includes including without from of'),
]);
