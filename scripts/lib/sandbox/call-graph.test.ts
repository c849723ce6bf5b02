/**
 * The tree of tasks that is drawn is the one that `asyncio.capture_call_graph` tells the program itself, after every call that the loop
 * runs.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ChainNode, chainAt } from '../../../site/drawings/chain/model.ts';
import { type Run, runOf } from '../../../site/drawings/run.ts';
import { createNodeKernel, type NodeKernel } from './node-kernel.ts';

const PROBE = readFileSync(new URL('./call-graph.py', import.meta.url), 'utf8');
const SLEEPERS = `
import asyncio
async def nap(n):
    await asyncio.sleep(n)
async def deep(n):
    await nap(n)
async def failing(n):
    await nap(n)
    raise ValueError(n)
`;

/** Bodies of `main`, the coroutine that is run. */
const PROGRAMS: Record<string, string> = {
  gather: 'await asyncio.gather(nap(2), deep(1))',
  'gather in gather': 'await asyncio.gather(asyncio.gather(nap(1), deep(2)), nap(3))',
  'a gatherer in a task':
    'async def two():\n    await asyncio.gather(nap(1), deep(2))\nawait asyncio.gather(two(), two(), deep(4))',
  'gather fails':
    'try:\n    await asyncio.gather(failing(1), deep(2))\nexcept ValueError:\n    await nap(2)',
  'a group':
    'async with asyncio.TaskGroup() as group:\n    group.create_task(nap(1))\n    group.create_task(deep(2))\n    await nap(3)\nawait nap(1)',
  'a group in a task of a group':
    'async def inner():\n    async with asyncio.TaskGroup() as group:\n        group.create_task(deep(1))\n        group.create_task(nap(2))\nasync with asyncio.TaskGroup() as group:\n    group.create_task(inner())\n    group.create_task(nap(3))',
  'a group fails':
    'try:\n    async with asyncio.TaskGroup() as group:\n        group.create_task(failing(1))\n        group.create_task(deep(2))\nexcept* ValueError:\n    await nap(1)',
  'the first of several':
    'tasks = [asyncio.create_task(nap(n)) for n in (1, 2, 3)]\nawait asyncio.wait(tasks, return_when="FIRST_COMPLETED")\nawait deep(1)\nawait asyncio.wait(tasks)',
  'one after the other': 'for done in asyncio.as_completed([nap(1), deep(2)]):\n    await done',
  'a task awaited by two':
    'task = asyncio.create_task(deep(3))\nasync def join(n):\n    await nap(n)\n    await task\nawait asyncio.gather(join(1), join(2))',
  shield:
    'inner = asyncio.create_task(deep(3))\ntry:\n    await asyncio.wait_for(asyncio.shield(inner), 1)\nexcept TimeoutError:\n    await inner',
  'cancelled while it gathers':
    'async def two():\n    await asyncio.gather(nap(5), deep(6))\ntask = asyncio.create_task(two())\nawait nap(1)\ntask.cancel()\nawait asyncio.wait([task])',
  'nobody waits': 'task = asyncio.create_task(deep(3))\nawait nap(1)\nawait nap(1)',
  'an eager factory':
    'asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)\nawait asyncio.gather(nap(2), deep(1))',
};

let kernel: NodeKernel;
beforeAll(async () => {
  kernel = await createNodeKernel({ subject: 'program' });
}, 60_000);

/** What the probe said after so many events: of a task, those that await it, and its frames. */
const ANSWER = /^\? (\d+) (\S+) (\S+) (\S+)$/gm;

describe('the tree of tasks is that of capture_call_graph', () => {
  it.each(Object.entries(PROGRAMS))('%s', async (_, body) => {
    await kernel.fresh();
    const main = `async def main():\n${body.replace(/^/gm, '    ')}\nasyncio.run(main())\n`;
    const options = { filename: 'program.py', mode: 'exec', trace: { events: 5000 } } as const;
    const { stdout, trace } = await kernel.run(PROBE + SLEEPERS + main, options);
    if (!trace) throw new Error('no trace');
    const run = runOf(trace, 'the program');
    const answers = [...stdout.matchAll(ANSWER)];
    expect(answers.length).toBeGreaterThan(8);
    const wrong = answers.flatMap(([answer, at, ...told]) => {
      const seen = seenIn(run, Number(at) - 1, ...(told as [string, string, string]));
      return seen === undefined ? [] : [`${answer}: drawn ${seen}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** What the tree says of a task, where that is something else; it stands once, below one of those that await it. */
function seenIn(run: Run, at: number, name: string, awaiting: string, frames: string) {
  const nodes = chainAt(run, at);
  const index = nodes.findIndex((node) => node.name === name && isTask(node));
  if (index < 0) return 'not at all';
  const above = parentTask(nodes, index) ?? '-';
  const own = framesBelow(nodes, index).join(',') || '-';
  const isRight = awaiting.split(',').includes(above) && own === frames;
  return isRight ? undefined : `below ${above}: ${own}`;
}

const isTask = ({ state, words }: ChainNode) => state === undefined && words !== '';

function parentTask(nodes: ChainNode[], index: number): string | undefined {
  let { depth } = nodes[index] as ChainNode;
  for (let i = index - 1; i >= 0; i--) {
    const node = nodes[i] as ChainNode;
    if (node.depth >= depth) continue;
    if (isTask(node)) return node.name;
    depth = node.depth;
  }
  return undefined;
}

/** `nap:4` of each frame that a task has itself. */
function framesBelow(nodes: ChainNode[], index: number): string[] {
  const found: string[] = [];
  for (const { name, state, words, depth } of nodes.slice(index + 1)) {
    if (state === undefined || depth <= (nodes[index] as ChainNode).depth) break;
    found.push(`${name.replace(/ #\d+$/, '')}:${/\d+$/.exec(words)?.[0] ?? '?'}`);
  }
  return found;
}
