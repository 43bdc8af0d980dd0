export function tube(paint: string): string {
  return `<path d="M150 45h100l-14 165h-72z" fill="${paint}"/><path d="M150 52h100" stroke="#f4f5f7" stroke-width="5"/><rect x="168" y="210" width="64" height="40" rx="6" fill="#5b6168"/>`;
}

export function lipstick(paint: string): string {
  return `<path d="M172 130V75l56-32v87z" fill="${paint}"/><rect x="166" y="126" width="68" height="42" fill="#d4ae5b"/><rect x="155" y="165" width="90" height="90" rx="6" fill="#2b2d31"/>`;
}

export function brush(paint: string): string {
  return `<path d="M200 120v130" stroke="${paint}" stroke-width="26" stroke-linecap="round"/><ellipse cx="200" cy="95" rx="52" ry="62" fill="${paint}"/><path d="M175 70v50M192 62v66M208 62v66M225 70v50" stroke="#f4f5f7" stroke-width="5"/>`;
}

export function vial(paint: string): string {
  return `<rect x="177" y="40" width="46" height="95" rx="8" fill="#2b2d31"/><rect x="150" y="132" width="100" height="118" rx="22" fill="${paint}"/><path d="M170 160v60" stroke="#f7f8fa" stroke-width="7"/>`;
}

export function pencil(paint: string): string {
  return `<path d="M105 225l20-50L265 60l32 38-142 118z" fill="${paint}"/><path d="M105 225l20-50 30 41z" fill="#e6c79c"/><path d="M105 225l9-22 13 17z" fill="#2b2d31"/>`;
}

export function hair(paint: string): string {
  return `<path d="M200 50q95 0 95 95 0 70 20 105h-60q-12-60-12-100H157q0 40-12 100H85q20-35 20-105 0-95 95-95z" fill="${paint}"/><path d="M150 75q-20 90-30 170M250 75q20 90 30 170" fill="none" stroke="#f4f5f7" stroke-width="4"/>`;
}

export function palette(paint: string): string {
  return `<rect x="80" y="95" width="240" height="120" rx="14" fill="#2b2d31"/><g stroke="#f4f5f7" stroke-width="3"><circle cx="125" cy="135" r="20" fill="${paint}"/><circle cx="175" cy="135" r="20" fill="#eab8b3"/><circle cx="225" cy="135" r="20" fill="#b98d5c"/><circle cx="275" cy="135" r="20" fill="#7a2233"/></g><rect x="105" y="172" width="190" height="26" rx="6" fill="#b9c7d6"/>`;
}

export function razor(paint: string): string {
  return `<rect x="125" y="55" width="150" height="46" rx="10" fill="${paint}"/><path d="M135 72h130M135 86h130" stroke="#cfe3f5" stroke-width="5"/><path d="M200 100v150" stroke="${paint}" stroke-width="26" stroke-linecap="round"/>`;
}
