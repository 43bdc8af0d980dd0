export function book(paint: string): string {
  return `<path d="M120 50h150q12 0 12 12v190H132q-12 0-12-12z" fill="${paint}"/><path d="M132 228h150M150 90h100M150 115h70" stroke="#f4f5f7" stroke-width="8"/>`;
}

export function car(paint: string): string {
  return `<path d="M70 190v-40q5-12 45-15l35-45h100l40 45q45 4 50 20v35z" fill="${paint}"/><path d="M165 105h35v30h-58zM212 105h32l25 30h-57z" fill="#cfe3f5"/><circle cx="130" cy="195" r="27" fill="#3a3d42"/><circle cx="280" cy="195" r="27" fill="#3a3d42"/>`;
}

export function bicycle(paint: string): string {
  return `<g fill="none" stroke-width="10"><circle cx="120" cy="195" r="52" stroke="#3a3d42"/><circle cx="285" cy="195" r="52" stroke="#3a3d42"/><path d="M120 195l50-85h85l30 85M170 110l30 85h-80M200 195l55-85M155 95h35M255 110l-8-28h28" stroke="${paint}"/></g>`;
}

export function dome(paint: string): string {
  return `<path d="M80 225q10-155 120-155t120 155z" fill="${paint}"/><path d="M200 70q-40 60-40 155h80q0-95-40-155z" fill="#cfe3f5"/>`;
}

export function roll(paint: string): string {
  return `<rect x="120" y="130" width="160" height="44" fill="${paint}"/><rect x="80" y="95" width="50" height="114" rx="12" fill="${paint}"/><rect x="270" y="95" width="50" height="114" rx="12" fill="${paint}"/>`;
}

export function bear(paint: string): string {
  return `<circle cx="150" cy="80" r="28" fill="${paint}"/><circle cx="250" cy="80" r="28" fill="${paint}"/><circle cx="200" cy="115" r="62" fill="${paint}"/><ellipse cx="200" cy="215" rx="75" ry="55" fill="${paint}"/><circle cx="180" cy="108" r="7" fill="#2b2d31"/><circle cx="220" cy="108" r="7" fill="#2b2d31"/><ellipse cx="200" cy="135" rx="16" ry="11" fill="#2b2d31"/>`;
}

export function ball(paint: string): string {
  return `<circle cx="200" cy="150" r="98" fill="#d97a34"/><path d="M200 52v196M102 150h196M130 80q55 70 0 140M270 80q-55 70 0 140" fill="none" stroke="${paint}" stroke-width="6"/>`;
}

export function rod(paint: string): string {
  return `<path d="M70 245L330 50" stroke="${paint}" stroke-width="9"/><circle cx="135" cy="210" r="22" fill="#5b6168"/><path d="M330 50v110q-2 24-18 14" fill="none" stroke="#5b6168" stroke-width="3"/>`;
}

export function treadmill(paint: string): string {
  return `<path d="M80 240L290 205" stroke="#3a3d42" stroke-width="30" stroke-linecap="round"/><path d="M285 205L265 70h-55" fill="none" stroke="${paint}" stroke-width="16"/><rect x="205" y="45" width="75" height="36" rx="8" fill="${paint}"/>`;
}

export function band(paint: string): string {
  return `<g fill="none" stroke-width="18"><ellipse cx="200" cy="110" rx="110" ry="42" stroke="${paint}"/><ellipse cx="200" cy="160" rx="110" ry="42" stroke="#5aa39a"/><ellipse cx="200" cy="205" rx="110" ry="38" stroke="#d98a5a"/></g>`;
}

export function puzzle(paint: string): string {
  return `<path d="M110 80h65q-15-40 25-40t25 40h65v65q40-15 40 25t-40 25v55H110v-55q40 10 40-25t-40-25z" fill="${paint}"/>`;
}

export function figure(paint: string): string {
  return `<circle cx="200" cy="78" r="36" fill="#e6c79c"/><path d="M165 118h70l45 75-24 14-21-35v83h-25v-60h-20v60h-25v-83l-21 35-24-14z" fill="${paint}"/><path d="M165 65q35-45 70 0" fill="none" stroke="#4b342a" stroke-width="14"/>`;
}

export function blocks(paint: string): string {
  return `<rect x="85" y="155" width="95" height="90" rx="8" fill="${paint}"/><rect x="220" y="155" width="95" height="90" rx="8" fill="#e0b84c"/><rect x="152" y="60" width="95" height="90" rx="8" fill="#d96f5f"/><path d="M118 218l14-40 14 40M185 85h28M185 105h28M185 125h28M250 180q40 20 0 40" fill="none" stroke="#f7f8fa" stroke-width="7"/>`;
}

export function stroller(paint: string): string {
  return `<path d="M110 95q130-60 170 60H110z" fill="${paint}"/><path d="M110 155h170q-20 50-80 50t-90-50z" fill="${paint}"/><path d="M280 150l50-70M150 200l100 35M240 200l-95 35" stroke="#5b6168" stroke-width="9"/><circle cx="140" cy="240" r="20" fill="#3a3d42"/><circle cx="255" cy="240" r="20" fill="#3a3d42"/>`;
}

export function crib(paint: string): string {
  return `<path d="M80 75v180M320 75v180M80 95h240M80 215h240" stroke="${paint}" stroke-width="14"/><path d="M120 95v120M160 95v120M200 95v120M240 95v120M280 95v120" stroke="${paint}" stroke-width="8"/>`;
}

export function pacifier(paint: string): string {
  return `<ellipse cx="200" cy="140" rx="95" ry="42" fill="${paint}"/><path d="M180 110q-10-62 20-62t20 62z" fill="#f0d9b5"/><circle cx="200" cy="205" r="34" fill="none" stroke="${paint}" stroke-width="14"/>`;
}

export function diaper(paint: string): string {
  return `<path d="M85 85h230l-10 60q-75 20-75 90h-60q0-70-75-90z" fill="#f9fafb"/><path d="M85 85h230M95 130h40M265 130h40" stroke="${paint}" stroke-width="14"/>`;
}

export function bone(paint: string): string {
  return `<path d="M125 130h150" stroke="${paint}" stroke-width="46"/><g fill="${paint}"><circle cx="112" cy="118" r="32"/><circle cx="112" cy="168" r="32"/><circle cx="288" cy="118" r="32"/><circle cx="288" cy="168" r="32"/><rect x="110" y="120" width="180" height="46"/></g>`;
}

export function basket(paint: string): string {
  return `<ellipse cx="200" cy="190" rx="130" ry="55" fill="${paint}"/><ellipse cx="200" cy="175" rx="95" ry="34" fill="#f7f3e8"/>`;
}

export function leash(paint: string): string {
  return `<path d="M120 70q-60 60 20 90t130 40q60 10 60 45" fill="none" stroke="${paint}" stroke-width="14"/><circle cx="145" cy="75" r="30" fill="none" stroke="${paint}" stroke-width="14"/><circle cx="330" cy="250" r="10" fill="#5b6168"/>`;
}

export function tree(paint: string): string {
  return `<path d="M200 60v180" stroke="#c9a679" stroke-width="26"/><rect x="120" y="230" width="160" height="22" rx="6" fill="${paint}"/><rect x="105" y="150" width="110" height="20" rx="6" fill="${paint}"/><rect x="180" y="95" width="120" height="20" rx="6" fill="${paint}"/><rect x="145" y="45" width="110" height="20" rx="6" fill="${paint}"/>`;
}
