import type { List } from '@xiance/schema'

export const lists = [
  {
    id: 'sex',
    title: '性别',
    options: [
      { id: 'male', title: '男' },
      { id: 'female', title: '女' },
    ],
  },
  {
    id: 'relation',
    title: '与户主关系',
    options: [
      { id: 'head', title: '户主', alias: ['本人'] },
      { id: 'spouse', title: '配偶' },
      { id: 'child', title: '子女' },
      { id: 'child_in_law', title: '儿媳或女婿' },
      { id: 'parent', title: '父母' },
      { id: 'grandparent', title: '祖父母' },
      { id: 'grandchild', title: '孙子女' },
      { id: 'sibling', title: '兄弟姐妹' },
      { id: 'other', title: '其他' },
    ],
  },
] as const satisfies readonly List[]
