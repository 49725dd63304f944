/** 修订产业链的文案。 */
export const taxonomyTitles = { chainEdit: '修订产业链', chainHistory: '修订记录' }

export default {
  lead: '修改环节、关键词、分类号和供应关系。先存为草稿并核对变化，再使之生效；生效后全站通用，自动归类的信息在后台重新归类，人工指定环节的不变。', who: '修订产业链需要以运营中心或门户运营的身份登录。',
  edit: '修订这条产业链', newNode: '新环节', faulty: '有误', key: '环节代码', keyHint: '链代码、斜线，再加小写字母、数字或连字符；生效后不能改', keywordsHint: '用顿号、逗号或换行隔开，每个至少两个字', ipcHint: '小类（H01M）或大组（H01M10），用空格隔开', edgeHint: '本环节直接供给哪些环节',
  fact: { NAME: '名称', POSITION: '位置', IPC: '分类号', LEGACY_IPC: '旧分类号', KEYWORD: '关键词', EDGE: '供给' }, remove: '删除环节 {name}', add: '添加环节', why: '修订理由', whyHint: '会一直保留在修订记录里，任何人都能看到', save: '保存草稿并核对', busy: '正在提交…',
  draft: '草稿与现行产业链的不同', draftHint: '草稿只有本单位看得到；核对后使之生效。', apply: '使之生效', discard: '放弃草稿', removed: '去掉', added: '增加', historyLead: '每次修订都记下谁、何时、改了什么、为什么；撤销也是一次新的修订。第 0 版是门户随附的产业链。',
  none: '还没有修订，现行的是门户随附的产业链。', revision: '第 {n} 版', operator: '门户运营', undoes: '撤销第 {n} 版', undo: '撤销这次修订', undoHint: '此后别人的修改会保留', work: '重新归类的进度', running: '正在重新归类：{n} / {total}。可以离开本页。',
  settled: '最近一次重新归类：共 {n} 条，{changed} 条变动，{kept} 条由人工指定、保持不变，{time} 完成。',
}
