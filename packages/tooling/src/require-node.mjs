// Plain JavaScript on purpose: it must run on the machine's own Node when the install did not bring ours.
if (Number(process.versions.node.split('.')[0]) < 26) {
  console.error(
    [
      `安装没有完成:项目自带的 Node 26 还没装上,现在用的是机器上的 ${process.version}。`,
      '请看上面的安装错误;多半是连不上 npm 仓库或锁文件不一致。改好后再运行同一条命令。',
      'The install did not finish (see the error above); run the same command again once it is mended.',
    ].join('\n'),
  )
  process.exitCode = 1
}
