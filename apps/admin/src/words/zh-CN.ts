import { zhCNOffice } from './zh-CN-office.ts'
import { zhCNStudio } from './zh-CN-studio.ts'
import type { Widen } from './widen.ts'

/** Words of the office app's frame; functions take what stands inside the sentence. */
export const zhCN = {
  ...zhCNOffice,
  ...zhCNStudio,
  shell: {
    app: '县策',
    county: '县',
    modes: '模式',
    skip: '跳到正文',
    otherLanguage: 'English',
    signOut: '退出',
    demoBand: '演示数据·合成',
    demoDay: (day: string) => `演示日期 ${day}`,
    demoMove: '改日期',
    demoDayLabel: '演示日期',
    demoSet: '改',
    noRole: '您的账号没有办公、配置或管理的岗位',
    noRoleHelp: '下乡填报请到填报端;需要岗位请找县里的系统管理员。',
  },
  modes: { office: '办公', config: '配置', manage: '管理' },
  nav: {
    home: '首页',
    register: '台账',
    reviews: '审核',
    indicators: '指标',
    problems: '检查整改',
    subsidies: '补贴',
    sources: '政策文件',
    forms: '表单',
    checklists: '检查表',
    targets: '指标与目标',
    rates: '补贴标准',
    base: '基础',
    check: '体检',
    publish: '发布',
    users: '用户与交接',
    audit: '审计',
    system: '系统',
  },
  signIn: {
    title: '登录',
    sub: '办公、配置、管理',
    again: '登录已过期,请重新登录;登录后回到刚才的页面。',
    username: '用户名',
    password: '密码',
    show: '显示',
    hide: '隐藏',
    enter: '登录',
    entering: '正在登录…',
    forgotten: '忘记密码请找县里的系统管理员重置。',
    outcomes: {
      ok: '已登录',
      wrong: '用户名或密码不对。',
      tooMany: '尝试次数太多,请过一会儿再试。',
      unreachable: '没有连上服务器,请检查网络后再试。',
      failed: '服务器出了问题,请稍后再试。',
    },
  },
  failure: {
    loading: '正在读取…',
    retry: '再试一次',
    showingOld: '没有连上服务器,下面是上次读到的内容。',
    unknown: '出了问题,没有办成。',
    pageTitle: '这一页出了问题',
    pageKept: '已经写入的内容都在,没有丢。',
    noPage: '没有这个页面',
    noPageHelp: '地址可能抄错了,或者这一条已经不在了。',
    byCode: {
      'network.unreachable': '没有连上服务器,请检查网络后再试。',
      'admin.failed': '这一页出了问题,请再试一次。',
      'admin.kept': '上次有改动没有写入。',
      'auth.required': '登录已过期,请重新登录。',
    },
  },
} as const

/** What every language must say. */
export type Words = Widen<typeof zhCN>
