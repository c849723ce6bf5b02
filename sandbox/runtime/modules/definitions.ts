/** The modules written in TypeScript that are there from the start; the others are in `library-names.ts`. */

import { runtimeModule } from './_runtime.ts';
import type { Definition } from './importing.ts';
import { sys } from './sys.ts';

export const definitions: Definition[] = [runtimeModule, sys];
