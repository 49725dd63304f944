/** 批量导入页的文案。 */
export default {
  lead: '上传表格，先试导入：逐行检查，看清会新增、更改什么，再决定是否导入。能用的导入，有疑问的带提示导入，不能用的说明原因和改法。同一个文件再导一次不会重复。',
  who: '批量导入需要以高校院所、企业、运营中心或门户运营的身份登录。', kind: '内容', file: '文件', kinds: { 'licences': '其他平台发布的专利许可', 'own-licences': '本单位的开放许可（存为草稿）', 'needs': '技术需求', 'stock': '存量专利（摸排表）', 'stock-marks': '存量专利（评分表）', 'legal-states': '法律状态' },
  none: '您的账号没有可以导入的内容。', drop: '把文件拖到这里，或', choose: '选择文件', fileHint: 'XLSX、CSV（UTF-8 或 GBK）或 JSON Lines，不超过 256 MB', chosen: '已选：{name}（{size}）',
  send: '上传并试导入', sending: '正在上传…', sent: '已上传 {n}', template: '下载模板（XLSX）', earlier: '以往的导入', rows: '{n} 行', trial: '试导入', progress: '导入进度', at: '已到第 {row} 行。', took: '用时 {s} 秒',
  formats: { CSV: 'CSV', XLSX: 'XLSX 表格', JSON_LINES: '逐行 JSON（JSON Lines）' }, detected: '识别结果：{what}', mark: '带 BOM', separator: '分隔符 {sign}', tab: '制表符', sheet: '工作表“{name}”', header: '第 {row} 行为列名',
  otherSheets: '没有读取其他工作表：{names}', merged: '有 {n} 处合并单元格，只有每处的第一个单元格有内容。', formulas: '有 {n} 个公式，取的是文件中保存的结果。',
  columns: '各列的内容', columnsHint: '识别有误时请改正。改正后会记住，本单位下次上传同样列名的文件时直接使用。', column: '文件中的列', samples: '内容示例', holds: '作为', by: '依据', left: '不导入', remap: '按此重新试导入', remapping: '正在提交…',
  bys: { HEAD: '列名', SAMPLES: '内容推测', REMEMBERED: '上次指定', PERSON: '已改正', NOBODY: '—' }, needed: '必需',
  preview: '导入后会有的变化', previewHint: '各列出前 100 条。', added: '新增', changed: '更改', row: '行', what: '内容', before: '现在', after: '导入后', nothing: '没有新增或更改。',
  apply: '导入这 {n} 行', applying: '正在提交…', discard: '不导入的话，关掉本页即可，什么都不会改变。', report: '下载报告（XLSX，标出有问题的单元格）', reportHint: '在报告中改好后可以直接再次上传。', rejects: '下载问题清单（CSV）',
  undo: '撤销整次导入', undoHint: '新增的会删除，更改的会恢复。如果其中任何一行后来被用到，整次导入就不能撤销。', undoSure: '确定撤销', undoKeep: '不撤销', undoing: '正在撤销…',
  figure: { rows: '行', imported: '可导入', warned: '可导入，有提示', rejected: '不能导入', added: '新增', changed: '更改', unchanged: '此前已有', duplicates: '文件内重复' },
  fact: { number: '号码', title: '名称', holder: '专利权人', fee: '费用', until: '截止日', territory: '地域', region: '地区', state: '状态', text: '内容' },
  state: { WAITING: '等待中', RUNNING: '正在处理', MAPPING: '请先指定各列的内容', CHECKED: '试导入完成，尚未导入', DONE: '已导入', FAILED: '未能读完', UNDOING: '正在撤销', UNDONE: '已撤销' },
  failure: { FILE_LOST: '服务器上已没有这个文件，请重新上传。', FILE_UNREADABLE: '文件读到一半无法继续，请重新导出后上传。', UNDO_STOPPED: '有的行已被使用，撤销停在了那里。' },
  ignored: '未使用的列：{names}', tally: '各省份、各类情况的行数', province: '省份',
}
