/**
 * Functions of a module that are called by their name from the source that defines them. Each has a variable beside the global, so that a
 * call need neither look the name up nor ask how many arguments the function takes. Whatever binds or deletes the global in any way
 * empties the variable (`Runtime.steady`).
 */
import type { FunctionDef, Stmt } from '../ast.ts';

/** The names of one source, and which of them have been called. */
export class SteadyNames {
  /** Number of parameters, by name. */
  private readonly params = new Map<string, number>();
  private readonly variables = new Map<string, string>();

  /** `body`: the statements of the module. */
  note(body: readonly Stmt[]): void {
    for (const node of body) {
      const n = isDefinition(node) ? plainParameters(node) : -1;
      // `__x__` may be found in `object`, from which modules inherit.
      if (n >= 0 && !(node as FunctionDef).name.startsWith('__'))
        this.params.set((node as FunctionDef).name, n);
    }
  }

  /** The variable of a function that is called with so many arguments, if it may have one. */
  use(name: string, args: number): string | undefined {
    if (this.params.get(name) !== args) return undefined;
    let variable = this.variables.get(name);
    if (variable === undefined) {
      variable = `A${this.variables.size}`;
      this.variables.set(name, variable);
    }
    return variable;
  }

  /** Stands behind a definition until it is known whether the name is called. */
  mark(node: FunctionDef): string {
    return this.params.get(node.name) === plainParameters(node) ? `\x01${node.name}\x01` : '';
  }

  /** The text of the module, with the variables filled where the functions are defined. `steady`: the variable of the helper. */
  fill(text: string, steady: () => string): string {
    return text.replace(/\n?\x01(.*?)\x01/g, (_, name: string) => {
      const a = this.variables.get(name);
      return a === undefined ? '' : `\n${a}=${steady()}(G,"${name}",()=>${a}=void 0);`;
    });
  }

  /** The declarations of the variables, each after a comma. */
  get declarations(): string {
    return [...this.variables.values()].map((a) => `,${a}`).join('');
  }
}

const isDefinition = (node: Stmt): node is FunctionDef =>
  node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef';

/** How many parameters a definition has, -1 where it may give something else than a function that takes them in order. */
function plainParameters({ args, decoratorList, typeParams }: FunctionDef): number {
  const isPlain = !args.vararg && !args.kwarg && args.kwonlyargs.length === 0;
  if (!isPlain || decoratorList.length > 0 || typeParams.length > 0) return -1;
  return args.posonlyargs.length + args.args.length;
}
