const zhCN = {
  of: '的',
  and: '、',
  none: '空',
  yes: '是',
  no: '否',
  added: (subject: string, value: string) =>
    `新增「${subject}」${value === '' ? '' : `：${value}`}`,
  removed: (subject: string, value: string) =>
    `停用「${subject}」${value === '' ? '' : `（原为${value}）`}`,
  changed: (subject: string, before: string, after: string) => `${subject}：${before} → ${after}`,
  amount: (subject: string, { before, after, unit }: Amount) =>
    `${subject} ${before} → ${after}${unit === '' ? '' : ` ${unit}`}`,
  properties: {
    title: '名称',
    help: '说明',
    alias: '别名',
    note: '备注',
    source: '依据',
    kind: '类型',
    list: '选项表',
    unit: '单位',
    scale: '小数位',
    show: '显示条件',
    required: '必填',
    rules: '校验',
    prefill: '预填',
    value: '数值',
    min: '下限',
    max: '上限',
    is: '比较方式',
    to: '上界',
    asWritten: '原文写法',
    modality: '语气',
    settled: '选定',
    when: '时间',
    for: '对象',
    as: '性质',
    order: '顺序',
    eligible: '享受条件',
    each: '逐行范围',
    rate: '标准',
    quantity: '数量',
    caps: '上限',
    test: '判定',
    ask: '提问',
    organs: '责任单位',
    by: '承担人',
    on: '周期',
    due: '期限',
    times: '次数',
    from: '起始状态',
    where: '范围',
    open: '填报时段',
    acceptUntil: '截止接收',
    id: '编号',
    text: '正文',
    terms: '用语',
  },
} as const

interface Amount {
  readonly before: string
  readonly after: string
  readonly unit: string
}

type Words = {
  readonly [K in keyof typeof zhCN]: K extends 'properties'
    ? { readonly [P in keyof (typeof zhCN)['properties']]: string }
    : (typeof zhCN)[K] extends string
      ? string
      : (typeof zhCN)[K]
}

const en: Words = {
  of: ': ',
  and: ', ',
  none: 'blank',
  yes: 'yes',
  no: 'no',
  added: (subject, value) => `Added “${subject}”${value === '' ? '' : `: ${value}`}`,
  removed: (subject, value) => `Retired “${subject}”${value === '' ? '' : ` (was ${value})`}`,
  changed: (subject, before, after) => `${subject}: ${before} → ${after}`,
  amount: (subject, { before, after, unit }) =>
    `${subject} ${before} → ${after}${unit === '' ? '' : ` ${unit}`}`,
  properties: {
    title: 'title',
    help: 'help',
    alias: 'alias',
    note: 'note',
    source: 'citation',
    kind: 'kind',
    list: 'option list',
    unit: 'unit',
    scale: 'decimals',
    show: 'visibility',
    required: 'required',
    rules: 'rules',
    prefill: 'prefill',
    value: 'value',
    min: 'lower bound',
    max: 'upper bound',
    is: 'comparison',
    to: 'upper end',
    asWritten: 'as written',
    modality: 'modality',
    settled: 'settled',
    when: 'time',
    for: 'subject',
    as: 'nature',
    order: 'order',
    eligible: 'eligibility',
    each: 'rows',
    rate: 'rate',
    quantity: 'quantity',
    caps: 'caps',
    test: 'test',
    ask: 'question',
    organs: 'organs',
    by: 'actor',
    on: 'schedule',
    due: 'due',
    times: 'times',
    from: 'from states',
    where: 'condition',
    open: 'open span',
    acceptUntil: 'accepted until',
    id: 'id',
    text: 'text',
    terms: 'terms',
  },
}

export const changeWords = { 'zh-CN': zhCN as Words, en } as const
