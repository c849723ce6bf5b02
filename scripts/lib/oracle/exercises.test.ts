import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeKernel, type NodeKernel } from '../sandbox/node-kernel.ts';
import { disproof, exerciseProofs } from './exercises.ts';
import { Oracle } from './oracle.ts';

const proofs = exerciseProofs();

describe('exercises: each starter fails its checks, each solution passes', () => {
  let kernel: NodeKernel;
  const oracle = new Oracle(0);
  beforeAll(async () => {
    kernel = await createNodeKernel();
  });
  afterAll(() => oracle.close());

  it.each(proofs)('$name, in the sandbox', async (proof) => {
    await kernel.fresh();
    const result = await kernel.run(proof.program, { filename: '<check>', mode: 'exec' });
    expect(disproof(proof, result)).toBe('');
  });

  it.each(proofs)('$name, on CPython', async (proof) => {
    const step = { source: proof.program, filename: 'check.py', mode: 'exec' as const };
    const job = { steps: [step], files: {}, stdin: '', end: false, locate: false };
    const [outcome] = await oracle.run(job);
    expect(disproof(proof, outcome ?? { stdout: '', stderr: 'nothing ran' })).toBe('');
  });
});
