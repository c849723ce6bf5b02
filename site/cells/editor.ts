import type { Completions, SourceProblem } from '../../sandbox/protocol.ts';
import { loadScript } from './scripts.ts';
import type { Failure } from './traceback.ts';

/** What a cell needs of an editor. Another editor replaces this one by having the same. */
export interface Editor {
  get(): string;
  set(doc: string): void;
  /** Puts the caret at an offset of the text; without one, where it was. */
  focus(offset?: number): void;
  /** Marks where a run ended, and nothing else, until the text changes. */
  mark(failure: Failure | undefined): void;
}

/** What an editor is told about its cell. */
export interface EditorOptions {
  /** Its name for those who listen. */
  label: string;
  /** `py` or `js`. */
  lang: string;
  /** The text is another than before. */
  onChange(): void;
  /** Why the text is not Python, if it is not and somebody can tell. */
  check(source: string): Promise<SourceProblem | undefined>;
  /** What could be typed at an offset, if somebody can tell. */
  complete(source: string, offset: number): Promise<Completions | undefined>;
}

/** Fills `host` with an editor of `doc`. */
export type MountEditor = (host: HTMLElement, doc: string, options: EditorOptions) => Editor;

declare global {
  /** Set by the editor's script. */
  var __resumableEditor: MountEditor | undefined;
}

/** The way to mount an editor; loads its script the first time. Rejects where that cannot be had. */
export async function editorMount(): Promise<MountEditor> {
  await loadScript('editor');
  return globalThis.__resumableEditor as MountEditor;
}
