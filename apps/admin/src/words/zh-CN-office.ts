/** Words of 办公 and 管理; functions take what stands inside the sentence. */
export const zhCNOffice = {
  list: {
    search: '查找',
    more: '再显示',
    moreLeft: (count: number) => `再显示(还有 ${count} 条)`,
    count: (count: number) => `${count} 项`,
    all: '全部',
    none: '没有符合条件的记录',
    noneHelp: '换一个词,或清除条件。',
    cancel: '取消',
    actions: '操作',
    clear: '清除条件',
  },
  records: {
    unknown: '不清楚',
  },
} as const
