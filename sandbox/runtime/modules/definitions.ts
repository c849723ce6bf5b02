/** The modules that are written in TypeScript. */
import type { Definition } from './importing.ts';
import { abc, collectionsAbc } from './abc.ts';
import { definition as collections } from './collections.ts';
import { definition as functools } from './functools.ts';
import { definition as itertools } from './itertools.ts';
import { definition as math } from './math.ts';
import { definition as operator } from './operator.ts';
import { definition as time } from './time.ts';
import { heapq } from './heapq.ts';
import { runtimeModule } from './_runtime.ts';
import { randomModule } from './random.ts';
import { weakref } from './weakref.ts';
import { sys } from './sys.ts';

export const definitions: Definition[] = [runtimeModule, sys, abc, collectionsAbc, weakref, randomModule, collections, heapq, functools, itertools, math, operator, time];
