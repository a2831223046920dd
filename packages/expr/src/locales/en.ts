import type { Locale, Params } from './locale.ts'

const maybe = (params: Params): string =>
  params.has('candidates') ? ` Did you mean “${params.text('candidates')}”?` : ''

export const en: Locale = {
  comma: ', ',
  types: {
    bool: 'yes or no',
    num: 'a number',
    text: 'text',
    date: 'a date',
    option: 'an option',
    options: 'several options',
    rows: 'rows',
    record: 'a record',
    period: 'a period',
    blank: 'blank',
    any: 'any value',
    nonzero: 'a number other than 0',
    list: 'several conditions',
    nothing: 'nothing',
    day: 'day',
    month: 'month',
    year: 'year',
    group: 'a group',
    rows_of_record: 'these are rows of one record',
    aggregate_inside: 'an aggregate stands inside an aggregate',
    open_scale: 'its decimals are open until it is rounded',
    function_inside: 'databases do not agree on this operation',
    other_record: 'it reads another record',
    one_row: 'it asks about one row, not all',
    other_period: 'it asks about another period',
    too_deep: 'its steps are nested too deeply',
  },
  ofList: (list) => ` of ${list}`,
  sentences: {
    'expr.empty': () => 'The formula is empty.',
    'expr.too_long': (p) => `The formula has more than ${p.text('limit')} characters.`,
    'expr.too_many_nodes': (p) =>
      `The formula is too large: at most ${p.text('limit')} parts. Split it into computed fields.`,
    'expr.too_deep': (p) => `Nested too deeply: at most ${p.text('limit')} levels.`,
    'expr.too_costly': (p) =>
      `One evaluation may take ${p.text('cost')} steps, more than ${p.text('limit')}. Use fewer aggregates inside aggregates, or store a computed field first.`,
    'expr.too_many_decimals': (p) => `At most ${p.text('limit')} digits after the point.`,
    'expr.number_too_large': () => 'This number is too large to be exact.',
    'expr.unclosed_text': (p) => `The quote is not closed: ${p.text('quote')} is missing.`,
    'expr.unclosed_bracket': (p) => `The bracket is not closed: ${p.text('bracket')} is missing.`,
    'expr.bad_character': (p) => `“${p.text('text')}” means nothing here.`,
    'expr.operand_missing': () => 'A value is missing here.',
    'expr.unexpected': (p) =>
      `“${p.text('found')}” cannot stand here; an operator may be missing before it.`,
    'expr.operator_typo': (p) =>
      `There is no operator “${p.text('found')}”; write “${p.text('meant')}”.`,
    'expr.percent_modulo': () => '“%” only writes percentages; for a remainder write mod(a, b).',
    'expr.thousands': (p) =>
      `“${p.text('text')}” is read as several numbers; write ${p.text('number')} for one, or a space after the comma.`,
    'expr.date_unquoted': (p) => `A date needs quotes: "${p.text('date')}".`,
    'expr.list_misplaced': () => 'A list may only follow “in”.',
    'expr.range_misplaced': () => 'A range may only follow “in”.',
    'expr.else_missing': (p) => `The condition is not finished: “${p.text('word')}” is missing.`,
    'expr.unknown_name': (p) => `Nothing is called “${p.text('name')}”.${maybe(p)}`,
    'expr.ambiguous_name': (p) =>
      `“${p.text('name')}” may mean ${p.text('candidates')}. Choose one.`,
    'expr.unknown_function': (p) => `There is no function “${p.text('name')}”.${maybe(p)}`,
    'expr.function_not_called': (p) => `“${p.text('name')}” is a function and needs brackets.`,
    'expr.unknown_option': (p) => `There is no option “${p.text('text')}”.${maybe(p)}`,
    'expr.ambiguous_option': (p) =>
      `The option “${p.text('text')}” may mean ${p.text('candidates')}.`,
    'expr.unknown_unit': (p) => `There is no unit “${p.text('unit')}”.`,
    'expr.type_expected': (p) => `Expected ${p.type('expected')}, found ${p.type('actual')}.`,
    'expr.not_comparable': (p) => `Cannot compare ${p.type('left')} with ${p.type('right')}.`,
    'expr.not_ordered': (p) => `There is no order in ${p.type('type')}; compare for equality only.`,
    'expr.date_format': (p) => `Write the date as "${p.text('date')}".`,
    'expr.date_invalid': (p) => `There is no day “${p.text('text')}”.`,
    'expr.date_arithmetic': () =>
      'Dates are not added or subtracted: use days_between(early, late) or add_days(date, days).',
    'expr.date_precision': (p) =>
      `“${p.text('text')}” is exact to the ${p.type('actual')}; here it must be exact to the ${p.type('expected')}.`,
    'expr.text_as_number': (p) => `A number has no quotes: ${p.text('text')}.`,
    'expr.text_as_bool': () => 'A yes/no answer is true or false, without quotes.',
    'expr.text_as_date': (p) => `“${p.text('text')}” is not a date; write "2024-11-20".`,
    'expr.unit_differs': (p) =>
      `“${p.text('text')}” is in ${p.text('unit')}; expected ${p.text('expected')}.`,
    'expr.unit_missing': (p) =>
      `“${p.text('text')}” has no unit and is taken as ${p.text('unit')}.`,
    'expr.fraction_as_percent': (p) =>
      `This counts in percent, so ${p.text('text')} means ${p.text('text')} percent. Did you mean ${p.text('percent')}?`,
    'expr.equality_unrounded': (p) =>
      `“${p.text('text')}” comes from a division: round it before comparing for equality.`,
    'expr.unrounded': (p) =>
      `The result of a division must be rounded to ${p.text('scale')} digits before it is stored.`,
    'expr.scale_exceeds': (p) =>
      `The result may have more than ${p.text('scale')} digits after the point and is rounded when stored.`,
    'expr.rows_not_value': (p) =>
      `“${p.text('name')}” is rows; bring them together with sum, count and the like.`,
    'expr.rows_expected': (p) => `“${p.text('text')}” is not rows.`,
    'expr.item_expected': (p) =>
      `${p.text('function')} needs an item of the rows, as in members.wage.`,
    'expr.item_misplaced': (p) =>
      `Nothing can be filtered after “${p.text('name')}”; put the condition after the rows.`,
    'expr.filter_not_condition': (p) => `The brackets need one condition, not ${p.type('actual')}.`,
    'expr.all_needs_item': () => '“all” needs what to test in each row: all(members.(age >= 60)).',
    'expr.count_condition': () =>
      'To count rows that meet a condition, put it in brackets: count(members[age >= 60]).',
    'expr.known_misplaced': () => '“known” belongs inside an aggregate: sum(known(members.wage)).',
    'expr.member_of_value': (p) => `The value before the dot has no “${p.text('name')}”.`,
    'expr.argument_count': (p) =>
      `${p.text('function')} was given ${p.text('found')} arguments and takes ${p.text('least')}${p.text('most') === p.text('least') ? '' : p.text('most') === '-1' ? ' or more' : ` to ${p.text('most')}`}.`,
    'expr.whole_expected': (p) =>
      `A whole number is needed here and “${p.text('text')}” may have decimals: round it first, as in round(${p.text('text')}).`,
    'expr.literal_expected': (p) => `Write a whole number from 0 to ${p.text('most')} here.`,
    'expr.key_missing': (p) =>
      `The parameter “${p.text('name')}” is keyed by ${p.text('keys')}: name the key in brackets.`,
    'expr.key_count': (p) =>
      `“${p.text('name')}” takes at most ${p.text('most')} keys; ${p.text('found')} were given.`,
    'expr.in_needs_set': () => '“in” needs a list [a, b], a range 16..59, a group or a period.',
    'expr.or_of_values': (p) =>
      `Each side of “or” and “and” must be a whole condition; for one of several values write ${p.text('text')}.`,
    'expr.use_has': () => 'For several options use has(question, "option").',
    'expr.use_contains': () => 'To look for text inside text use contains(text, "part").',
    'expr.blank_compared': () =>
      'Blank is compared with = or != only, and cannot stand in a list or a chain.',
    'expr.group_subject': (p) =>
      `“${p.text('name')}” is about ${p.text('register')}, and no such record stands here.`,
    'expr.indicator_expected': (p) =>
      `${p.text('function')} needs an indicator, as in ${p.text('function')}(indicator.a).`,
    'expr.periods_expected': (p) =>
      `Write how many periods back, from 1 to ${p.text('most')}, or "year".`,
    'expr.no_bands': (p) =>
      `There are no bands called “${p.text('name')}”: bands are an option list whose options have ranges.${maybe(p)}`,
    'expr.not_queryable': (p) =>
      `“${p.text('text')}” cannot be aggregated in the database: ${p.type('reason')}. Store it as a computed field and aggregate that field.`,
    'expr.not_here': (p) => `“${p.text('name')}” cannot be used here.`,
  },
}
