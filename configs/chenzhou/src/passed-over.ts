/** Numbers of the report that no definition cites, with the words around them, and why. */
export const passedOver: readonly { readonly words: string; readonly because: string }[] = [
  { words: '2018年来,郴州市坚持', because: '全文的时间起点,没有自己的事项。' },
  { words: '3、强力推动形成合', because: '标题的序号。' },
  {
    words: '扶贫分别出台了“1+X”文件体系,',
    because: '文件体系的名称;各县市区各出了几份,原文未载。',
  },
  {
    words: '4、强化扶贫工作措',
    because: '标题的序号;下文“强化资金投入管理”的序号也是4,原文重号。',
  },
  { words: '伏扶贫试点工作,2017年4月26日,全', because: '现场会的日期,不是要求和实绩。' },
  { words: '工作,2017年4月26日,全省光', because: '现场会的日期,不是要求和实绩。' },
  { words: ',2017年4月26日,全省光伏扶贫', because: '现场会的日期,不是要求和实绩。' },
]
