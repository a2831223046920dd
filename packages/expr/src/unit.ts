/** Powers of base dimensions times a factor: 万元/亩 is `{ dims: { 元: 1, 亩: -1 }, factor: 10000 }`. */
export interface Unit {
  readonly dims: Readonly<Record<string, number>>
  readonly factor: number
}
