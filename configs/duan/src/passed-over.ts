/** Numbers of the plan that no definition cites, and why. */
export const passedOver: readonly { readonly words: string; readonly because: string }[] = [
  { words: '“三个确保”', because: '三项各有指标:脱贫人口和发生率、贫困村摘帽、全县摘帽。' },
  { words: 'xing528', because: '转载网站的水印,不是文件的内容。' },
  { words: '提升帮扶干部“四个意识”', because: '政治要求的名称,没有可量的内容。' },
]
