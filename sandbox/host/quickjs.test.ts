import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { EXPORTS, JOBS } from './quickjs.ts';
import { quickjs } from './testing/fake.ts';

const wasm = import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm');
const loader = readFileSync(fileURLToPath(new URL('emscripten-module.browser.mjs', wasm)), 'utf8');

it('knows the functions of the module by the names that the package gives them', () => {
  for (const [name, short] of Object.entries({ ...EXPORTS, ...JOBS })) {
    if (name === 'start') expect(loader).toContain(`.${short}();`);
    else expect(loader).toMatch(new RegExp(`\\._${name}=\\w+\\.${short.replace('$', '\\$')};`));
  }
});

it('gives the module what it takes, in the same places', () => {
  const landmarks = {
    q: 'q:()=>L("")',
    m: 'm:function(a,d){a=-9007199254740992>a',
    n: 'n:(a,d,b,e)=>{var f=(new Date).getFullYear()',
    p: 'p:()=>Date.now()',
    k: 'k:a=>{var d=G.length',
    d: 'd:()=>52',
    o: 'o:function(){return 70}',
    c: 'c:(a,d,b,e)=>{for(var f=0',
    s: 's:function(a,d,b,e,f){return c.callbacks.callFunction(void 0,a,d,b,e,f)}',
    i: 'i:function(a){return c.callbacks.shouldInterrupt(void 0,a)}',
    h: 'c.callbacks.loadModuleSource',
    g: 'c.callbacks.normalizeModule',
    t: 't:function(a,d){c.callbacks.freeHostRef(void 0,a,d)}',
  };
  for (const text of Object.values(landmarks)) expect(loader).toContain(text);
  const names = WebAssembly.Module.imports(quickjs).map(({ name }) => name);
  expect(names.sort()).toEqual([...'abcdefghijklmnopqrst']);
});
