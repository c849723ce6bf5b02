/** A part of the project, and the parts that its files may import beside their own. */
export interface Layer {
  name: string;
  files: RegExp;
  mayImport: string[];
}

const PHASES = ['tokens', 'syntax', 'scope', 'emit'];
const COMPILER = ['compiler', 'compiler shared', ...PHASES];
const RUNTIME = ['runtime', 'core', 'generators', 'types', 'modules'];
const SANDBOX = ['protocol', 'abi', ...COMPILER, ...RUNTIME, 'javascript', 'client', 'host'];
const SITE = ['site', 'cells', 'drawings', 'stage'];

/** The rules of ARCHITECTURE.md, most particular first: a file belongs to the first layer that it matches. */
export const LAYERS: Layer[] = [
  { name: 'protocol', files: /^sandbox\/(protocol|trace)\.ts$/, mayImport: [] },
  { name: 'abi', files: /^sandbox\/(abi|boundary|character-names)\.ts$/, mayImport: [] },

  phase('tokens', 1),
  phase('syntax', 2),
  phase('scope', 3),
  phase('emit', 4),
  {
    name: 'compiler',
    files: /^sandbox\/compiler\/(compile|index)\.ts$/,
    mayImport: ['abi', ...COMPILER],
  },
  { name: 'compiler shared', files: /^sandbox\/compiler\/[^/]+$/, mayImport: ['abi'] },

  { name: 'core', files: /^sandbox\/runtime\/core\//, mayImport: ['abi'] },
  { name: 'generators', files: /^sandbox\/runtime\/generators\//, mayImport: ['abi', 'core'] },
  {
    name: 'types',
    files: /^sandbox\/runtime\/types\//,
    mayImport: ['abi', 'core', 'generators'],
  },
  {
    name: 'modules',
    files: /^sandbox\/runtime\/modules\//,
    mayImport: ['abi', 'core', 'generators', 'types'],
  },
  { name: 'runtime', files: /^sandbox\/runtime\/[^/]+$/, mayImport: ['abi', ...RUNTIME] },

  { name: 'javascript', files: /^sandbox\/javascript\//, mayImport: ['abi'] },

  { name: 'client', files: /^sandbox\/host\/client\b/, mayImport: ['protocol'] },
  { name: 'host', files: /^sandbox\/host\//, mayImport: ['protocol', 'abi', ...COMPILER] },

  { name: 'cells', files: /^site\/cells\//, mayImport: ['client', 'protocol', 'site'] },
  { name: 'drawings', files: /^site\/drawings\//, mayImport: ['client', 'protocol', 'site'] },
  // Joins the two, which do not know each other.
  {
    name: 'stage',
    files: /^site\/stage\//,
    mayImport: ['cells', 'drawings', 'client', 'protocol', 'site'],
  },
  { name: 'browser tests', files: /^site\/e2e\//, mayImport: [...SITE, 'protocol', 'scripts'] },
  { name: 'site', files: /^site\//, mayImport: [...SITE, 'client', 'protocol'] },
  { name: 'content', files: /^content\//, mayImport: SITE },

  { name: 'scripts', files: /^scripts\//, mayImport: [...SANDBOX, ...SITE] },
  { name: 'configuration', files: /^[^/]+$/, mayImport: [...SITE, 'scripts'] },
];

/** A test of the sandbox, or what helps one, may put any of its parts together. */
export const TEST = /^sandbox\/.*(\.test\.ts$|\/(cases|testing)\/)/;
export const TEST_MAY_IMPORT = SANDBOX;

/** @returns the layer of a file; undefined for one that no layer takes */
export function layerOf(file: string): Layer | undefined {
  return LAYERS.find(({ files }) => files.test(file));
}

/** A phase of the compiler sees the phases before it. */
function phase(name: string, number: number): Layer {
  return {
    name,
    files: new RegExp(`^sandbox/compiler/${number}-${name}/`),
    mayImport: ['abi', 'compiler shared', ...PHASES.slice(0, number - 1)],
  };
}
