/** The outline of a kind of product on a field of 400 by 300, in the given colour. */
export function shapeOf(product_type: string, paint: string): string {
  const drawn = SHAPES.find(([kinds]) => kinds.test(product_type));
  return (drawn ? drawn[1] : box)(paint);
}

type Shape = (paint: string) => string;

/** The first that fits wins: accessories before what they go with. */
const SHAPES: [RegExp, Shape][] = [
  [/filter|ink|heads|insole|tag|bits/, box],
  [/car$|truck/, car],
  [/luggage|suitcase/, luggage],
  [/vacuum/, vacuum],
  [/bicycle/, bicycle],
  [/helmet|tent/, dome],
  [/remote$/, phone],
  [/sleeping_bag|dumbbell/, roll],
  [/drill|tool|hair_dryer/, drill],
  [/printer|router|drive|streaming/, device],
  [/glasses/, glasses],
  [/plush/, bear],
  [/sleeve|case|bag|backpack|wallet/, bag],
  [/charger|cable|adapter|power_bank|battery/, plug],
  [/mount|arm|stand|tripod/, stand],
  [/protector|mouse_pad|rug|mat|card|memory|board_game/, sheet],
  [/laptop/, laptop],
  [/keyboard/, keyboard],
  [/mouse/, mouse],
  [/tv|monitor|projector/, screen],
  [/phone(?!s)|remote|e_?reader/, phone],
  [/tablet/, tablet],
  [/earbuds|headphones|headset/, headphones],
  [/speaker|soundbar/, speaker],
  [/camera|lens|drone/, camera],
  [/watch|tracker/, watch],
  [/lamp|light|bulb/, lamp],
  [/chair|sofa|stool/, chair],
  [/desk|table|shelf|furniture/, table],
  [/shoe|boot|sneaker|sandal/, shoe],
  [/shirt|jacket|hoodie|dress|coat|jeans/, shirt],
  [/fryer|cookware|mixer|pot|pan/, pot],
  [/bottle|mug|cup|blender|coffee|kettle|perfume|serum|moisturizer|cleanser|sunscreen/, bottle],
  [/book/, book],
  [/console|controller|game/, controller],
];

function laptop(paint: string): string {
  return `<rect x="95" y="60" width="210" height="140" rx="10" fill="${paint}"/><rect x="107" y="72" width="186" height="116" rx="3" fill="#cfe3f5"/><path d="M65 205h270l-18 28H83z" fill="${paint}"/>`;
}

function screen(paint: string): string {
  return `<rect x="60" y="50" width="280" height="165" rx="8" fill="${paint}"/><rect x="70" y="60" width="260" height="145" fill="#cfe3f5"/><path d="M180 215h40v25h35v10H145v-10h35z" fill="${paint}"/>`;
}

function phone(paint: string): string {
  return `<rect x="145" y="35" width="110" height="225" rx="16" fill="${paint}"/><rect x="153" y="50" width="94" height="192" rx="6" fill="#cfe3f5"/>`;
}

function tablet(paint: string): string {
  return `<rect x="110" y="40" width="180" height="220" rx="14" fill="${paint}"/><rect x="124" y="56" width="152" height="188" fill="#cfe3f5"/>`;
}

function headphones(paint: string): string {
  return `<path d="M110 190v-40a90 90 0 0 1 180 0v40" fill="none" stroke="${paint}" stroke-width="20"/><rect x="92" y="170" width="46" height="80" rx="20" fill="${paint}"/><rect x="262" y="170" width="46" height="80" rx="20" fill="${paint}"/>`;
}

function speaker(paint: string): string {
  return `<rect x="130" y="45" width="140" height="210" rx="18" fill="${paint}"/><circle cx="200" cy="105" r="28" fill="#cfe3f5"/><circle cx="200" cy="190" r="45" fill="#cfe3f5"/>`;
}

function camera(paint: string): string {
  return `<path d="M80 100h60l20-30h80l20 30h60v130H80z" fill="${paint}"/><circle cx="200" cy="160" r="48" fill="#cfe3f5"/><circle cx="200" cy="160" r="26" fill="#5b7690"/>`;
}

function watch(paint: string): string {
  return `<path d="M165 40h70l8 65h-86zM157 195h86l-8 65h-70z" fill="#5b6168"/><circle cx="200" cy="150" r="62" fill="${paint}"/><circle cx="200" cy="150" r="48" fill="#cfe3f5"/>`;
}

function keyboard(paint: string): string {
  return `<rect x="55" y="105" width="290" height="105" rx="10" fill="${paint}"/><path d="M75 130h250M75 155h250M115 182h170" stroke="#cfe3f5" stroke-width="14" stroke-dasharray="16 6"/>`;
}

function mouse(paint: string): string {
  return `<rect x="150" y="60" width="100" height="180" rx="50" fill="${paint}"/><path d="M200 60v70" stroke="#cfe3f5" stroke-width="6"/>`;
}

function bag(paint: string): string {
  return `<path d="M160 95V75q0-25 40-25t40 25v20" fill="none" stroke="#5b6168" stroke-width="12"/><rect x="100" y="95" width="200" height="150" rx="18" fill="${paint}"/><path d="M100 150h200" stroke="#cfe3f5" stroke-width="6"/>`;
}

function plug(paint: string): string {
  return `<rect x="150" y="110" width="100" height="110" rx="16" fill="${paint}"/><path d="M175 110V65M225 110V65" stroke="#5b6168" stroke-width="14"/><path d="M200 220v40" stroke="${paint}" stroke-width="12"/>`;
}

function stand(paint: string): string {
  return `<path d="M200 60v150M120 245h160M200 210l-60 35M200 210l60 35" stroke="${paint}" stroke-width="18" stroke-linecap="round"/><rect x="150" y="50" width="100" height="30" rx="6" fill="${paint}"/>`;
}

function sheet(paint: string): string {
  return `<rect x="95" y="80" width="210" height="150" rx="10" fill="${paint}" transform="rotate(-6 200 155)"/>`;
}

function lamp(paint: string): string {
  return `<path d="M150 60h100l35 85H115z" fill="${paint}"/><path d="M200 145v95M150 245h100" stroke="#5b6168" stroke-width="12"/>`;
}

function chair(paint: string): string {
  return `<path d="M140 50h120l-8 100H148z" fill="${paint}"/><rect x="130" y="150" width="140" height="30" rx="10" fill="${paint}"/><path d="M145 180l-12 75M255 180l12 75" stroke="#5b6168" stroke-width="12"/>`;
}

function table(paint: string): string {
  return `<rect x="65" y="110" width="270" height="24" rx="4" fill="${paint}"/><path d="M90 134v116M310 134v116" stroke="${paint}" stroke-width="18"/>`;
}

function shoe(paint: string): string {
  return `<path d="M75 130q35 20 70-25l75 55q50 20 105 30v30H75z" fill="${paint}"/><rect x="72" y="218" width="256" height="18" rx="9" fill="#e8eaed"/>`;
}

function shirt(paint: string): string {
  return `<path d="M150 55q50 35 100 0l75 45-28 50-32-18v120H135V132l-32 18-28-50z" fill="${paint}"/>`;
}

function bottle(paint: string): string {
  return `<rect x="172" y="40" width="56" height="34" rx="6" fill="#5b6168"/><path d="M165 74h70q20 25 20 55v115q0 12-12 12h-86q-12 0-12-12V129q0-30 20-55z" fill="${paint}"/>`;
}

function book(paint: string): string {
  return `<path d="M120 50h150q12 0 12 12v190H132q-12 0-12-12z" fill="${paint}"/><path d="M132 228h150M150 90h100M150 115h70" stroke="#f4f5f7" stroke-width="8"/>`;
}

function controller(paint: string): string {
  return `<path d="M120 105h160q55 0 65 95 2 40-28 40-20 0-52-50H135q-32 50-52 50-30 0-28-40 10-95 65-95z" fill="${paint}"/><circle cx="265" cy="145" r="12" fill="#cfe3f5"/><path d="M135 125v40M115 145h40" stroke="#cfe3f5" stroke-width="10"/>`;
}

function car(paint: string): string {
  return `<path d="M70 190v-40q5-12 45-15l35-45h100l40 45q45 4 50 20v35z" fill="${paint}"/><path d="M165 105h35v30h-58zM212 105h32l25 30h-57z" fill="#cfe3f5"/><circle cx="130" cy="195" r="27" fill="#3a3d42"/><circle cx="280" cy="195" r="27" fill="#3a3d42"/>`;
}

function luggage(paint: string): string {
  return `<path d="M175 75V45h50v30" fill="none" stroke="#5b6168" stroke-width="9"/><rect x="130" y="75" width="140" height="165" rx="14" fill="${paint}"/><path d="M165 90v135M200 90v135M235 90v135" stroke="#f4f5f7" stroke-width="4"/><circle cx="155" cy="250" r="10" fill="#3a3d42"/><circle cx="245" cy="250" r="10" fill="#3a3d42"/>`;
}

function vacuum(paint: string): string {
  return `<path d="M255 45l-70 160" stroke="#5b6168" stroke-width="12"/><rect x="190" y="90" width="62" height="90" rx="20" fill="${paint}" transform="rotate(24 221 135)"/><path d="M110 215h110l15 32H95z" fill="${paint}"/>`;
}

function bicycle(paint: string): string {
  return `<g fill="none" stroke-width="10"><circle cx="120" cy="195" r="52" stroke="#3a3d42"/><circle cx="285" cy="195" r="52" stroke="#3a3d42"/><path d="M120 195l50-85h85l30 85M170 110l30 85h-80M200 195l55-85M155 95h35M255 110l-8-28h28" stroke="${paint}"/></g>`;
}

function dome(paint: string): string {
  return `<path d="M80 225q10-155 120-155t120 155z" fill="${paint}"/><path d="M200 70q-40 60-40 155h80q0-95-40-155z" fill="#cfe3f5"/>`;
}

function roll(paint: string): string {
  return `<rect x="120" y="130" width="160" height="44" fill="${paint}"/><rect x="80" y="95" width="50" height="114" rx="12" fill="${paint}"/><rect x="270" y="95" width="50" height="114" rx="12" fill="${paint}"/>`;
}

function drill(paint: string): string {
  return `<path d="M95 85h165l30 22v30l-30 22H185l-12 80h-56l16-80H95z" fill="${paint}"/><path d="M290 122h55" stroke="#5b6168" stroke-width="12"/>`;
}

function device(paint: string): string {
  return `<rect x="85" y="120" width="230" height="95" rx="12" fill="${paint}"/><path d="M120 120V70M280 120V70" stroke="#5b6168" stroke-width="10"/><path d="M110 180h120" stroke="#cfe3f5" stroke-width="10"/><circle cx="285" cy="180" r="8" fill="#7fd18b"/>`;
}

function glasses(paint: string): string {
  return `<g fill="#9fb3c4" stroke="${paint}" stroke-width="12"><rect x="80" y="120" width="100" height="75" rx="30"/><rect x="220" y="120" width="100" height="75" rx="30"/><path d="M180 145q20-14 40 0" fill="none"/></g>`;
}

function bear(paint: string): string {
  return `<circle cx="150" cy="80" r="28" fill="${paint}"/><circle cx="250" cy="80" r="28" fill="${paint}"/><circle cx="200" cy="115" r="62" fill="${paint}"/><ellipse cx="200" cy="215" rx="75" ry="55" fill="${paint}"/><circle cx="180" cy="108" r="7" fill="#2b2d31"/><circle cx="220" cy="108" r="7" fill="#2b2d31"/><ellipse cx="200" cy="135" rx="16" ry="11" fill="#2b2d31"/>`;
}

function pot(paint: string): string {
  return `<rect x="110" y="115" width="180" height="120" rx="18" fill="${paint}"/><rect x="100" y="95" width="200" height="22" rx="8" fill="#5b6168"/><rect x="180" y="72" width="40" height="22" rx="8" fill="#5b6168"/><path d="M110 150H75M290 150h35" stroke="#5b6168" stroke-width="14"/>`;
}

function box(paint: string): string {
  return `<path d="M200 50l110 55v110l-110 55-110-55V105z" fill="${paint}"/><path d="M90 105l110 55 110-55M200 160v110" fill="none" stroke="#f4f5f7" stroke-width="5"/>`;
}
