/** Code objects. */
import { CO, type Code } from '../../abi.ts';
import { def, defineType } from '../core/define.ts';
import { addressOf } from '../core/identity.ts';
import { None, PyObject, Tuple, type Value } from '../core/object.ts';

/** A code object as Python sees it; one for each `Code`. */
export class CodeObject extends PyObject {
  code: Code;
  /** The function that was last asked for it: `types.FunctionType` makes another of the same JavaScript. */
  asked: WeakRef<object> | undefined;
  constructor(code: Code) {
    super();
    this.code = code;
  }
}

/** A code's object, which holds it: QuickJS would never free them if a WeakMap held the object. */
export function codeObject(code: Code & { object?: CodeObject }): CodeObject {
  if (!Object.hasOwn(code, 'object')) code.object = new CodeObject(code);
  return code.object as CodeObject;
}

/** The code object that a function was made from is its prototype. */
export const codeOf = (f: Value): Code => Object.getPrototypeOf(f);

const names = (list: string[] | undefined): Tuple => new Tuple(list ?? []);

export const codeType = defineType('code', {
  js: CodeObject,
  final: true,
  methods: {
    __repr__: def(
      'self, /',
      ({ code }: Value) =>
        `<code object ${code.info.name} at ${addressOf(code)}, file "${code.unit.filename}", line ${code.info.line}>`,
    ),
  },
  getters: {
    co_name: ({ code }) => code.info.name,
    co_qualname: ({ code }) => code.info.qualname,
    co_filename: ({ code }) => code.unit.filename,
    co_firstlineno: ({ code }) => code.info.line,
    co_flags: ({ code }) => code.info.flags & ~(CO.DELEGATES | CO.CLEANUP),
    co_argcount: ({ code }) => code.info.argc ?? 0,
    co_posonlyargcount: ({ code }) => code.info.posonly ?? 0,
    co_kwonlyargcount: ({ code }) => code.info.kwonly ?? 0,
    co_varnames: ({ code }) => names(code.info.vars),
    co_nlocals: ({ code }) => (code.info.vars ?? []).length,
    co_freevars: ({ code }) => names(code.info.free),
    co_cellvars: ({ code }) => names(code.info.cells),
    co_consts: ({ code }) => new Tuple([code.info.doc ?? None]),
  },
});
