import { enOffice } from './en-office.ts'
import { enStudio } from './en-studio.ts'
import type { Words } from './zh-CN.ts'

export const en: Words = {
  ...enOffice,
  ...enStudio,
  shell: {
    app: 'Xiance',
    county: 'County',
    modes: 'Modes',
    skip: 'Skip to content',
    otherLanguage: '中文',
    signOut: 'Sign out',
    noRole: 'Your account has no office, studio or management role',
    noRoleHelp: 'Field work is in the portal; ask the county’s administrator for a role.',
  },
  modes: { office: 'Office', config: 'Studio', manage: 'Manage' },
  nav: {
    home: 'Home',
    register: 'Register',
    reviews: 'Reviews',
    indicators: 'Indicators',
    problems: 'Problems',
    subsidies: 'Subsidies',
    sources: 'Policy documents',
    forms: 'Forms',
    checklists: 'Checklists',
    targets: 'Indicators and targets',
    rates: 'Subsidy rates',
    base: 'Basics',
    check: 'Policy check',
    publish: 'Publish',
    users: 'Users and handover',
    audit: 'Audit',
    system: 'System',
  },
  signIn: {
    title: 'Sign in',
    sub: 'Office, studio, management',
    again: 'Your session has ended. Sign in to go back to where you were.',
    forgotten: 'The county’s administrator can reset a forgotten password.',
  },
  failure: {
    pageTitle: 'Something went wrong on this page',
    pageKept: 'What was written before is kept.',
    noPage: 'There is no such page',
    noPageHelp: 'The address may be mistyped, or the thing is no longer there.',
  },
}
