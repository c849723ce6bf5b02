/** Blocks, functions and classes (reference, 8.7 and 8.8). */

import { DEDENT, INDENT, NAME, NEWLINE, type Token } from '../1-tokens/token.ts';
import type { Arguments, Expr, Stmt } from '../ast.ts';
import type { CallArguments } from './grammar.ts';
import { emptyArguments } from './parameters.ts';
import { Statements } from './statements.ts';

/** The layer of blocks and definitions. */
export abstract class Definitions extends Statements {
  /** A compound statement, or simple ones on a line. */
  protected abstract statement(): Stmt[];

  /** Statements behind a colon: indented lines, or the rest of the line. */
  protected block(): Stmt[] {
    if (!this.take(NEWLINE)) return this.simpleStatements();
    this.enter();
    this.expect(INDENT);
    const body: Stmt[] = [];
    while (!this.at(DEDENT)) body.push(...this.statement());
    this.next();
    this.leave();
    return body;
  }

  /** The colon that ends a statement's head. */
  protected colon(): void {
    this.expect(':');
  }

  /** The block of a statement or definition that starts with `owner` and is called `what` in messages. */
  protected suite(_what: string, _owner: Token): Stmt[] {
    return this.block();
  }

  // ---- functions and classes ----

  protected functionDef(decoratorList: Expr[], async: Token | null = null): Stmt {
    const def = this.expect('def');
    const name = this.expect(NAME).text;
    const typeParams = this.typeParams();
    this.force('(');
    const args: Arguments = this.at(')') ? emptyArguments() : this.parameters(')');
    this.expect(')');
    const returns = this.at('->') ? this.returns() : null;
    this.force(':');
    const body = this.suite('function definition', def);
    const kind = async ? 'AsyncFunctionDef' : 'FunctionDef';
    const fields = { kind, name, args, body, decoratorList, returns, typeParams } as const;
    return this.node(async ?? def, fields);
  }

  protected returns(): Expr | null {
    this.expect('->');
    return this.expression();
  }

  protected classDef(decoratorList: Expr[]): Stmt {
    const start = this.expect('class');
    const name = this.expect(NAME).text;
    const typeParams = this.typeParams();
    const found = this.take('(') ? this.classArguments() : { args: [], keywords: [] };
    this.colon();
    const body = this.suite('class definition', start);
    const { args: bases, keywords } = found;
    return this.node(start, {
      kind: 'ClassDef',
      name,
      bases,
      keywords,
      body,
      decoratorList,
      typeParams,
    });
  }

  protected classArguments(): CallArguments {
    const found = this.callArguments();
    this.expect(')');
    return found;
  }
}
