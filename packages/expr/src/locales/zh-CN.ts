import type { Locale, Params } from './locale.ts'

const maybe = (params: Params): string =>
  params.has('candidates') ? `是否想写『${params.text('candidates')}』？` : ''

export const zhCN: Locale = {
  comma: '、',
  types: {
    bool: '是或否',
    num: '数',
    text: '文本',
    date: '日期',
    option: '选项',
    options: '多选',
    rows: '多行',
    record: '记录',
    period: '时期',
    blank: '空',
    any: '任意值',
    nonzero: '非零的数',
    list: '几个条件',
    nothing: '什么也不写',
    day: '日',
    month: '月',
    year: '年',
    group: '组',
    rows_of_record: '这是一条记录里的表',
    aggregate_inside: '汇总里面还有汇总',
    open_scale: '结果没有定小数位，要先四舍五入',
    function_inside: '这种运算各数据库不一致',
    other_record: '它要读别的记录',
    one_row: '它要看某一行，不是汇总',
    other_period: '它要看别的时期',
    too_deep: '运算套得太深',
  },
  ofList: (list) => `（${list}）`,
  sentences: {
    'expr.empty': () => '公式是空的。',
    'expr.too_long': (p) => `公式超过 ${p.text('limit')} 个字符。`,
    'expr.too_many_nodes': (p) => `公式太大：最多 ${p.text('limit')} 个成分。请拆成几个计算字段。`,
    'expr.too_deep': (p) => `嵌套太深：最多 ${p.text('limit')} 层。`,
    'expr.too_costly': (p) =>
      `这个公式最多要算 ${p.text('cost')} 步，超过 ${p.text('limit')} 步。请减少汇总里的汇总，或先存成计算字段。`,
    'expr.too_many_decimals': (p) => `小数最多 ${p.text('limit')} 位。`,
    'expr.number_too_large': () => '这个数太大，超出精确计算的范围。',
    'expr.unclosed_text': (p) => `引号没有闭合，缺少 ${p.text('quote')}。`,
    'expr.unclosed_bracket': (p) => `括号没有闭合，缺少 ${p.text('bracket')}。`,
    'expr.bad_character': (p) => `不认识「${p.text('text')}」。`,
    'expr.operand_missing': () => '这里缺少一个值。',
    'expr.unexpected': (p) => `这里不能出现「${p.text('found')}」；前面可能缺少运算符。`,
    'expr.operator_typo': (p) => `没有运算符「${p.text('found')}」，应写作「${p.text('meant')}」。`,
    'expr.percent_modulo': () => '「%」只表示百分数；求余数请写 取余(a, b)。',
    'expr.thousands': (p) =>
      `「${p.text('text')}」会读成几个数；一个数请写 ${p.text('number')}，几个数请在逗号后加空格。`,
    'expr.date_unquoted': (p) => `日期要加引号："${p.text('date')}"。`,
    'expr.list_misplaced': () => '列表只能写在 in 之后。',
    'expr.range_misplaced': () => '范围只能写在 in 之后。',
    'expr.else_missing': (p) => `条件没有写完，缺少「${p.text('word')}」。`,
    'expr.unknown_name': (p) => `没有叫「${p.text('name')}」的名称。${maybe(p)}`,
    'expr.ambiguous_name': (p) =>
      `「${p.text('name')}」不止一个：${p.text('candidates')}。请选一个。`,
    'expr.unknown_function': (p) => `没有函数「${p.text('name')}」。${maybe(p)}`,
    'expr.function_not_called': (p) => `「${p.text('name')}」是函数，后面要有括号。`,
    'expr.unknown_option': (p) => `没有选项「${p.text('text')}」。${maybe(p)}`,
    'expr.ambiguous_option': (p) => `选项「${p.text('text')}」不止一个：${p.text('candidates')}。`,
    'expr.unknown_unit': (p) => `没有单位「${p.text('unit')}」。`,
    'expr.type_expected': (p) => `这里要${p.type('expected')}，不是${p.type('actual')}。`,
    'expr.not_comparable': (p) => `${p.type('left')}不能与${p.type('right')}比较。`,
    'expr.not_ordered': (p) => `${p.type('type')}没有大小之分，只能比较是否相等。`,
    'expr.date_format': (p) => `日期应写作 "${p.text('date')}"。`,
    'expr.date_invalid': (p) => `没有「${p.text('text')}」这一天。`,
    'expr.date_arithmetic': () =>
      '日期不能直接加减：两个日期相差几天用 相差天(早, 晚)，往后推几天用 加天(日期, 天数)。',
    'expr.date_precision': (p) =>
      `「${p.text('text')}」只精确到${p.type('actual')}，这里要精确到${p.type('expected')}。`,
    'expr.text_as_number': (p) => `数不加引号：${p.text('text')}。`,
    'expr.text_as_bool': () => '是否题的答案写作 是 或 否，不加引号。',
    'expr.text_as_date': (p) => `「${p.text('text')}」不是日期；日期写作 "2024-11-20"。`,
    'expr.unit_differs': (p) =>
      `「${p.text('text')}」的单位是${p.text('unit')}，这里要${p.text('expected')}。`,
    'expr.unit_missing': (p) => `「${p.text('text')}」没有单位，这里当作${p.text('unit')}。`,
    'expr.fraction_as_percent': (p) =>
      `这里以百分之几计，${p.text('text')} 会当作百分之 ${p.text('text')}；是否想写 ${p.text('percent')}？`,
    'expr.equality_unrounded': (p) =>
      `「${p.text('text')}」是除法的结果，比较是否相等前要先四舍五入。`,
    'expr.unrounded': (p) => `除法的结果要先四舍五入到 ${p.text('scale')} 位小数才能保存。`,
    'expr.scale_exceeds': (p) => `结果的小数可能多于 ${p.text('scale')} 位，保存时会四舍五入。`,
    'expr.rows_not_value': (p) => `「${p.text('name')}」是多行，要用求和、计数等函数汇总。`,
    'expr.rows_expected': (p) => `「${p.text('text')}」不是多行的表。`,
    'expr.item_expected': (p) => `${p.text('function')} 要知道汇总哪一项，例如 成员.工资。`,
    'expr.item_misplaced': (p) => `「${p.text('name')}」之后不能再筛选；筛选条件写在表名之后。`,
    'expr.filter_not_condition': (p) => `方括号里要一个条件，不是${p.type('actual')}。`,
    'expr.all_needs_item': () => '「全部」要写明每行判断什么：全部(成员.(年龄 >= 60))。',
    'expr.count_condition': () => '要数满足条件的行，请把条件写进方括号：计数(成员[年龄 >= 60])。',
    'expr.known_misplaced': () => '「已知」只能写在汇总函数里：求和(已知(成员.工资))。',
    'expr.member_of_value': (p) => `前面的值没有「${p.text('name')}」这一项。`,
    'expr.argument_count': (p) =>
      `${p.text('function')} 的参数个数不对：写了 ${p.text('found')} 个，要 ${p.text('least')}${p.text('most') === p.text('least') ? '' : p.text('most') === '-1' ? ' 个以上' : ` 到 ${p.text('most')}`} 个。`,
    'expr.whole_expected': (p) =>
      `这里要整数，「${p.text('text')}」可能有小数：请先取整，例如 四舍五入(${p.text('text')})。`,
    'expr.literal_expected': (p) => `这里要直接写出 0 到 ${p.text('most')} 的整数。`,
    'expr.key_missing': (p) =>
      `参数「${p.text('name')}」按${p.text('keys')}取值，要在方括号里写明。`,
    'expr.key_count': (p) =>
      `「${p.text('name')}」最多 ${p.text('most')} 个键，写了 ${p.text('found')} 个。`,
    'expr.in_needs_set': () => 'in 之后要写列表 [甲, 乙]、范围 16..59、组或时期。',
    'expr.or_of_values': (p) =>
      `「或」「且」连接的每一边都要是完整的条件；几个取值之一请写 ${p.text('text')}。`,
    'expr.use_has': () => '多选题要用 选了(题, "选项")。',
    'expr.use_contains': () => '判断文本里有没有某段文字要用 包含(文本, "文字")。',
    'expr.blank_compared': () => '与空只能比较 = 或 !=，空不能放进列表或链式比较。',
    'expr.group_subject': (p) =>
      `「${p.text('name')}」是关于 ${p.text('register')} 的，这里没有这样的记录。`,
    'expr.indicator_expected': (p) =>
      `${p.text('function')} 要一个指标，例如 ${p.text('function')}(指标.甲)。`,
    'expr.periods_expected': (p) => `这里写往前数几期（1 到 ${p.text('most')}），或 "上年"。`,
    'expr.no_bands': (p) =>
      `没有叫「${p.text('name')}」的分档；分档是每个选项都写了范围的选项表。${maybe(p)}`,
    'expr.not_queryable': (p) =>
      `「${p.text('text')}」不能在数据库里汇总：${p.type('reason')}。请先把它存成计算字段，再汇总那个字段。`,
    'expr.not_here': (p) => `「${p.text('name')}」在这里不能用。`,
  },
}
