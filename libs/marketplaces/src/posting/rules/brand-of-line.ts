/** Lines of products that are sold by their own name, and whose they are. */
const BRANDS: Record<string, string> = {
  iphone: 'Apple',
  ipad: 'Apple',
  macbook: 'Apple',
  imac: 'Apple',
  airpods: 'Apple',
  galaxy: 'Samsung',
  pixel: 'Google',
  playstation: 'Sony',
  ps4: 'Sony',
  ps5: 'Sony',
  xbox: 'Microsoft',
  thinkpad: 'Lenovo',
  ideapad: 'Lenovo',
  kindle: 'Amazon',
  fitbit: 'Fitbit',
  gopro: 'GoPro',
};

/** The brand that a title names by the line alone, as in “iPhone 13”. */
export function brandOfLine(title: string): string | undefined {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => BRANDS[word]).find((brand) => brand !== undefined);
}
