import type { ProductGroup } from '../product/product-group';
import { BOOKS as DEPARTMENT } from './departments';

export const BOOKS: ProductGroup[] = [
  {
    product_type: 'book',
    category_path: DEPARTMENT,
    noun: 'Book',
    naming: '{model} by {brand}',
    highlights: ['{format}', '{genre} Book', '{pages} Pages'],
    pitch: 'To read, to lend, to give.',
    trade: 'book',
    gtin_prefix: '978',
    rows: `
brand | model | format | genre | pages | price | rating | reviews
James Clear | Atomic Habits | Hardcover / Paperback -8 | Self-Help | 320 | 27 | 4.8 | 138210
Morgan Housel | The Psychology of Money | Paperback | Finance | 256 | 19.99 | 4.7 | 61230
Robert T. Kiyosaki | Rich Dad Poor Dad | Paperback | Finance | 336 | 9.99 | 4.7 | 98210
Stephen R. Covey | The 7 Habits of Highly Effective People | Paperback | Self-Help | 464 | 19.99 | 4.7 | 28410
Daniel Kahneman | Thinking, Fast and Slow | Paperback | Psychology | 512 | 20 | 4.6 | 41230
Yuval Noah Harari | Sapiens | Paperback / Hardcover +12 | History | 464 | 24.99 | 4.6 | 88210
Michelle Obama | Becoming | Hardcover | Biography | 448 | 32.5 | 4.8 | 91230
Tara Westover | Educated | Paperback | Biography | 368 | 18.99 | 4.7 | 71230
Walter Isaacson | Steve Jobs | Paperback | Biography | 672 | 20 | 4.7 | 18210
Delia Owens | Where the Crawdads Sing | Paperback | Fiction | 400 | 18 | 4.7 | 121230
Andy Weir | Project Hail Mary | Paperback / Hardcover +10 | Science Fiction | 496 | 22 | 4.8 | 98210
Frank Herbert | Dune | Paperback | Science Fiction | 896 | 10.99 | 4.7 | 81240
George Orwell | 1984 | Paperback | Fiction | 328 | 9.99 | 4.7 | 91230
Harper Lee | To Kill a Mockingbird | Paperback | Fiction | 336 | 17.99 | 4.7 | 78210
F. Scott Fitzgerald | The Great Gatsby | Paperback | Fiction | 180 | 17 | 4.5 | 31240
J.R.R. Tolkien | The Hobbit | Paperback / Hardcover +15 | Fantasy | 300 | 14.99 | 4.8 | 61230
J.R.R. Tolkien | The Lord of the Rings | Boxed Set | Fantasy | 1216 | 39.96 | 4.8 | 28410
J.K. Rowling | Harry Potter and the Sorcerer's Stone | Paperback | Fantasy | 320 | 12.99 | 4.8 | 98210
Rebecca Yarros | Fourth Wing | Paperback / Hardcover +10 | Fantasy | 528 | 19.99 | 4.8 | 158210
Sarah J. Maas | A Court of Thorns and Roses | Paperback | Fantasy | 448 | 19 | 4.6 | 121230
Colleen Hoover | It Ends with Us | Paperback | Romance | 384 | 16.99 | 4.7 | 168210
Emily Henry | Beach Read | Paperback | Romance | 384 | 18 | 4.4 | 58210
Agatha Christie | And Then There Were None | Paperback | Mystery | 300 | 17.99 | 4.6 | 31240
Alex Michaelides | The Silent Patient | Paperback | Thriller | 352 | 17.99 | 4.5 | 98210
Freida McFadden | The Housemaid | Paperback | Thriller | 336 | 12.99 | 4.6 | 188210
Eric Carle | The Very Hungry Caterpillar | Board Book | Children's | 26 | 10.99 | 4.9 | 61230
Bill Martin Jr. | Brown Bear, Brown Bear, What Do You See? | Board Book | Children's | 28 | 9.99 | 4.9 | 38210
Samin Nosrat | Salt, Fat, Acid, Heat | Hardcover | Cookbook | 480 | 40 | 4.8 | 28410
J. Kenji Lopez-Alt | The Food Lab | Hardcover | Cookbook | 960 | 49.95 | 4.8 | 12310
Robert C. Martin | Clean Code | Paperback | Computing | 464 | 49.99 | 4.6 | 9120
Andrew Hunt | The Pragmatic Programmer | Hardcover | Computing | 352 | 49.99 | 4.7 | 4310
Martin Kleppmann | Designing Data-Intensive Applications | Paperback | Computing | 616 | 59.99 | 4.7 | 8120
`,
  },
  {
    product_type: 'book_light',
    category_path: [...DEPARTMENT, 'Reading Accessories'],
    noun: 'Book Light',
    highlights: ['{feature}', '{battery_hours} Hours'],
    pitch: 'One more chapter, without waking anybody.',
    trade: 'goods',
    accessory_for: 'book',
    rows: `
brand | model | feature | battery_hours | color | price | rating | reviews
Glocusent | Neck | 3 Colors, 6 Brightness Levels | 80 | Black / White | 25.99 | 4.7 | 58210
Energizer | Clip-On | LED | 25 | Black | 12.99 | 4.4 | 14230
`,
  },
];
