import { boot } from './realm.ts';

/** The entry of the script that QuickJS evaluates: leaves what the host calls (`host/vm.ts`). */
Object.assign(globalThis, { boot });
