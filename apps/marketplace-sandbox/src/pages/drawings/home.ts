export function lamp(paint: string): string {
  return `<path d="M150 60h100l35 85H115z" fill="${paint}"/><path d="M200 145v95M150 245h100" stroke="#5b6168" stroke-width="12"/>`;
}

export function chair(paint: string): string {
  return `<path d="M140 50h120l-8 100H148z" fill="${paint}"/><rect x="130" y="150" width="140" height="30" rx="10" fill="${paint}"/><path d="M145 180l-12 75M255 180l12 75" stroke="#5b6168" stroke-width="12"/>`;
}

export function table(paint: string): string {
  return `<rect x="65" y="110" width="270" height="24" rx="4" fill="${paint}"/><path d="M90 134v116M310 134v116" stroke="${paint}" stroke-width="18"/>`;
}

export function vacuum(paint: string): string {
  return `<path d="M255 45l-70 160" stroke="#5b6168" stroke-width="12"/><rect x="190" y="90" width="62" height="90" rx="20" fill="${paint}" transform="rotate(24 221 135)"/><path d="M110 215h110l15 32H95z" fill="${paint}"/>`;
}

export function pot(paint: string): string {
  return `<rect x="110" y="115" width="180" height="120" rx="18" fill="${paint}"/><rect x="100" y="95" width="200" height="22" rx="8" fill="#5b6168"/><rect x="180" y="72" width="40" height="22" rx="8" fill="#5b6168"/><path d="M110 150H75M290 150h35" stroke="#5b6168" stroke-width="14"/>`;
}

export function sofa(paint: string): string {
  return `<rect x="90" y="95" width="220" height="80" rx="18" fill="${paint}"/><rect x="65" y="135" width="50" height="85" rx="18" fill="${paint}"/><rect x="285" y="135" width="50" height="85" rx="18" fill="${paint}"/><rect x="100" y="160" width="200" height="52" rx="10" fill="${paint}"/><path d="M200 105v100M105 160h190" stroke="#f4f5f7" stroke-width="4"/><path d="M95 220v22M305 220v22" stroke="#5b6168" stroke-width="10"/>`;
}

export function bed(paint: string): string {
  return `<rect x="70" y="70" width="24" height="180" rx="6" fill="${paint}"/><rect x="306" y="140" width="24" height="110" rx="6" fill="${paint}"/><rect x="90" y="165" width="220" height="55" fill="${paint}"/><rect x="100" y="130" width="70" height="38" rx="12" fill="#f7f8fa"/><path d="M170 165q70-35 136 0z" fill="#b9c7d6"/>`;
}

export function mattress(paint: string): string {
  return `<rect x="70" y="120" width="260" height="80" rx="18" fill="#f7f8fa"/><path d="M70 150h260M70 172h260" stroke="${paint}" stroke-width="8"/>`;
}

export function drawers(paint: string): string {
  return `<rect x="95" y="60" width="210" height="180" rx="8" fill="${paint}"/><path d="M105 118h190M105 178h190" stroke="#f4f5f7" stroke-width="5"/><path d="M180 90h40M180 148h40M180 208h40" stroke="#cfe3f5" stroke-width="9"/><path d="M115 240v18M285 240v18" stroke="#5b6168" stroke-width="10"/>`;
}

export function shelves(paint: string): string {
  return `<path d="M110 45v210M290 45v210" stroke="${paint}" stroke-width="14"/><path d="M110 60h180M110 125h180M110 190h180M110 248h180" stroke="${paint}" stroke-width="12"/><path d="M135 120V80M152 120V85M170 120V76M240 184v-38M257 184v-44" stroke="#b9c7d6" stroke-width="12"/>`;
}

export function pillow(paint: string): string {
  return `<path d="M100 90q100-22 200 0 26 65 0 130-100 22-200 0-26-65 0-130z" fill="${paint}"/><path d="M130 120q70-14 140 0" fill="none" stroke="#f4f5f7" stroke-width="5"/>`;
}

export function folded(paint: string): string {
  return `<rect x="90" y="180" width="220" height="46" rx="20" fill="${paint}"/><rect x="98" y="130" width="204" height="46" rx="20" fill="${paint}"/><rect x="106" y="80" width="188" height="46" rx="20" fill="${paint}"/><path d="M120 103h120M112 153h130M104 203h140" stroke="#f4f5f7" stroke-width="4"/>`;
}

export function curtains(paint: string): string {
  return `<path d="M70 60h260" stroke="#5b6168" stroke-width="10"/><path d="M85 65h95q0 110-45 185H85zM315 65h-95q0 110 45 185h50z" fill="${paint}"/><path d="M115 70v175M140 70q0 80-20 175M285 70v175M260 70q0 80 20 175" fill="none" stroke="#f4f5f7" stroke-width="3"/>`;
}

export function frame(paint: string): string {
  return `<rect x="105" y="50" width="190" height="200" fill="${paint}"/><rect x="122" y="67" width="156" height="166" fill="#f7f8fa"/><path d="M135 215l45-65 30 38 20-24 35 51z" fill="#8fb39a"/><circle cx="235" cy="110" r="16" fill="#e8b95a"/>`;
}

export function mirror(paint: string): string {
  return `<ellipse cx="200" cy="145" rx="85" ry="108" fill="${paint}"/><ellipse cx="200" cy="145" rx="72" ry="95" fill="#cfe3f5"/><path d="M170 110l45-45M170 150l70-70" stroke="#f7fbff" stroke-width="8"/>`;
}

export function candle(paint: string): string {
  return `<rect x="145" y="120" width="110" height="125" rx="10" fill="${paint}"/><path d="M200 120V98" stroke="#5b6168" stroke-width="6"/><path d="M200 50q26 30 0 50-26-20 0-50z" fill="#f0a73c"/><rect x="160" y="165" width="80" height="45" fill="#f7f8fa"/>`;
}

export function bulb(paint: string): string {
  return `<path d="M200 45a75 75 0 0 1 42 137v28h-84v-28a75 75 0 0 1 42-137z" fill="#f6dc8b"/><rect x="160" y="208" width="80" height="42" rx="8" fill="#5b6168"/><path d="M180 140l20 20 20-20" fill="none" stroke="${paint}" stroke-width="7"/>`;
}

export function fan(paint: string): string {
  return `<circle cx="200" cy="120" r="78" fill="#f7f8fa" stroke="${paint}" stroke-width="12"/><path d="M200 120q-60-50-8-66 30 20 8 66zM200 120q72-14 66 38-36 14-66-38zM200 120q-14 72-62 44 0-40 62-44z" fill="${paint}"/><path d="M200 200v45M145 250h110" stroke="#5b6168" stroke-width="14"/>`;
}

export function tank(paint: string): string {
  return `<rect x="130" y="70" width="140" height="175" rx="26" fill="${paint}"/><path d="M150 105h100M150 125h100M150 145h100" stroke="#cfe3f5" stroke-width="8"/><circle cx="200" cy="205" r="14" fill="#7fd18b"/>`;
}

export function oven(paint: string): string {
  return `<rect x="65" y="85" width="270" height="140" rx="12" fill="${paint}"/><rect x="82" y="102" width="175" height="106" rx="6" fill="#cfe3f5"/><circle cx="297" cy="125" r="14" fill="#cfe3f5"/><path d="M282 165h30M282 185h30" stroke="#cfe3f5" stroke-width="8"/>`;
}

export function toaster(paint: string): string {
  return `<rect x="85" y="105" width="230" height="130" rx="30" fill="${paint}"/><path d="M130 105V65q45-22 55 0v40zM215 105V65q45-22 55 0v40z" fill="#d9a45f"/><path d="M315 140h18" stroke="#5b6168" stroke-width="14"/><circle cx="200" cy="200" r="12" fill="#cfe3f5"/>`;
}

export function kettle(paint: string): string {
  return `<path d="M130 110h120l25 130H105z" fill="${paint}"/><path d="M250 130l55-35M150 110q50-75 100 0" fill="none" stroke="#5b6168" stroke-width="14"/><circle cx="190" cy="95" r="10" fill="#5b6168"/>`;
}

export function mixer(paint: string): string {
  return `<path d="M100 235h190v18H100zM250 90h40v150h-40z" fill="${paint}"/><rect x="105" y="60" width="190" height="60" rx="28" fill="${paint}"/><path d="M110 160h110q0 70-55 70t-55-70z" fill="#c3c8cf"/><path d="M165 120v50" stroke="#5b6168" stroke-width="12"/>`;
}

export function knife(paint: string): string {
  return `<path d="M60 175l175-60v50z" fill="#c3c8cf"/><rect x="232" y="112" width="110" height="44" rx="14" fill="${paint}"/><circle cx="262" cy="134" r="5" fill="#f4f5f7"/><circle cx="305" cy="134" r="5" fill="#f4f5f7"/>`;
}

export function pan(paint: string): string {
  return `<circle cx="165" cy="155" r="88" fill="${paint}"/><circle cx="165" cy="155" r="66" fill="#5b6168"/><rect x="240" y="143" width="115" height="24" rx="10" fill="${paint}"/>`;
}

export function plate(paint: string): string {
  return `<circle cx="200" cy="150" r="100" fill="${paint}"/><circle cx="200" cy="150" r="64" fill="none" stroke="#b9c0ca" stroke-width="5"/>`;
}

export function mug(paint: string): string {
  return `<path d="M110 85h140v130q0 25-25 25h-90q-25 0-25-25z" fill="${paint}"/><path d="M250 115q55-5 55 40t-55 45" fill="none" stroke="${paint}" stroke-width="18"/><path d="M150 65q-12-15 0-30M185 65q-12-15 0-30M220 65q-12-15 0-30" fill="none" stroke="#b9c0ca" stroke-width="6"/>`;
}

export function crate(paint: string): string {
  return `<path d="M85 110h230l-18 130H103z" fill="${paint}"/><rect x="75" y="85" width="250" height="30" rx="8" fill="${paint}"/><path d="M80 114h240M165 160h70" stroke="#f4f5f7" stroke-width="7"/>`;
}
