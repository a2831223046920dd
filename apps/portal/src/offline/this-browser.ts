/** Apps whose own browser installs nothing and may lose what it keeps, by what they say of themselves. */
const apps: readonly (readonly [RegExp, string])[] = [
  [/wxwork/i, '企业微信 WeCom'],
  [/MicroMessenger/i, '微信 WeChat'],
  [/DingTalk/i, '钉钉 DingTalk'],
  [/AlipayClient/i, '支付宝 Alipay'],
  [/Feishu|Lark/i, '飞书 Lark'],
  [/\bQQ\//i, 'QQ'],
  [/Weibo/i, '微博 Weibo'],
  [/aweme|BytedanceWebview/i, '抖音 Douyin'],
]

/** Name of the app the page stands in; null in a browser of its own. */
export function appAround(userAgent: string): string | null {
  return apps.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null
}

/** True when it was opened from the home screen. */
export function isInstalled(): boolean {
  return matchMedia('(display-mode: standalone)').matches
}

/** True where the page itself can be kept for times without a network. */
export function keepsPages(): boolean {
  return 'serviceWorker' in navigator && globalThis.isSecureContext
}
