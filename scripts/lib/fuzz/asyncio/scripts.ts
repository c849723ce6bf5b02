/** Random scripts of asyncio: coroutines that wait for each other, and for what they share. */
import { Random } from '../random.ts';
import { block, type Line, line } from '../scripts/lines.ts';
import { BodyMaker } from './bodies.ts';
import type { Callee } from './expressions.ts';

/** One script: the definition of a function `script(S)` that gives the coroutine to run. The same seed and number give the same script. */
export function makeScript(seed: string, number: number): Line {
  const random = new Random(`${seed}/${number}`);
  const callees = Array.from({ length: 2 + random.below(3) }, (_, at): Callee => {
    const isAsyncGenerator = random.chance(0.25);
    return { name: `${isAsyncGenerator ? 'agen' : 'work'}${at}`, isAsyncGenerator };
  });
  const functions = callees.map((callee, at) =>
    block(
      `async def ${callee.name}(n=0):`,
      new BodyMaker(random, callee, callees.slice(at + 1)).body(),
    ),
  );
  const main: Callee = { name: 'main', isAsyncGenerator: false };
  const start = block('async def main(n=0):', new BodyMaker(random, main, callees).body());
  return block('def script(S):', [...functions, start, line('return main()')]);
}
