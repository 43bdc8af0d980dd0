export function drill(paint: string): string {
  return `<path d="M95 85h165l30 22v30l-30 22H185l-12 80h-56l16-80H95z" fill="${paint}"/><path d="M290 122h55" stroke="#5b6168" stroke-width="12"/>`;
}

export function grill(paint: string): string {
  return `<path d="M95 125q0-70 105-70t105 70z" fill="${paint}"/><path d="M95 132h210q-10 62-105 62T95 132z" fill="${paint}"/><path d="M95 128h210" stroke="#f4f5f7" stroke-width="5"/><path d="M150 188l-28 66M250 188l28 66M180 50h40" stroke="#5b6168" stroke-width="11"/>`;
}

export function parasol(paint: string): string {
  return `<path d="M60 135q140-150 280 0-35-20-70 0-35-20-70 0-35-20-70 0-35-20-70 0z" fill="${paint}"/><path d="M200 60v190M165 252h70" stroke="#5b6168" stroke-width="9"/>`;
}

export function plant(paint: string): string {
  return `<path d="M130 170h140l-20 85H150z" fill="${paint}"/><path d="M200 170q-10-90-80-95 5 80 80 95zM200 170q10-110 85-105-5 85-85 105z" fill="#5f9a68"/>`;
}

export function hose(paint: string): string {
  return `<g fill="none" stroke="${paint}" stroke-width="18"><circle cx="190" cy="160" r="85"/><circle cx="190" cy="160" r="55"/><path d="M275 160V70h45"/></g><rect x="315" y="58" width="32" height="24" fill="#d4ae5b"/>`;
}

export function mower(paint: string): string {
  return `<rect x="85" y="165" width="165" height="60" rx="16" fill="${paint}"/><rect x="125" y="125" width="80" height="45" rx="10" fill="#5b6168"/><path d="M245 175l85-115" stroke="#5b6168" stroke-width="11"/><circle cx="110" cy="230" r="24" fill="#3a3d42"/><circle cx="230" cy="230" r="24" fill="#3a3d42"/>`;
}

export function saw(paint: string): string {
  return `<circle cx="200" cy="160" r="85" fill="#c3c8cf" stroke="#8b9097" stroke-width="10" stroke-dasharray="14 8"/><circle cx="200" cy="160" r="16" fill="#5b6168"/><path d="M110 130q0-95 95-95 95 0 95 95z" fill="${paint}"/><path d="M215 60q60-30 95 10" fill="none" stroke="${paint}" stroke-width="22"/>`;
}

export function screwdriver(paint: string): string {
  return `<rect x="80" y="120" width="130" height="54" rx="22" fill="${paint}"/><path d="M210 147h120" stroke="#8b9097" stroke-width="14"/><path d="M325 135l18 12-18 12z" fill="#8b9097"/><path d="M105 135h85M105 159h85" stroke="#f4f5f7" stroke-width="4"/>`;
}

export function torch(paint: string): string {
  return `<rect x="75" y="125" width="165" height="50" rx="10" fill="${paint}"/><path d="M240 118l45-20v104l-45-20z" fill="${paint}"/><path d="M290 105l60-25M292 150h62M290 195l60 25" stroke="#f0c75a" stroke-width="9"/>`;
}

export function ladder(paint: string): string {
  return `<path d="M150 45l-40 210M250 45l40 210M143 85h114M135 130h130M127 175h146M119 220h162" stroke="${paint}" stroke-width="13"/>`;
}

export function padlock(paint: string): string {
  return `<path d="M150 135V95q0-50 50-50t50 50v40" fill="none" stroke="#8b9097" stroke-width="18"/><rect x="115" y="130" width="170" height="120" rx="16" fill="${paint}"/><circle cx="200" cy="180" r="15" fill="#cfe3f5"/><path d="M200 190v30" stroke="#cfe3f5" stroke-width="10"/>`;
}
