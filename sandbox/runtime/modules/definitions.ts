/** The modules that are written in TypeScript. */
import type { Definition } from './importing.ts';
import { sys } from './sys.ts';

export const definitions: Definition[] = [sys];
