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
    noRole: '您的账号没有办公、配置或管理的岗位',
    noRoleHelp: '下乡填报请到填报端；需要岗位请找县里的系统管理员。',
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
    again: '登录已过期，请重新登录；登录后回到刚才的页面。',
    forgotten: '忘记密码请找县里的系统管理员重置。',
  },
  failure: {
    pageTitle: '这一页出了问题',
    pageKept: '已经写入的内容都在，没有丢。',
    noPage: '没有这个页面',
    noPageHelp: '地址可能抄错了，或者这一条已经不在了。',
  },
} as const

/** What every language must say. */
export type Words = Widen<typeof zhCN>
