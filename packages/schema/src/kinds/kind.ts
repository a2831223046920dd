/** Field kinds; each has one file here, one in engine and one in react. */
export type Kind =
  | 'text' | 'longText' | 'integer' | 'decimal' | 'money' | 'percent' | 'date' | 'month' | 'year' | 'period' | 'boolean' | 'choice' | 'choices'
  | 'cascade' | 'region' | 'idCard' | 'phone' | 'bankCard' | 'reference' | 'rows' | 'file' | 'photo' | 'location' | 'signature' | 'computed' | 'note'
