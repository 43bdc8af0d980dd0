const nouns = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Right behind the name of a thing they name another one: a "laptop sleeve" is no laptop. In the singular. */
export const ACCESSORIES = nouns(`
  accessory adapter arm armband attachment backpack bag band basket battery bib blade bracket briefcase bulb cable cap carrier cart case
  charger cleaner cleaning clip cloth cooler cord cover cozy decal desk dock earpad extender faceplate film filter frame
  gimbal grip guard hanger hinge holder hub insole keyboard keychain kit lace lanyard lens lid liner lock magnet maker manual
  mat memory motherboard mount organizer pad panel part pedal pen plug pocket poster pouch protector rack remote replacement
  riser rug saver screen shelf shell shield skin sleeve spray stand sticker storage strap stylus table toner tote toy
  tray tripod valve warmer wrap
`);

/** May stand between a thing and its accessory: "laptop carrying case". */
export const ACCESSORY_MODIFIERS = nouns(`
  ac car carry carrying charging clear computer cooling desktop ear folding hard leather lens messenger power protective
  replacement rolling screen shoulder silicone soft storage tempered travel usb wall water wireless wrist
`);

/** What follows them is what a thing is for, or comes with, and not what it is. */
export const CONTEXT_WORDS = nouns('for with compatible fit includes including from w works designed of without');
