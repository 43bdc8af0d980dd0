interface Measure {
  amount: number;
  unit: string;
}

/** Other names and sizes of a unit: 1 TB is 1000 GB, and so are 1024 GB. */
const SAME_UNIT: Record<string, Measure> = {
  tb: { amount: 1000, unit: 'gb' },
  mb: { amount: 0.001, unit: 'gb' },
  ghz: { amount: 1000, unit: 'mhz' },
  watt: { amount: 1, unit: 'w' },
  volt: { amount: 1, unit: 'v' },
  quart: { amount: 1, unit: 'qt' },
  ml: { amount: 0.001, unit: 'l' },
  g: { amount: 0.001, unit: 'kg' },
  cm: { amount: 10, unit: 'mm' },
  pc: { amount: 1, unit: 'piece' },
  pk: { amount: 1, unit: 'pack' },
  ct: { amount: 1, unit: 'pack' },
};

export function inOneUnit(number: number, name: string): Measure {
  const other = Object.hasOwn(SAME_UNIT, name) ? SAME_UNIT[name] : undefined;
  const amount = number * (other?.amount ?? 1);
  const unit = other?.unit ?? name;
  return { amount: unit === 'gb' ? roundedStorage(amount) : Math.round(amount * 1000) / 1000, unit };
}

/** Some count 1024 GB to a terabyte and some 1000. */
function roundedStorage(gigabytes: number): number {
  return gigabytes >= 1000 && gigabytes % 1024 === 0 ? (gigabytes / 1024) * 1000 : gigabytes;
}
