import { Button } from '../../ui';

/** What a newcomer can begin with. */
export const STARTERS = [
  'Wireless headphones under $100',
  'A laptop for university, under $800',
  'Running shoes for men, size 10',
  'A camping tent under $200 and a sleeping bag',
  'Sell my iPhone 13, 128GB, blue, $650, good condition',
  'A coffee machine, only new, at least 4 stars',
];

/** The first screen of a new conversation. */
export function Starters({ onPick }: { onPick: (text: string) => void }) {
  return (
    <div className="mx-auto flex min-h-full w-full max-w-4xl flex-col justify-center gap-6 px-4 py-8 sm:px-6">
      <div className="flex flex-col gap-2">
        <h1 className="text-2xl font-semibold tracking-tight sm:text-3xl">What are you looking for?</h1>
        <p className="max-w-[60ch] text-muted">
          Say it in your own words. Several marketplaces are searched at once, and each result says why it is there. Or
          say what you want to sell.
        </p>
      </div>
      <ul aria-label="Examples" className="grid gap-2 sm:grid-cols-2">
        {STARTERS.map((starter) => (
          <li key={starter} className="flex">
            <Button
              className="w-full justify-start whitespace-normal rounded-xl border-line px-4 py-3 text-left font-normal"
              onClick={() => onPick(starter)}
            >
              {starter}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
