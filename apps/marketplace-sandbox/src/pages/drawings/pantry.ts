export function bottle(paint: string): string {
  return `<rect x="172" y="40" width="56" height="34" rx="6" fill="#5b6168"/><path d="M165 74h70q20 25 20 55v115q0 12-12 12h-86q-12 0-12-12V129q0-30 20-55z" fill="${paint}"/>`;
}

export function pouch(paint: string): string {
  return `<path d="M115 55h170l15 20-10 165q-90 22-180 0L100 75z" fill="${paint}"/><path d="M108 80h184" stroke="#f4f5f7" stroke-width="5"/><ellipse cx="200" cy="160" rx="58" ry="42" fill="#f7f3e8"/>`;
}

export function wrapper(paint: string): string {
  return `<path d="M75 110l22 10-10 10 10 10-10 10 10 10-10 10 10 10-22 10zM325 110l-22 10 10 10-10 10 10 10-10 10 10 10-10 10 22 10z" fill="${paint}"/><rect x="90" y="108" width="220" height="84" rx="6" fill="${paint}"/><rect x="125" y="130" width="150" height="40" rx="6" fill="#f7f3e8"/>`;
}

export function carton(paint: string): string {
  return `<rect x="125" y="50" width="150" height="205" rx="5" fill="${paint}"/><path d="M125 85h150" stroke="#f4f5f7" stroke-width="5"/><circle cx="200" cy="165" r="46" fill="#f7f3e8"/>`;
}

export function jar(paint: string): string {
  return `<rect x="140" y="50" width="120" height="34" rx="8" fill="#5b6168"/><path d="M135 84h130q20 14 20 36v110q0 22-22 22H137q-22 0-22-22V120q0-22 20-36z" fill="${paint}"/><rect x="130" y="135" width="140" height="75" rx="6" fill="#f7f3e8"/>`;
}

export function cans(paint: string): string {
  return `<g fill="${paint}"><rect x="80" y="95" width="75" height="145" rx="12"/><rect x="163" y="95" width="75" height="145" rx="12"/><rect x="246" y="95" width="75" height="145" rx="12"/></g><path d="M88 95h59M171 95h59M254 95h59" stroke="#c3c8cf" stroke-width="10"/><path d="M80 165h75M163 165h75M246 165h75" stroke="#f7f3e8" stroke-width="22"/>`;
}

export function sack(paint: string): string {
  return `<path d="M120 60q80 20 160 0l-12 32q40 60 22 155H110q-18-95 22-155z" fill="${paint}"/><path d="M132 92h136" stroke="#f4f5f7" stroke-width="5"/><path d="M165 175q0-22 18-22 17 0 17 16 0-16 17-16 18 0 18 22t-35 38q-35-16-35-38z" fill="#f7f3e8"/>`;
}
