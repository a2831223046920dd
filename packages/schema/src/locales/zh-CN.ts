/**
 * Sentences of this room's codes: what, where, what to do. `{name}` is a parameter, `{name:noun}` a word of
 * `nouns`, `{name:kind}` a field kind, `{name:time}` a time as people say it; `[…]` is said only where its parameter says something.
 */
export const zhCN = {
  'config.base_missing': '本配置建立在「{base}」之上，但没有拿到它。请连同上级配置一起检查。',
  'config.base_differs':
    '本配置写明建立在「{expected}」之上，拿到的却是「{found}」。请换成写明的那一份。',
  'config.base_version':
    '本配置建立在「{base}」第 {expected} 版之上，拿到的是第 {found} 版。请先移到新版再改。',
  'rebase.both_changed': '「{title}」上级由 {before} 改为 {after}，本地改成了 {own}。请选定一个。',
  'rebase.both_added':
    '「{title}」上级和本地各新增了一份，内容不同。请改用上级的，或给本地的换个编号。',
  'rebase.base_removed':
    '「{title}」上级已经取消，本地还在改它。请撤回本地的改动，或在本地重新写一份。',
  'rebase.own_removed': '「{title}」本地已经取消，上级又改了它。请确认仍然取消。',
  'rebase.retired': '「{title}」已随上级的变更记录停用，本地对它的改动不再有效。',
  'rebase.locked': '上级锁定了「{locked}」，本地对「{title}」的改动不再允许。请撤回。',
  'overlay.locked': '上级配置锁定了「{title}」，本地不能改。请撤回这处改动，或请上级解锁。',
  'config.not_object': '配置应当是一个 JSON 对象，现在是{found:noun}。请确认选对了文件。',
  'shape.missing': '缺少「{property}」。请补上。',
  'shape.unknown_property': '「{property}」不是这里能写的内容。[是否想写「{near}」？]',
  'shape.type': '这里应当是{expected:noun}，现在是{found:noun}。',
  'shape.value': '「{found}」不在可选范围内，可以是：{allowed}。',
  'shape.id': '「{id}」不能作编号。编号以小写字母开头，只用小写字母、数字和下划线，最多40个字符。',
  'shape.time':
    '「{text}」不是可识别的时间。请写成 2018、2018-H1、2018-Q3、2018-08 或 2018-08-31。',
  'shape.span': '「{text}」不是可识别的时段。请写成 2018、2016/2020 或 ../2020。',
  'shape.pointer': '「{text}」不是可识别的位置。请写成 /forms/visit/fields/heads 这样的编号路径。',
  'shape.empty': '这里不能为空。',
  'shape.too_long': '这里最多 {limit} 个字符。',
  'shape.too_small': '这里的数不能小于 {limit}。',
  'shape.too_large': '这里的数不能大于 {limit}。',
  'shape.other': '这里的写法不对：{detail}。',
  'id.duplicate': '编号「{id}」在同一处用了 {count} 次。请改成不同的编号。',
  'reference.unknown': '没有编号为「{id}」的{kind:noun}。[是否想写「{near}」？]',
  'field.incomplete': '「{title}」是{kind:kind}，还没有写{property:noun}。请补上。',
  'private.unmarked': '「{title}」是{kind:kind}，属于个人信息，要标明后才会加密、遮挡。请标明。',
  'private.not_queryable': '「{field}」是加密保存的个人信息，不能用来统计或排序。请改用别的字段。',
  'register.no_rows':
    '「{register}」按职责随时算出、不单独保存，不能读取或作为对象。请改为统计完成它的表单或检查表。',
  'entry.ambiguous':
    '「{title}」有两条数值的对象、时间和依据完全相同，分不清谁是谁。请给它们各写一个编号，或删去一条。',
  'entry.all_of_what':
    '「{title}」是一个数量，不能写「全部」：全部是多少没有说。请改为比率，或写明数量。',
  'entry.not_a_span':
    '「{title}」按一段时间累计，这一条却只写了某一天（{when:time}）。请写明时段。',
  'entry.not_an_instant':
    '「{title}」是某一天的数，这一条却写了一段时间（{when:time}）。请写明截至哪一天。',
  'source.date_uncited': '「{title}」的日期没有依据。请摘出文件里写明日期的那一句。',
  'formula.type': '这里要的是{wanted:noun}，而「{formula}」得出的是{found:noun}。',
  'formula.cycle': '这些公式互相引用，永远算不出来：{cycle}。请断开其中一处。',
  'formula.optional_driver':
    '「{field}」的{property:noun}取决于「{driver}」，而「{driver}」可以不填；不填时会一直未知。建议把「{driver}」设为必填。',
  'workflow.no_start': '流程「{workflow}」没有起点。请把一个状态设为初始状态。',
  'workflow.unreachable':
    '流程「{workflow}」走不到状态「{state}」。请加一个通向它的环节，或删去它。',
  'workflow.dead_end':
    '流程「{workflow}」到了「{state}」就没有出路。请加一个环节，或把它设为结束状态。',
  'workflow.no_end': '流程「{workflow}」没有能走到的结束状态，办件永远办不完。',
  'workflow.siblings_overlap':
    '流程「{workflow}」到了「{state}」，「{one}」和「{other}」的条件可能同时成立，自动走哪一条说不准。请把条件写成互相排斥的。',
  'workflow.open_days':
    '流程「{workflow}」的「{title}」没有写天数，不能自动进行。请先定下天数，或指定由谁办理。',
  'rank.no_source': '「{title}」要排名，但没有条款依据。请注明依据，或去掉排名。',
  'rank.not_places': '「{title}」不能给「{among}」排名。只能给地区或单位排名：{known}。',
  'subsidy.not_money': '「{title}」的标准乘以数量得出的是「{unit}」，不是元。请核对两者的单位。',
  'subsidy.cap_unit': '「{title}」的上限单位是「{unit}」，要限的却是「{wanted}」。请改成同一单位。',
  'citation.quote_too_long': '引文有 {length} 个字，最多 60 个。请只引关键的半句。',
  'citation.quote_empty': '依据缺少引文。请从文件里原样摘一句。',
  'citation.not_found': '在「{source}」里找不到引文「{quote}」。请逐字核对，且引文不能跨行。',
  'policy.parts_differ':
    '「{title}」各部分合计 {sum}{unit}，比总数 {total}{unit}{relation:noun} {difference}{unit}。请核对各处依据后选定。',
  'policy.two_values':
    '「{title}」[（{about}）][{when:time}]有两个不同的值：{one}和{other}。请选定一个。',
  'policy.unit_missing': '「{title}」的数 {value} 没有单位。请写明单位。',
  'policy.unit_unknown': '「{title}」的单位「{unit}」不认识。请换成已有单位，或在单位里登记它。',
  'policy.unit_differs':
    '「{title}」的单位是「{expected}」，这一条却写「{unit}」，两者不能换算。请改成同一种单位。',
  'policy.deadline_before_document':
    '「{title}」的期限（{deadline:time}）早于文件日期（{date:time}）。请核对年份。',
  'policy.duty_without_period':
    '「{title}」是日常工作，[由{actor}承担，]但没有写多久一次。请定下周期。',
  'policy.times_open': '「{title}」没有写要做几次。请定下次数。',
  'policy.undecided': '「{title}」[（{about}）]文件没有给出[{when:time}的]数值，要由县里定。',
  'policy.duration_open': '「{title}」没有写期限有多长，要由县里定。[{waits:noun}]',
  'policy.two_deadlines': '「{title}」有两个不同的期限：{one:time}和{other:time}。请选定一个。',
  'policy.deadline_past':
    '「{title}」的期限（{deadline:time}）到{today:time}已过。请确认是否顺延或结转。',
  'policy.subset_late':
    '「{title}」是「{parent}」的一部分，期限（{one:time}）却晚于后者的{other:time}。请核对哪个期限为准。',
  'policy.subset_looser':
    '「{title}」是「{parent}」的一部分，要求「{one}」却宽于后者的「{other}」。请核对以哪个为准。',
  'policy.subset_exceeds':
    '「{title}」是「{parent}」的一部分，数量{one}却多于后者的{other}。请核对。',
  'policy.stock_differs':
    '「{title}」原有 {start}{unit}，增减相抵 {net}{unit}，应为 {expected}{unit}，文件写的是 {stock}{unit}。请核对。',
  'policy.baseline_implied':
    '「{title}」没有写起始数。按目标 {stock}{unit}、期间净增 {net}{unit} 推算，{on:time}底应有 {implied}{unit}。请核对并补上起始数。',
  'policy.ratio_unnamed':
    '「{title}」是比率，没有写明哪个数除以哪个数，算不出来。请指定分子和分母。',
  'policy.ratio_differs':
    '「{title}」按 {num} ÷ {den} 应为 {expected}{unit}，文件写的是 {printed}{unit}。请核对三个数。',
  'policy.classes_differ':
    '「{title}」总体是 {printed}{unit}，却不在各类的 {low}{unit} 到 {high}{unit} 之间。请核对。',
  'policy.parts_overlap':
    '「{title}」的「{one}」和「{other}」有重叠，不能当作互不相交的部分相加。请改为可重叠，或重新划分。',
  'policy.one_name':
    '「{title}」这个名称用在两处[（{one}、{other}）]，看的人分不清。请各起一个名称。',
  'policy.two_names': '「{one}」和「{other}」看来是同一件事。请合并，或写明区别。',
  'policy.class_two_ways': '「{title}」有两种划分办法：{one}和{other}。请选定一种。',
  'policy.group_two_ways':
    '「{title}」既写了条件，又列了 {members} 个成员，以哪个为准不清楚。请选定一种。',
  'policy.list_not_spelled':
    '「{title}」说有 {declared} 项，列出的是 {spelled} 项。请补齐或改正项数。',
  'policy.duty_twice': '「{one}」和「{other}」要的是同一件事，基层要做两遍。请合并。',
  'policy.growth_base': '「{title}」按增长计（「{words}」），但没有写从多少起算。请补上起算的数。',
  'policy.relative_open':
    '「{title}」要求「{words}」，但拿来比的数不在配置里，判不出来。请补上要比的数。',
  'policy.more_households': '「{title}」有 {households} 户，却只有 {people} 人。请核对。',
  'policy.asked_twice': '「{title}」在「{where}」里已经有了，又问一遍。请改为预填或删去。',
  'policy.proof_without_clause':
    '「{title}」要求提交{kind:kind}，但没有条款依据。请补上依据，或删去。',
  'example.no_line': '「{owner}」的「{title}」没有算例用到。请补一个算例。',
  'example.no_cap': '「{title}」的上限没有算例碰到过。请补一个超过上限的算例。',
  'example.no_transition': '流程「{owner}」的「{title}」没有算例走到。请补一个算例。',
} as const

/** Words that stand in sentences. */
export const nounsZhCN = {
  bool: '是或否',
  num: '数',
  text: '文字',
  date: '日期',
  option: '选项',
  options: '多个选项',
  rows: '若干行',
  record: '一条台账记录',
  period: '所属期',
  blank: '空白',
  any: '未知类型',
  object: '对象',
  array: '列表',
  string: '文字',
  number: '数',
  int: '整数',
  boolean: '是或否',
  null: '空',
  undefined: '空',
  show: '显示条件',
  required: '必填条件',
  exceed: '多',
  miss: '少',
  list: '选项表',
  options_of: '选项',
  register: '台账',
  form: '表单',
  field: '字段',
  group: '群体',
  parameter: '参数',
  indicator: '指标',
  checklist: '检查表',
  item: '检查项',
  subsidy: '补贴',
  line: '补贴项',
  subsidy_about: '针对同一台账的补贴',
  workflow: '流程',
  state: '状态',
  role: '角色',
  level: '地区层级',
  organ: '单位',
  source: '政策文件',
  unit: '计量单位',
  waits: '定下之前，到这一步会停住。',
  to: '引用的台账',
  value: '计算公式',
  subject: '台账或地区层级',
  subject_or_group: '台账、地区层级或群体',
  form_or_subject: '台账、表单或地区层级',
} as const
