/** Words of a form printed on paper. */
export const paperZhCN = {
  paperWhen: (condition: string) => `当 ${condition} 时填`,
  paperReporter: '填报单位（盖章）：',
  paperAbout: '对象：',
  paperFilledBy: '填表人：',
  paperReviewedBy: '审核人：',
  paperOn: '日期：',
  paperUnit: (unit: string) => `（${unit}）`,
  paperNumber: '序号',
  paperTicked: '已选：',
} as const
