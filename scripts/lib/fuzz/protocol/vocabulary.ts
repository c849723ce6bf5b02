/** The small parts that the scripts are made of. */
import type { Random } from '../random.ts';

const VALUES = ['1', '2', "'a'", 'None', '(3, 4)', '[5]', 'x', 'n'];

const CLASSES = [
  'ValueError',
  'KeyError',
  'RuntimeError',
  'StopIteration',
  'StopAsyncIteration',
  'GeneratorExit',
  'Cancelled',
  'LookupError',
];

const CAUGHT = [
  ...CLASSES,
  'Exception',
  'Exception',
  'BaseException',
  'BaseException',
  '(ValueError, KeyError)',
  '(StopIteration, StopAsyncIteration)',
];

/** A constant, or a local variable. */
export const value = (random: Random): string => random.pick(VALUES);
/** A constant. */
export const constant = (random: Random): string => random.pick(VALUES.slice(0, 6));
/** The class of an exception. */
export const errorClass = (random: Random): string => random.pick(CLASSES);
/** What an `except` names. */
export const caught = (random: Random): string => random.pick(CAUGHT);

/** What `raise` and `throw` take: a class or an instance. */
export function error(random: Random): string {
  const name = errorClass(random);
  return random.weighted([
    [3, () => name],
    [3, () => `${name}(${constant(random)})`],
    [1, () => `${name}('a', 'b')`],
    [0.5, () => `ExceptionGroup('group', [${random.pick(['ValueError', 'KeyError'])}(1)])`],
  ]);
}

/** The arguments of `throw` and `athrow`, wrong ones and the old signature among them. */
export function thrown(random: Random): string {
  return random.weighted([
    [12, () => error(random)],
    [0.3, () => `${errorClass(random)}, ${constant(random)}`],
    [0.3, () => `${errorClass(random)}, None, None`],
    [
      0.3,
      () => random.pick(['5', "'text'", 'int', 'None', 'ValueError(1), 2', 'ValueError, 1, 2']),
    ],
  ]);
}
