/** The rule of directions (docs/architecture.md), each with its reason. */
const layers = [
  'ports|taxonomy',
  'linking',
  'vacancy|extraction|passport',
  'matching',
  'credentials|questions',
  'application',
];
const insideCore = layers.slice(0, -1).map((layer, at) => ({
  name: `core-direction-${layer.replaceAll('|', '-')}`,
  comment:
    'Inside core values flow one way: taxonomy -> linking -> vacancy, extraction, passport -> matching -> credentials, questions -> application. A step back would make a cycle of knowledge.',
  severity: 'error',
  from: { path: `^core/(${layer})/` },
  to: { path: `^core/(${layers.slice(at + 1).join('|')})/`, dependencyTypesNot: ['type-only'] },
}));

export default {
  forbidden: [
    ...insideCore,
    {
      name: 'core-stays-pure',
      comment:
        'core runs unchanged in a worker, a page, the server and the tests: only core and runtime-neutral packages. @scure/base (base58 of keys and signatures) and fflate (unpacking with a limit, synchronous part) are plain JavaScript; jsonld is not (it chooses Node or DOM parts), so it stands behind core/ports/canonizer.ts.',
      severity: 'error',
      from: { path: '^core/' },
      to: { pathNot: '^core/|node_modules/(zod|@hpke|@scure/base|fflate)/' },
    },
    {
      name: 'extension-not-to-ats',
      comment: 'The two programs meet only in core and on the wire.',
      severity: 'error',
      from: { path: '^extension/' },
      to: { path: '^ats-plugin/' },
    },
    {
      name: 'ats-not-to-extension',
      comment: 'The two programs meet only in core and on the wire.',
      severity: 'error',
      from: { path: '^ats-plugin/' },
      to: { path: '^extension/' },
    },
    {
      name: 'nothing-to-test',
      comment: 'Product code never depends on tests, demos or scripts.',
      severity: 'error',
      from: { path: '^(core|extension|ats-plugin)/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'browser-api-only-in-platform',
      comment: 'One place knows the browser API, so that the rest can be tested without it.',
      severity: 'error',
      from: { path: '^extension/', pathNot: '^extension/(platform|entrypoints)/' },
      to: { path: 'node_modules/(webextension-polyfill|wxt/dist/browser)' },
    },
    {
      name: 'components-are-presentational',
      comment: 'Components take data and callbacks; they know no storage, messages or browser.',
      severity: 'error',
      from: { path: '^(extension|ats-plugin/recruiter)/components/' },
      to: { path: '^(extension/(platform|background)|ats-plugin/(store|routes))/' },
    },
    {
      name: 'job-boards-are-readers',
      comment:
        'An adapter reads a page with core and the generic reader; adapters do not know each other.',
      severity: 'error',
      from: { path: '^extension/job-boards/' },
      to: { path: '^extension/', pathNot: '^extension/job-boards/' },
    },
    {
      name: 'no-circular',
      comment: 'A cycle cannot be read, tested or removed in parts.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-undeclared',
      comment: 'Whatever is imported stands in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.wxt|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
