/** Numbered lines of document 001, counted from 1, that no definition cites, and why. */
export const passedOver: readonly {
  readonly lines: readonly number[]
  readonly because: string
}[] = [
  {
    because: '标题,内容在其下各行。',
    lines: [
      3, 6, 8, 10, 12, 16, 18, 19, 23, 26, 29, 34, 38, 40, 45, 49, 51, 53, 56, 61, 63, 68, 70, 73,
      74, 78, 80, 85, 87, 91, 93, 94, 110, 126, 131, 132, 137, 150, 152, 164, 172, 178, 180, 191,
      194, 201, 206,
    ],
  },
  { because: '原则、作风和纪律,没有可填、可查、可量的内容。', lines: [133, 134, 135, 136, 197] },
  {
    because: '工作过程的叙述:成立班子、印发文件、开会学习、建档座谈,没有要求和数。',
    lines: [41, 46, 76, 81, 139, 140, 149, 173, 175, 182, 183, 187],
  },
  { because: '培训机构和利益联结的一般要求,没有条件和数。', lines: [65, 67] },
  { because: '存在问题的叙述,没有责任单位和数。', lines: [88] },
  { because: '多方筹资的一般要求,没有印数。', lines: [170, 171] },
  { because: '成效和体会,没有要求和数;202行的“6月末”是叙述的起点。', lines: [202, 203, 204, 205] },
]
