import { tokenise, wordsOf } from '../text/tokens';
import { measureAt } from './measures';

const measureIn = (text: string) => {
  const tokens = tokenise(text);
  const measure = measureAt(tokens, 0);
  return measure && `${measure.key}: ${wordsOf(tokens.slice(0, measure.length))}`;
};

describe('measureAt', () => {
  it.each([
    ['15.6 inch laptop', 'size: 15.6 inch'],
    ['34x32 jeans', 'size: 34x32'],
    ['40w x 30l pants', 'size: 40w x 30l'],
    ['10 by 12 frame', 'size: 10 by 12'],
    ['6x4ft backdrop', 'size: 6x4ft'],
    ['44 inches wide shade', 'size: 44 inches wide'],
    ['size 9.5 shoes', 'size: size 9.5'],
    ['us 10 boots', 'size: us 10'],
    ['8 fl oz bottle', 'size: 8 fl oz'],
    ['13" screen', 'size: 13"'],
    ['3x-large shirt', 'size: 3x-large'],
    ['queen size bed', 'size: queen size'],
    ['512gb ssd', 'capacity: 512gb'],
    ['1500 watts heater', 'power: 1500 watts'],
    ['pack of 12 socks', 'quantity: pack of 12'],
    ['set of two chairs', 'quantity: set of two'],
    ['4-pack of tape', 'quantity: 4-pack'],
    ['2 dozen roses', 'quantity: 2 dozen'],
    ['three chairs', 'quantity: three'],
  ])('reads the measure of "%s"', (text, measure) => {
    expect(measureIn(text)).toBe(measure);
  });

  it.each(['laptop', '2024 model', 'in the box', 'pack light'])('reads none from "%s"', (text) => {
    expect(measureIn(text)).toBeUndefined();
  });
});
