export function box(paint: string): string {
  return `<path d="M200 50l110 55v110l-110 55-110-55V105z" fill="${paint}"/><path d="M90 105l110 55 110-55M200 160v110" fill="none" stroke="#f4f5f7" stroke-width="5"/>`;
}

export function sheet(paint: string): string {
  return `<rect x="95" y="80" width="210" height="150" rx="10" fill="${paint}" transform="rotate(-6 200 155)"/>`;
}

export function stapler(paint: string): string {
  return `<path d="M70 130q120-55 260-10v32L80 178z" fill="${paint}"/><path d="M75 205h255" stroke="#5b6168" stroke-width="20"/><path d="M90 178v22" stroke="#5b6168" stroke-width="14"/>`;
}

export function paper(paint: string): string {
  return `<rect x="120" y="60" width="170" height="190" rx="4" fill="#d5dae1"/><rect x="108" y="50" width="170" height="190" rx="4" fill="#fbfbfc"/><path d="M130 85h125M130 110h125M130 135h85" stroke="${paint}" stroke-width="7"/>`;
}
