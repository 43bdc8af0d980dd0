export function bag(paint: string): string {
  return `<path d="M160 95V75q0-25 40-25t40 25v20" fill="none" stroke="#5b6168" stroke-width="12"/><rect x="100" y="95" width="200" height="150" rx="18" fill="${paint}"/><path d="M100 150h200" stroke="#cfe3f5" stroke-width="6"/>`;
}

export function shoe(paint: string): string {
  return `<path d="M75 130q35 20 70-25l75 55q50 20 105 30v30H75z" fill="${paint}"/><rect x="72" y="218" width="256" height="18" rx="9" fill="#e8eaed"/>`;
}

export function shirt(paint: string): string {
  return `<path d="M150 55q50 35 100 0l75 45-28 50-32-18v120H135V132l-32 18-28-50z" fill="${paint}"/>`;
}

export function glasses(paint: string): string {
  return `<g fill="#9fb3c4" stroke="${paint}" stroke-width="12"><rect x="80" y="120" width="100" height="75" rx="30"/><rect x="220" y="120" width="100" height="75" rx="30"/><path d="M180 145q20-14 40 0" fill="none"/></g>`;
}

export function luggage(paint: string): string {
  return `<path d="M175 75V45h50v30" fill="none" stroke="#5b6168" stroke-width="9"/><rect x="130" y="75" width="140" height="165" rx="14" fill="${paint}"/><path d="M165 90v135M200 90v135M235 90v135" stroke="#f4f5f7" stroke-width="4"/><circle cx="155" cy="250" r="10" fill="#3a3d42"/><circle cx="245" cy="250" r="10" fill="#3a3d42"/>`;
}

export function trousers(paint: string): string {
  return `<path d="M135 45h130l22 210h-60l-27-140-27 140h-60z" fill="${paint}"/><path d="M135 68h130" stroke="#f4f5f7" stroke-width="4"/>`;
}

export function shorts(paint: string): string {
  return `<path d="M125 75h150l35 135h-85l-25-60-25 60H90z" fill="${paint}"/><path d="M125 98h150" stroke="#f4f5f7" stroke-width="4"/>`;
}

export function dress(paint: string): string {
  return `<path d="M165 45l10 25h50l10-25 20 12-18 75 58 120H105l58-120-18-75z" fill="${paint}"/><path d="M163 132h74" stroke="#f4f5f7" stroke-width="6"/>`;
}

export function skirt(paint: string): string {
  return `<path d="M150 80h100l65 150H85z" fill="${paint}"/><path d="M148 102h104M170 110l-30 118M200 110v118M230 110l30 118" stroke="#f4f5f7" stroke-width="4"/>`;
}

export function singlet(paint: string): string {
  return `<path d="M150 45h25q25 55 50 0h25v50q10 25 25 30v125H125V125q15-5 25-30z" fill="${paint}"/>`;
}

export function sock(paint: string): string {
  return `<path d="M160 45h75v115l-75 65q-45 35-70 5t15-55l55-45z" fill="${paint}"/><path d="M160 70h75" stroke="#f4f5f7" stroke-width="8"/>`;
}

export function boot(paint: string): string {
  return `<path d="M140 45h85v115l75 28q20 10 20 42H140z" fill="${paint}"/><rect x="134" y="226" width="192" height="22" rx="8" fill="#4b342a"/><path d="M190 90h35M190 115h35M190 140h35" stroke="#f4f5f7" stroke-width="5"/>`;
}

export function sandal(paint: string): string {
  return `<path d="M70 205q120-40 260 0 12 25-18 28H88q-30-3-18-28z" fill="${paint}"/><path d="M120 195q40-95 90-10M215 190q45-70 75 8" fill="none" stroke="${paint}" stroke-width="20"/>`;
}

export function hat(paint: string): string {
  return `<path d="M115 185q0-110 95-110t85 110z" fill="${paint}"/><path d="M60 200q70-30 235-15v18q-150-8-235-3z" fill="${paint}"/><path d="M210 75v105" stroke="#f4f5f7" stroke-width="4"/>`;
}

export function belt(paint: string): string {
  return `<rect x="55" y="130" width="290" height="42" rx="8" fill="${paint}"/><rect x="235" y="115" width="62" height="72" rx="8" fill="none" stroke="#d4ae5b" stroke-width="12"/><path d="M110 151h8M140 151h8M170 151h8" stroke="#f4f5f7" stroke-width="7"/>`;
}

export function glove(paint: string): string {
  return `<path d="M130 255v-85l-28-45q5-22 30 0l20 25 2-85q12-18 24 0l4 60 6-75q14-16 26 0l0 75 10-65q14-14 24 2l-6 75 18-35q18-8 20 10l-20 73v70z" fill="${paint}"/><path d="M130 230h105" stroke="#f4f5f7" stroke-width="7"/>`;
}

export function necklace(paint: string): string {
  return `<path d="M110 55q10 140 90 140t90-140" fill="none" stroke="${paint}" stroke-width="9"/><path d="M200 195l26 30-26 32-26-32z" fill="#9fc9e8"/>`;
}

export function ring(paint: string): string {
  return `<circle cx="200" cy="180" r="68" fill="none" stroke="${paint}" stroke-width="18"/><path d="M165 75h70l20 22-55 45-55-45z" fill="#9fc9e8"/>`;
}

export function wallet(paint: string): string {
  return `<rect x="85" y="85" width="230" height="145" rx="14" fill="${paint}"/><path d="M85 120h230" stroke="#f4f5f7" stroke-width="4"/><rect x="255" y="140" width="60" height="40" rx="10" fill="${paint}" stroke="#f4f5f7" stroke-width="4"/>`;
}

export function scarf(paint: string): string {
  return `<path d="M120 60q80 45 160 0v45q-80 45-160 0z" fill="${paint}"/><path d="M215 110h65l15 140h-62z" fill="${paint}"/><path d="M238 235v20M258 235v20M278 235v20M220 150h62M224 190h66" stroke="#f4f5f7" stroke-width="5"/>`;
}
