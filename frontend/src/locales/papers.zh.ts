/** 凭证、合同文本、合同编号与提成报告的文案。键与 papers.en.ts 一一对应。 */
export default {
  evidence: {
    title: '凭证', lead: '证明各步骤的文件。双方、参与的运营中心和所在地区的主管部门可见；可以撤回，不能改换；步骤所依据的不能撤回。', none: '还没有凭证。',
    withdraw: '撤回', withdrawThis: '撤回 {name}', withdrawn: '已于 {at} 撤回', relied: '有步骤以此为依据', add: '添加凭证', kind: '证明什么', choose: '请选择', file: '文件',
    types: 'PDF、PNG、JPEG、DOCX、XLSX、CSV 或 TXT，不超过 {most} MB；不含宏，不加密码。', tooLarge: '文件超过 {most} MB。', send: '上传', sending: '正在上传…', added: '已添加 {name}', chooseFirst: '请先选择种类和文件',
  },
}
