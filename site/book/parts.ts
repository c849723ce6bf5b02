/** The parts of the book in their order, by the number that a chapter's `part` names. */
export const PARTS = {
  I: 'Generators',
  II: 'Delegation',
  III: 'Native coroutines',
  IV: 'The event loop',
  V: 'Appendices',
} as const;

export type Part = keyof typeof PARTS;
