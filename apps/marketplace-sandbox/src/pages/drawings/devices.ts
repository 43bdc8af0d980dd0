export function laptop(paint: string): string {
  return `<rect x="95" y="60" width="210" height="140" rx="10" fill="${paint}"/><rect x="107" y="72" width="186" height="116" rx="3" fill="#cfe3f5"/><path d="M65 205h270l-18 28H83z" fill="${paint}"/>`;
}

export function screen(paint: string): string {
  return `<rect x="60" y="50" width="280" height="165" rx="8" fill="${paint}"/><rect x="70" y="60" width="260" height="145" fill="#cfe3f5"/><path d="M180 215h40v25h35v10H145v-10h35z" fill="${paint}"/>`;
}

export function phone(paint: string): string {
  return `<rect x="145" y="35" width="110" height="225" rx="16" fill="${paint}"/><rect x="153" y="50" width="94" height="192" rx="6" fill="#cfe3f5"/>`;
}

export function tablet(paint: string): string {
  return `<rect x="110" y="40" width="180" height="220" rx="14" fill="${paint}"/><rect x="124" y="56" width="152" height="188" fill="#cfe3f5"/>`;
}

export function headphones(paint: string): string {
  return `<path d="M110 190v-40a90 90 0 0 1 180 0v40" fill="none" stroke="${paint}" stroke-width="20"/><rect x="92" y="170" width="46" height="80" rx="20" fill="${paint}"/><rect x="262" y="170" width="46" height="80" rx="20" fill="${paint}"/>`;
}

export function speaker(paint: string): string {
  return `<rect x="130" y="45" width="140" height="210" rx="18" fill="${paint}"/><circle cx="200" cy="105" r="28" fill="#cfe3f5"/><circle cx="200" cy="190" r="45" fill="#cfe3f5"/>`;
}

export function camera(paint: string): string {
  return `<path d="M80 100h60l20-30h80l20 30h60v130H80z" fill="${paint}"/><circle cx="200" cy="160" r="48" fill="#cfe3f5"/><circle cx="200" cy="160" r="26" fill="#5b7690"/>`;
}

export function watch(paint: string): string {
  return `<path d="M165 40h70l8 65h-86zM157 195h86l-8 65h-70z" fill="#5b6168"/><circle cx="200" cy="150" r="62" fill="${paint}"/><circle cx="200" cy="150" r="48" fill="#cfe3f5"/>`;
}

export function keyboard(paint: string): string {
  return `<rect x="55" y="105" width="290" height="105" rx="10" fill="${paint}"/><path d="M75 130h250M75 155h250M115 182h170" stroke="#cfe3f5" stroke-width="14" stroke-dasharray="16 6"/>`;
}

export function mouse(paint: string): string {
  return `<rect x="150" y="60" width="100" height="180" rx="50" fill="${paint}"/><path d="M200 60v70" stroke="#cfe3f5" stroke-width="6"/>`;
}

export function plug(paint: string): string {
  return `<rect x="150" y="110" width="100" height="110" rx="16" fill="${paint}"/><path d="M175 110V65M225 110V65" stroke="#5b6168" stroke-width="14"/><path d="M200 220v40" stroke="${paint}" stroke-width="12"/>`;
}

export function stand(paint: string): string {
  return `<path d="M200 60v150M120 245h160M200 210l-60 35M200 210l60 35" stroke="${paint}" stroke-width="18" stroke-linecap="round"/><rect x="150" y="50" width="100" height="30" rx="6" fill="${paint}"/>`;
}

export function device(paint: string): string {
  return `<rect x="85" y="120" width="230" height="95" rx="12" fill="${paint}"/><path d="M120 120V70M280 120V70" stroke="#5b6168" stroke-width="10"/><path d="M110 180h120" stroke="#cfe3f5" stroke-width="10"/><circle cx="285" cy="180" r="8" fill="#7fd18b"/>`;
}

export function controller(paint: string): string {
  return `<path d="M120 105h160q55 0 65 95 2 40-28 40-20 0-52-50H135q-32 50-52 50-30 0-28-40 10-95 65-95z" fill="${paint}"/><circle cx="265" cy="145" r="12" fill="#cfe3f5"/><path d="M135 125v40M115 145h40" stroke="#cfe3f5" stroke-width="10"/>`;
}

export function cable(paint: string): string {
  return `<path d="M95 90q0 150 105 60t105 60" fill="none" stroke="${paint}" stroke-width="14"/><rect x="78" y="50" width="34" height="50" rx="6" fill="${paint}"/><rect x="86" y="32" width="18" height="22" fill="#5b6168"/><rect x="288" y="200" width="34" height="50" rx="6" fill="${paint}"/><rect x="296" y="248" width="18" height="20" fill="#5b6168"/>`;
}

export function battery(paint: string): string {
  return `<rect x="115" y="80" width="70" height="165" rx="8" fill="${paint}"/><rect x="137" y="66" width="26" height="16" fill="#5b6168"/><rect x="215" y="80" width="70" height="165" rx="8" fill="${paint}"/><rect x="237" y="66" width="26" height="16" fill="#5b6168"/><path d="M115 120h70M215 120h70" stroke="#e0b84c" stroke-width="12"/>`;
}

export function tower(paint: string): string {
  return `<rect x="140" y="45" width="120" height="210" rx="10" fill="${paint}"/><path d="M160 75h80M160 100h80" stroke="#cfe3f5" stroke-width="8"/><circle cx="200" cy="150" r="12" fill="#7fd18b"/><path d="M160 200h80M160 216h80M160 232h80" stroke="#cfe3f5" stroke-width="4"/>`;
}

export function microphone(paint: string): string {
  return `<rect x="165" y="40" width="70" height="125" rx="35" fill="${paint}"/><path d="M165 90h70M165 110h70" stroke="#cfe3f5" stroke-width="5"/><path d="M140 130q0 70 60 70t60-70M200 200v45M150 250h100" fill="none" stroke="#5b6168" stroke-width="12"/>`;
}

export function lens(paint: string): string {
  return `<rect x="120" y="75" width="160" height="150" rx="14" fill="${paint}"/><path d="M120 110h160M120 190h160" stroke="#5b6168" stroke-width="10"/><circle cx="200" cy="150" r="34" fill="#cfe3f5"/>`;
}

export function bar(paint: string): string {
  return `<rect x="70" y="130" width="260" height="60" rx="14" fill="${paint}"/><circle cx="110" cy="160" r="16" fill="#cfe3f5"/><circle cx="290" cy="160" r="16" fill="#cfe3f5"/>`;
}
