import type { nounsZhCN, zhCN } from './zh-CN.ts'

export const en: { readonly [C in keyof typeof zhCN]: string } = {
  'config.base_missing':
    'This config is written over “{base}”, which was not given. Check it together with its base config.',
  'config.base_differs':
    'This config says it is written over “{expected}”, but “{found}” was given. Give the one it names.',
  'config.base_version':
    'This config is written over version {expected} of “{base}”; version {found} was given. Move it to the new version first.',
  'rebase.both_changed':
    '“{title}”: the base changed {before} to {after}, here it is {own}. Settle one.',
  'rebase.both_added':
    '“{title}” was added both by the base and here, with different content. Use the base’s, or give this one another id.',
  'rebase.base_removed':
    '“{title}” is no longer in the base, but is still changed here. Take the change back, or write it here anew.',
  'rebase.own_removed':
    '“{title}” was removed here and has been changed by the base. Confirm that it stays removed.',
  'rebase.retired':
    '“{title}” is no more since a migration of the base; what is said of it here has no effect.',
  'rebase.locked':
    'The base now locks “{locked}”; the change of “{title}” is no longer allowed. Take it back.',
  'overlay.locked':
    'The base config locks “{title}”. Take this change back, or ask for it to be unlocked.',
  'config.not_object':
    'A config is a JSON object; this is {found:noun}. Make sure it is the right file.',
  'shape.missing': '“{property}” is missing. Add it.',
  'shape.unknown_property': '“{property}” cannot be written here.[ Did you mean “{near}”?]',
  'shape.type': 'This must be {expected:noun}; it is {found:noun}.',
  'shape.value': '“{found}” is not allowed here. Use one of: {allowed}.',
  'shape.id':
    '“{id}” cannot be an id. Start with a lower-case letter; use lower-case letters, digits and underscores, 40 at most.',
  'shape.time': '“{text}” is not a time. Write 2018, 2018-H1, 2018-Q3, 2018-08 or 2018-08-31.',
  'shape.span': '“{text}” is not a span. Write 2018, 2016/2020 or ../2020.',
  'shape.pointer':
    '“{text}” is not a place. Write a path of ids such as /forms/visit/fields/heads.',
  'shape.empty': 'This must not be empty.',
  'shape.too_long': 'At most {limit} characters fit here.',
  'shape.too_small': 'This number must be {limit} or more.',
  'shape.too_large': 'This number must be {limit} or less.',
  'shape.other': 'This is not written correctly: {detail}.',
  'id.duplicate': 'The id “{id}” is used {count} times in one place. Give each its own.',
  'reference.unknown': 'There is no {kind:noun} with the id “{id}”.[ Did you mean “{near}”?]',
  'field.incomplete':
    '“{title}” is of the kind “{kind:kind}” and lacks its {property:noun}. Add it.',
  'private.unmarked':
    '“{title}” is of the kind “{kind:kind}”, which is personal data: it is encrypted and masked only when marked. Mark it.',
  'private.not_queryable':
    '“{field}” is encrypted personal data and can be neither counted nor sorted by. Use another field.',
  'register.no_rows':
    '“{register}” is worked out for whoever asks and kept nowhere: it cannot be read or be a subject. Count the forms or checklists that fulfil it.',
  'entry.ambiguous':
    'Two entries of “{title}” have the same subject, time and document. Give each an id, or remove one.',
  'entry.all_of_what':
    '“{title}” is an amount and cannot be “all”: nothing says how much that is. Make it a ratio, or print the amount.',
  'entry.not_a_span':
    '“{title}” adds up over time, but this entry names one day ({when:time}). Name the span.',
  'entry.not_an_instant':
    '“{title}” is a figure of one day, but this entry names a span ({when:time}). Name the day.',
  'source.date_uncited':
    'The date of “{title}” has no citation. Quote the words of the document that print it.',
  'formula.type': 'This must give {wanted:noun}, but “{formula}” gives {found:noun}.',
  'formula.cycle':
    'These formulas refer to each other and can never be computed: {cycle}. Break one link.',
  'formula.optional_driver':
    'The {property:noun} of “{field}” depends on “{driver}”, which may be left blank and would then stay unknown. Consider making “{driver}” required.',
  'workflow.no_start': 'The workflow “{workflow}” has no start. Mark one state as initial.',
  'workflow.unreachable':
    'The workflow “{workflow}” never reaches the state “{state}”. Add a transition to it, or remove it.',
  'workflow.dead_end':
    'The workflow “{workflow}” cannot leave “{state}”. Add a transition, or mark it as an end.',
  'workflow.no_end':
    'The workflow “{workflow}” has no end that can be reached, so nothing is ever finished.',
  'workflow.siblings_overlap':
    'In the workflow “{workflow}” at “{state}”, the conditions of “{one}” and “{other}” may hold at once; which is taken by itself is not said. Make them exclude each other.',
  'workflow.open_days':
    '“{title}” of the workflow “{workflow}” names no number of days and cannot happen by itself. Decide the days, or name who does it.',
  'rank.no_source': '“{title}” is ranked, but no clause asks for it. Cite one, or do not rank.',
  'rank.not_places': '“{title}” cannot rank “{among}”. Only places and organs are ranked: {known}.',
  'subsidy.not_money':
    'The rate of “{title}” times its quantity gives “{unit}”, not yuan. Check both units.',
  'subsidy.cap_unit':
    'The cap of “{title}” is in “{unit}”, but what it limits is in “{wanted}”. Use one unit.',
  'citation.quote_too_long':
    'The quote has {length} characters; 60 at most. Quote only the decisive half sentence.',
  'citation.quote_empty':
    'The citation has no quote. Copy one sentence from the document, word for word.',
  'citation.not_found':
    '“{quote}” is not found in “{source}”. Compare it word for word; a quote cannot cross lines.',
  'policy.parts_differ':
    'The parts of “{title}” add up to {sum}{unit}, which {relation:noun} the total of {total}{unit} by {difference}{unit}. Compare both clauses and settle one.',
  'policy.two_values':
    '“{title}”[ ({about})] has two different values[ for {when:time}]: {one} and {other}. Settle one.',
  'policy.unit_missing': 'The number {value} of “{title}” has no unit. Name it.',
  'policy.unit_unknown':
    'The unit “{unit}” of “{title}” is not known. Use a known one, or define it.',
  'policy.unit_differs':
    '“{title}” is measured in “{expected}”, but this entry says “{unit}”; they do not convert. Use one unit.',
  'policy.deadline_before_document':
    'The deadline of “{title}” ({deadline:time}) lies before the document’s date ({date:time}). Check the year.',
  'policy.duty_without_period':
    '“{title}” is a duty[ of {actor}], but nothing says how often. Decide the period.',
  'policy.times_open': 'Nothing says how many times “{title}” is to be done. Decide the count.',
  'policy.undecided':
    'The document prints no value for “{title}”[ ({about})][ for {when:time}]; the county must decide.',
  'policy.duration_open':
    'Nothing says how long “{title}” lasts; the county must decide.[ {waits:noun}]',
  'policy.two_deadlines':
    '“{title}” has two different deadlines: {one:time} and {other:time}. Settle one.',
  'policy.deadline_past':
    'The deadline of “{title}” ({deadline:time}) has passed by {today:time}. Decide whether it is extended or carried over.',
  'policy.subset_late':
    '“{title}” is part of “{parent}”, yet it is due later ({one:time}) than that ({other:time}). Check which one holds.',
  'policy.subset_looser':
    '“{title}” is part of “{parent}”, yet “{one}” asks for less than “{other}”. Check which one holds.',
  'policy.subset_exceeds':
    '“{title}” is part of “{parent}”, yet its {one} is more than {other}. Check both.',
  'policy.stock_differs':
    '“{title}” began with {start}{unit} and changed by {net}{unit}, which gives {expected}{unit}; the document says {stock}{unit}. Check them.',
  'policy.baseline_implied':
    'No starting figure is given for “{title}”. The target of {stock}{unit} with a net change of {net}{unit} implies {implied}{unit} at the end of {on:time}. Check it and add it.',
  'policy.ratio_unnamed':
    '“{title}” is a ratio, but nothing says which number is divided by which, so it cannot be worked out. Name both.',
  'policy.ratio_differs':
    '“{title}” should be {num} ÷ {den} = {expected}{unit}; the document says {printed}{unit}. Check the three numbers.',
  'policy.classes_differ':
    '“{title}” is {printed}{unit} overall, which is not between its classes’ {low}{unit} and {high}{unit}. Check them.',
  'policy.parts_overlap':
    '“{one}” and “{other}” of “{title}” overlap, so they cannot be added up as separate parts. Declare the overlap, or divide anew.',
  'policy.one_name':
    'The name “{title}” is used for two things[ ({one}, {other})]. Give each its own.',
  'policy.two_names':
    '“{one}” and “{other}” look like the same thing. Merge them, or say how they differ.',
  'policy.class_two_ways': '“{title}” is defined in two ways: {one}, and {other}. Settle one.',
  'policy.group_two_ways':
    '“{title}” has both a condition and a list of {members} members; which of them counts is not said. Settle one.',
  'policy.list_not_spelled':
    '“{title}” says it has {declared} items, but {spelled} are listed. Complete the list or correct the count.',
  'policy.duty_twice': '“{one}” and “{other}” ask for the same work twice. Merge them.',
  'policy.growth_base':
    '“{title}” is a growth (“{words}”), but nothing says from what. Add the figure it grows from.',
  'policy.relative_open':
    '“{title}” asks for “{words}”, but the figure to compare with is not in the config. Add it.',
  'policy.more_households':
    '“{title}” has {households} households but only {people} people. Check both.',
  'policy.asked_twice':
    '“{title}” is already known from “{where}” and is asked again. Fill it in beforehand, or remove it.',
  'policy.proof_without_clause':
    '“{title}” asks for proof of the kind “{kind:kind}”, but no clause does. Cite one, or remove it.',
  'example.no_line': 'No worked example uses “{title}” of “{owner}”. Add one.',
  'example.no_cap': 'No worked example reaches a cap of “{title}”. Add one that exceeds it.',
  'example.no_transition': 'No worked example takes “{title}” of the workflow “{owner}”. Add one.',
}

export const nounsEn: { readonly [N in keyof typeof nounsZhCN]: string } = {
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
  any: 'an unknown type',
  object: 'an object',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  null: 'blank',
  undefined: 'blank',
  show: 'visibility',
  required: 'requirement',
  exceed: 'exceeds',
  miss: 'falls short of',
  list: 'option list',
  options_of: 'option',
  subsidy_about: 'subsidy about the same register',
  register: 'register',
  form: 'form',
  field: 'field',
  group: 'group',
  parameter: 'parameter',
  indicator: 'indicator',
  checklist: 'checklist',
  item: 'checklist item',
  subsidy: 'subsidy',
  line: 'subsidy line',
  workflow: 'workflow',
  state: 'state',
  role: 'role',
  level: 'region level',
  organ: 'organ',
  source: 'policy document',
  unit: 'unit',
  waits: 'Until then work stops at this step.',
  to: 'register referred to',
  value: 'formula',
  subject: 'register or region level',
  subject_or_group: 'register, region level or group',
  form_or_subject: 'register, form or region level',
}
