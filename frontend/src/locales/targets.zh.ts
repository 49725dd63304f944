/** 目标与考核期页面的文案。 */
export const targetTitles = { targets: '目标与考核期' }

export default {
  nav: '目标', lead: '每个指标在每个地区的目标、考核期和依据。文件原文是第 0 版；之后谁在何时、为何改动，都在历史里，只增不改。', total: '共 {n} 条', none: '没有符合条件的目标。', everywhere: '全部地区', region: '地区', indicator: '指标', anyIndicator: '全部指标',
  table: '目标表', place: '地区', period: '考核期', value: '目标', source: '依据', by: '设定', document: '文件原文', carried: '沿用', carriedMeans: '文件所定年度已过，按同样长度顺延，直到主管部门另行设定。', open: '文件未写考核期', yearly: '每年', from: '{day}起', until: '{from} 至 {to}',
  withdrawn: '已撤销', now: '现行', history: '历史', historyOf: '{name} · {place}：历次目标', close: '收起历史', operator: '平台运营方', version: '第 {n} 版', change: '另行设定', noNumber: '原文无数值',
  set: '设定目标', setLead: '为本地区设定或改定一个指标的目标和考核期。原有的目标留在历史里。', who: '设定目标需要以主管部门的身份登录；任何人都可以查看目标和历史。',
  form: {
    indicator: '指标', wholeRegion: '全区', from: '考核期开始', to: '考核期结束', value: '目标值（{unit}）', valueHint: '只填数字；里程碑则留空', word: '里程碑', wordHint: '代替数值，例如 验收、完成', direction: '比较',
    document: '依据文件', documentHint: '地区不在原文件适用范围内时必填', clause: '条款', why: '变更理由', whyHint: '公开显示在历史里', do: '设定目标', busy: '正在保存…', done: '已设定，计分榜从现在起按此显示。', choose: '请选择指标', withdraw: '撤销此前设定的目标',
  },
  sheet: {
    title: '用表格设定', lead: '先下载目标表，在其中修改或添加本地区的目标（未改动的行不受影响；其他地区的同类指标也可以，须写明文件和条款），再上传试读：每一行的问题都会列出，全部无误才能写入。', file: '表格文件', fileHint: 'XLSX 或 CSV（UTF-8、GBK），最多 2,000 行', try: '试读', apply: '写入 {n} 条目标', busy: '正在读取…',
    sound: '共 {rows} 行：{unchanged} 行未改动，{sound} 行可以写入。', faults: '{n} 处问题，没有写入任何目标。请在表格中更正后重新上传。', written: '已写入 {n} 条目标。', line: '行', fault: '问题', hint: '如何更正', table: '表格中的问题', download: '下载目标表 {format}',
  },
}
