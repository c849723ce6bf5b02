import { Dict } from '../core/dict.ts';

/** `sys.modules`. */
export const modules = new Dict();
