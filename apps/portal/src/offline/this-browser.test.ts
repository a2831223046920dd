import { expect, test } from 'vitest'
import { appAround } from './this-browser.ts'

test.each([
  [
    'Mozilla/5.0 (Linux; Android 10) Chrome/107.0 Mobile Safari/537.36 MicroMessenger/8.0.50',
    '微信 WeChat',
  ],
  [
    'Mozilla/5.0 (Linux; Android 10) Chrome/107.0 Mobile wxwork/4.1 MicroMessenger/7.0',
    '企业微信 WeCom',
  ],
  ['Mozilla/5.0 (Linux; Android 10) Chrome/107.0 Mobile AliApp(DingTalk/7.0)', '钉钉 DingTalk'],
  ['Mozilla/5.0 (Linux; Android 10) Chrome/107.0 Mobile Safari/537.36', null],
  ['Mozilla/5.0 (Linux; Android 10) Chrome/107.0 MQQBrowser/15 Mobile', null],
])('%s stands in %s', (userAgent, app) => {
  expect(appAround(userAgent)).toBe(app)
})
