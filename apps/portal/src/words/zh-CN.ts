import { zhCNOffline } from './zh-CN-offline.ts'
import { zhCNWork } from './zh-CN-work.ts'

/** Words of the portal's frame, lists and people; functions take what stands inside the sentence. */
export const zhCN = {
  ...zhCNWork,
  ...zhCNOffline,
  shell: {
    app: '县策',
    navigation: '主要栏目',
    tabs: {
      tasks: '待办',
      records: '农户',
      ledgers: '台账',
      checks: '检查',
      reports: '报表',
      progress: '进度',
      problems: '问题',
      me: '我的',
    },
    online: '有网络',
    offline: '没有网络',
    waiting: (count: number) => `${count}份等网络`,
    demoBand: '演示数据·合成',
    demoPeople: '换一个人',
    noRole: '您的账号没有下乡填报的岗位',
    noRoleHelp: '办公、配置、审计的岗位请到办公端。',
    toOffice: '去办公端',
    notFound: '没有这个页面',
    notFoundHelp: '地址可能抄错了，或者这一条已经不在了。',
    toTasks: '回到待办',
  },
  failure: {
    pageTitle: '这一页出了问题',
    pageKept: '已经填的内容都在，没有丢。',
  },
  tasks: {
    title: (name: string) => `${name}，您好`,
    summary: (facts: {
      readonly what: string
      readonly done: number
      readonly total: number
      readonly until: string
    }) => `${facts.what} ${facts.done}/${facts.total}，${facts.until}前`,
    groups: { returned: '退回', overdue: '逾期', week: '本周', quarter: '本季', later: '以后' },
    kinds: {
      returned: '退回',
      draft: '草稿',
      form: '待填',
      report: '待报',
      checklist: '待查',
      problem: '整改',
      review: '审核',
    },
    reason: (said: string) => `退回原因：「${said}」`,
    overdue: '逾期',
    due: (date: string) => `${date}前`,
    none: '现在没有待办',
    noneHelp: '新的任务到了会出现在这里。',
    showAll: (count: number) => `再显示 ${count} 条`,
    next: (title: string) => `下一件：${title}`,
    nextHousehold: (title: string) => `下一户：${title}`,
  },
  records: {
    search: '查找',
    searchHint: '姓名、拼音首字母或编号',
    group: '群体',
    allGroups: '全部',
    count: ({ count, what }: { readonly count: number; readonly what: string }) =>
      `共 ${count} ${what.endsWith('户') ? '户' : '条'}`,
    more: (count: number) => `再显示（还有 ${count} 条）`,
    none: '台账里还没有记录',
    noneHelp: '请联系信息员导入台账。',
    notYours: '您的岗位没有要填的台账',
    notYoursHelp: '要做的事在「待办」里；查台账请到办公端。',
    noMatch: '没有符合条件的记录',
    noMatchHelp: '少写几个字，或换一个群体再找。',
    clear: '清除条件',
    since: (date: string) => `生效日 ${date}`,
    slip: '打印明白纸',
    toDo: '该做什么',
    nothingToDo: '现在没有要做的事。',
    enjoys: '享受什么',
    problems: '有什么问题',
    noProblems: '没有发现问题。',
    missing: (label: string) => `还缺：${label}`,
    pending: '待补充',
    timeline: '经过',
    noTimeline: '还没有填报过。',
    businessDate: '业务日',
    recorded: (instant: string) => `登记时间 ${instant}`,
    showMore: '再显示',
    values: '台账内容',
    unknown: '不清楚',
  },
  slip: {
    back: '返回',
    title: (county: string) => `${county}惠民政策明白纸`,
    to: ({ what, name }: { readonly what: string; readonly name: string }) => `${what}：${name}`,
    nothing: '按现有登记，没有应享的补贴。',
    total: '应享合计',
    knownTotal: '已能算出的合计',
    line: (facts: {
      readonly subsidy: string
      readonly label: string
      readonly quantity: string
      readonly capped: string | null
      readonly each: string
      readonly rate: string
      readonly amount: string
    }) =>
      `${facts.subsidy}：${facts.label} ${facts.quantity}${facts.capped === null ? '' : `，按${facts.capped}计`}，每${facts.each || '份'} ${facts.rate} 元，共 ${facts.amount} 元。`,
    missing: (subsidy: string, labels: string) => `${subsidy}：待补充，还缺 ${labels}。`,
    undecided: (subsidy: string) => `${subsidy}：文件没有写明，待拍板。`,
    foot: (facts: {
      readonly on: string
      readonly today: string
      readonly version: number
      readonly by: string
    }) =>
      `按 ${facts.on} 的标准（第 ${facts.version} 版）计算；打印日期 ${facts.today}；经办 ${facts.by}。有疑问请当面或打电话问经办人。`,
    print: '打印',
  },
  signIn: {
    title: '登录',
    sub: '县策 · 填报',
    again: '登录已过期。重新登录后回到刚才的页面，填的内容都在。',
    forgotten: '忘了密码，请找乡镇经办人当面重置。',
  },
  demo: {
    entering: '正在登录…',
    title: '选一个人，看他的一天',
    sub: '点一下就以这个人登录，不用密码。',
    synthetic: '人名、户号、金额都是合成的；政策条文来自公开文件。',
    sideBySide: '并排看：村干部 | 信息员',
    sideTitle: '并排看',
    apps: { portal: '填报端', admin: '办公端' },
    enter: (name: string) => `以${name}登录`,
    none: '这里是正式库，没有演示人物',
    noneHelp: '请用自己的账号登录。',
    noPair: '没有可以并排看的两个人',
    notEntered: '没有登录成功',
    notEnteredHelp: '请刷新这一页再试。',
    tour: [
      {
        at: '0:10',
        what: '左边：点一户「待填」的入户走访，选「与上次相同」，出栏肉羊填 21，提交。看到按 20 只计、2,000 元和依据。',
      },
      { at: '0:50', what: '右边：打开「配置 · 补贴标准」，把肉羊上限 20 改成 25，看影响，发布。' },
      { at: '1:20', what: '左边：再走一户，肉羊填 25，现在按 25 只计；上一户仍按原来的版本。' },
      { at: '1:40', what: '回到上一页选审计人员：从一笔金额走到依据的条文。' },
    ],
  },
  me: {
    username: (name: string) => `用户名 ${name}`,
    roles: '岗位',
    toOffice: '去办公端',
    queue: '上传情况',
    queueEmpty: '都已上传，手机里没有等着的内容。',
    toSubmit: '等着提交',
    sendNow: '现在上传',
    sending: '正在上传…',
    reading: '显示',
    large: '大字版',
    largeHint: '字和按钮放大三成',
    outdoor: '户外模式',
    outdoorHint: '白底黑字、粗线条，太阳下看得清',
    leaveWaiting: (count: number) =>
      `还有 ${count} 份没有上传。退出后仍加密存在这台手机上，您再登录时继续上传。`,
    signOut: '退出登录',
    signOutOffline: '没有网络时不能退出，请连上网络再试。',
  },
  feedback: {
    link: '反馈',
    title: '反馈',
    whom: (county: string, keeper: string) => `有问题或建议，请告诉${county}的${keeper}。`,
    keeper: '信息员',
    how: '这里不能直接发送。请复制下面的情况说明，连同您的问题一起当面交给或发给对方；里面没有姓名和农户信息。',
    copy: '复制情况说明',
    copied: '已复制',
    notCopied: '这个浏览器不让复制，请长按文字选中。',
    complaint: '对填报负担有意见，也按这个方式反映。',
  },
} as const

type Widen<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Widen<T[K]> }

/** What every language must say. */
export type Words = Widen<typeof zhCN>
