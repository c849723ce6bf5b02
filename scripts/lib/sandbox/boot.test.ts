import { expect, it } from 'vitest';
import { Session } from '../../../sandbox/host/session.ts';
import { guestBundle } from './guest.ts';
import { sandboxQuickjs } from './quickjs.ts';

it('boots to the same memory each time: what a page keeps of a state are the differences to that', async () => {
  const { compile } = await import('../../../sandbox/compiler/compile.ts');
  const guest = await guestBundle();
  const module = await WebAssembly.compile(await sandboxQuickjs(guest));
  const boot = async () => (await Session.create({ module, runtime: guest.core, compile })).booted;
  const [first, second] = [await boot(), await boot()];
  expect(second.roots).toEqual(first.roots);
  expect(second.chunks).toEqual(first.chunks);
});
