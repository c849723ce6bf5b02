/** What a fuzzer hands on. */

/** A program on which the sandbox and CPython part. */
export interface Finding {
  name: string;
  source: string;
  /** What differs, for a person. */
  text: string;
}

/** How many programs were equal, how many were not, how many CPython could not judge, and how many are known to differ. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  gaps?: number;
}
