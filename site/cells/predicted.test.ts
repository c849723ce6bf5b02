import { expect, it } from 'vitest';
import { comparePrediction, predictionWords } from './predicted.ts';

const words = (predicted: string, printed: string) =>
  predictionWords(comparePrediction(predicted, printed));

it('compares line by line, whatever the spaces and quotes', () => {
  expect(words(' None \n"first"\n\n', 'None\nfirst\n')).toBe('All as you predicted.');
  expect(words('5', '5\n')).toBe('As you predicted.');
  expect(words('1\n2', '1\n3\n')).toBe('1 of 2 as predicted; look at line 2.');
  expect(words('', '1\n2\n')).toBe('Not what you predicted; look at line 1.');
  expect(words('1\n2\n3', '1\n2\n')).toBe('2 of 3 as predicted; look at line 3.');
  expect(words('x', '5\n')).toContain('Not what you predicted.');
});
