import { tokenise } from '../text/tokens';
import { readRating } from './rating.reader';

const ratingIn = (text: string) => readRating(tokenise(text)).found;

describe('readRating', () => {
  it.each<[string, number]>([
    ['a kettle with 4 stars and up', 4],
    ['at least 4.5 stars', 4.5],
    ['rated 4 or higher', 4],
    ['four star rating or better', 4],
    ['a rating above 3.5', 3.5],
  ])('reads the stars of "%s"', (text, stars) => {
    expect(ratingIn(text)).toBe(stars);
  });

  it.each(['a star wars poster', 'rated 30 amps', '12 stars wall decal', 'a lamp'])(
    'finds no rating in "%s"',
    (text) => {
      expect(ratingIn(text)).toBeUndefined();
    },
  );
});
