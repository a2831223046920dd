import type { Words } from './zh-CN.ts'
import type { paperZhCN } from './paper.zh-CN.ts'

export const paperEn: Pick<Words, keyof typeof paperZhCN> = {
  paperWhen: (condition) => `when ${condition}`,
  paperReporter: 'Reporting unit (seal):',
  paperAbout: 'About:',
  paperFilledBy: 'Filled in by:',
  paperReviewedBy: 'Reviewed by:',
  paperOn: 'Date:',
  paperUnit: (unit) => `(${unit})`,
  paperNumber: 'No.',
  paperTicked: 'chosen: ',
}
