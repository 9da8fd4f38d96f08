/** The arrow rule: who may import whom. Each entry names the only own packages a package may import. */
const allowed = {
  'packages/rules': [],
  'packages/contracts': ['packages/rules'],
  'packages/audit': ['packages/rules', 'packages/contracts'],
  'packages/store': ['packages/rules', 'packages/contracts', 'packages/audit'],
  'packages/http': ['packages/rules', 'packages/contracts'],
  'packages/observe': ['packages/contracts'],
  'packages/local': ['packages/rules', 'packages/contracts', 'packages/store', 'packages/audit'],
  'packages/client': ['packages/contracts'],
  'packages/cli': ['packages/client', 'packages/audit', 'packages/rules', 'packages/contracts'],
  'packages/console': ['packages/client', 'packages/rules', 'packages/contracts', 'packages/audit'],
  functions: [
    'packages/rules',
    'packages/contracts',
    'packages/store',
    'packages/audit',
    'packages/http',
    'packages/observe',
    'events',
  ],
  infra: ['packages/contracts', 'packages/store/src/table-design.ts', 'events'],
  events: [],
};

const own = '^(packages/[^/]+|functions|infra|events|test)/';

const arrows = Object.entries(allowed).map(([from, to]) => ({
  name: `arrow-${from.replace('packages/', '')}`,
  comment: `${from} may import only: ${to.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: '\\.test\\.ts$' },
  to: { path: own, pathNot: [from, ...to].map((folder) => `^${folder}(/|$)`) },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'rules-are-pure',
      comment: 'rules run in the browser and the verifier: no Node module, no library',
      severity: 'error',
      from: { path: '^packages/rules/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg'] },
    },
    {
      name: 'client-is-published',
      comment:
        'whoever installs the client has nothing else of ours; only its types are written from the contract',
      severity: 'error',
      from: { path: '^packages/client/src/', pathNot: '(/(generate|publish|testing)/|\\.test\\.ts$)' },
      to: { path: own, pathNot: '^packages/client/' },
    },
    {
      name: 'client-runs-in-browsers',
      comment: 'browsers and workers have no Node module',
      severity: 'error',
      from: { path: '^packages/client/src/', pathNot: '(/(generate|publish|testing)/|\\.test\\.ts$)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'aws-sdk-behind-doors',
      comment: "only the store, the local runtime and a function's deps.ts talk to AWS",
      severity: 'error',
      from: {
        path: '^(packages|functions)/',
        pathNot: '(^packages/(store|local)/|/deps\\.ts$|\\.test\\.ts$)',
      },
      to: { path: 'node_modules/@aws-sdk/' },
    },
    {
      name: 'console-stays-apart',
      comment: 'what is loaded in a browser is built from its own entry; tests go through the browser',
      severity: 'error',
      from: { pathNot: '^packages/console/' },
      to: { path: '^packages/console/' },
    },
    {
      name: 'console-runs-in-browsers',
      comment: 'browsers have no Node module',
      severity: 'error',
      from: { path: '^packages/console/src/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'functions-stay-apart',
      comment: 'nobody imports a Lambda from outside functions/',
      severity: 'error',
      from: { pathNot: '^(functions|test)/' },
      to: { path: '^functions/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|cdk\\.out|\\.local)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
