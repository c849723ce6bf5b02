import { mount } from './mount.ts';

/** The entry of the editor's script, which a page loads when a cell is first edited. */
globalThis.__resumableEditor = mount;
