/** What a fuzzer hands on. */

/** A program on which the sandbox and CPython part. */
export interface Finding {
  name: string;
  source: string;
  /** What differs, for a person. */
  text: string;
}

/** How many programs were equal, how many were not, and how many CPython could not judge. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}
