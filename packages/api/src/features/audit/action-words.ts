const words: Readonly<Record<string, string>> = {
  'county.found': '建立县库',
  'county.set_clock': '调整演示日期',
  'config.edit': '修改配置草稿',
  'config.replace': '换入配置草稿',
  'config.discard': '放弃配置草稿',
  'config.publish': '发布配置',
  'register.add': '登记台账',
  'register.export': '导出台账',
  'submission.save_draft': '保存草稿',
  'submission.submit': '提交填报',
  'submission.act': '办理填报',
  'file.send': '上传文件',
  'file.collect': '清理无人引用的文件',
  'indicator.report': '上报指标',
  'checklist.save_draft': '保存检查草稿',
  'checklist.submit': '提交检查',
  'problem.act': '办理问题',
  'users.create': '建立用户',
}

/** The action in the county's words. */
export function actionWords(action: string): string {
  return words[action] ?? action
}

/** The code of the first action whose words hold what is searched for; anything else is searched as it is. */
export function searchedAction(search: string): string {
  const found = Object.entries(words).find(([, said]) => search !== '' && said.includes(search))
  return found?.[0] ?? search
}
