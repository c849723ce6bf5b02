/** What is used of MicroPython's package, which has no types of its own. */
declare module '@micropython/micropython-webassembly-pyscript/micropython.mjs' {
  export function loadMicroPython(options: {
    /** Bytes. */
    heapsize: number;
    /** Takes each line that is printed. */
    stdout: (line: string) => void;
  }): Promise<{ runPython(source: string): unknown }>;
}
