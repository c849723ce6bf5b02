/** The programs that are mutated: those of the conformance corpus that stand alone. */
import { CONFORMANCE, findPrograms } from '../../oracle/programs.ts';
import { hash } from '../random.ts';

export interface Original {
  name: string;
  source: string;
}

/** Longer programs make mutants in which the change is hard to find. Characters. */
const LONGEST = 4000;

/** All that can be mutated. */
export function readCorpus(): Original[] {
  return findPrograms(CONFORMANCE)
    .filter(({ files, stdin, source }) => {
      return Object.keys(files).length === 0 && stdin === '' && source.length <= LONGEST;
    })
    .map(({ name, source }) => ({ name, source }));
}

/** One program for a key. New programs in the corpus change the choice for few keys only. */
export function choose(corpus: Original[], key: string): Original {
  const rank = ({ name }: Original) => hash(`${key} ${name}`) >>> 0;
  return corpus.reduce((best, one) => (rank(one) > rank(best) ? one : best));
}
