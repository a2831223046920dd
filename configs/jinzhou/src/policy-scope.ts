/** Registered households, and those lifted since, for as long as 四(一) lets them keep the policies. */
export const covered =
  '(poor_status = "建档立卡贫困户" or (poor_status = "已脱贫户" and days_between(lifted_on, today()) <= 参数.keeping_days))'

/** A member who took part in training and holds the certificates asked for: either reading of 三(二), or the one the city chooses. */
export const certified = [
  '(training_certificate and (vocational_certificate or ability_certificate))',
  '(not training_certificate and ability_certificate and 参数.certificate_rule = "专项能力证书可以单独作数")',
].join(' or ')

export function anyMember(condition: string): string {
  return `${covered} and any(members[${condition}])`
}
