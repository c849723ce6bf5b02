/** math. Functions of floats are the engine's; those of ints are exact. */
import type { Value } from '../core/object.ts';
import { Float } from '../core/object.ts';
import { floatFunctions } from './math-floats.ts';
import { intFunctions } from './math-ints.ts';
import { specialFunctions } from './math-special.ts';
import { sumFunctions } from './math-sums.ts';

export const definition = {
  name: 'math',
  make: (): Record<string, Value> => ({
    ...floatFunctions,
    ...intFunctions,
    ...specialFunctions,
    ...sumFunctions,
    pi: new Float(Math.PI),
    e: new Float(Math.E),
    tau: new Float(2 * Math.PI),
    inf: new Float(Number.POSITIVE_INFINITY),
    nan: new Float(Number.NaN),
  }),
};
