import { DOCUMENTATION_MODULE } from '../../../sandbox/host/library.ts';
import type { NativeModules } from '../../../sandbox/protocol.ts';
import { foundByCPython } from './from-cpython.ts';

/** Signatures and documentation of what CPython has in C, as a part that the guest's `_documentation` asks for by name. */
export async function documentationPart(): Promise<NativeModules> {
  const table = JSON.stringify(await foundByCPython('documentation.py'));
  return {
    needs: { [DOCUMENTATION_MODULE]: [DOCUMENTATION_MODULE] },
    parts: { [DOCUMENTATION_MODULE]: `(function(){return{table:${table}}})` },
  };
}
