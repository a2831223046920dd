/** A table of words with its sentences open to another language: texts stay texts, sentences with parts keep their parts. */
export type Widen<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...parts: infer Parts) => string
      ? (...parts: Parts) => string
      : Widen<T[K]>
}
