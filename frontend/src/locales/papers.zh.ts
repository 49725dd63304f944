/** 凭证、合同文本、合同编号与提成报告的文案。键与 papers.en.ts 一一对应。 */
export const papersTitles = { dealPapers: '合同、编号与提成报告', contract: '合同草案' }
export default {
  open: '合同文本、登记编号与提成报告', back: '返回对接',
  kind: { LICENCE: '专利实施许可合同', TRANSFER: '专利权转让合同', TRIAL: '先试用后付费合同', PLEDGE: '专利权质押合同' },
  register: { RECORDAL: '专利实施许可合同备案', TECHNOLOGY_CONTRACT: '技术合同认定登记' },
  drafts: {
    title: '合同文本', draft: '草案，须由律师审核。由本对接的资料填写，平台不知道的留作空白，由双方填写。', version: '第 {n} 版', blank: '{n} 段有空白', word: '下载 Word', none: '还没有生成合同文本。',
    kind: '合同种类', unknown: '现在还会留空：{list}。', make: '生成合同草案', making: '正在生成…', made: '已生成新的一版。', same: '内容与上一版相同，没有生成新的版本。',
  },
  compare: { with: '与哪一版比较', none: '不比较', changed: '{n} 段不同', added: '新增：', removed: '删去：' },
  terms: { title: '约定的金额', lead: '以元填写；留空表示还不知道。下次生成的草案使用这里的数额，修改前后都留在日志中。', amount: '合同金额（元）', base: '入门费或一次总付（元）', royalty: '提成比例（%）', signed: '签订日期', keep: '保存约定' },
  numbers: { title: '登记编号', lead: '同一编号只计一次：在另一登记簿再次填写的，指向先填的一条；已属于另一对接的不再受理。', register: '登记簿', number: '编号', on: '登记日期', enter: '登记编号', none: '还没有登记编号。', same: '与“{register}”中的编号相同，只计一次' },
  reports: {
    title: '提成报告', none: '还没有提成报告。', byLicensee: '提成报告由被许可方（需求方）提交。', period: '结算期', base: '提成基数', royalty: '提成金额', from: '自', until: '至', baseYuan: '提成基数（元）', royaltyYuan: '提成金额（元）', evidence: '凭证', noEvidence: '请先在下方添加凭证', give: '提交报告',
  },
  evidence: {
    title: '凭证', lead: '证明各步骤的文件。双方、参与的运营中心和所在地区的主管部门可见；可以撤回，不能改换；步骤所依据的不能撤回。', none: '还没有凭证。',
    withdraw: '撤回', withdrawThis: '撤回 {name}', withdrawn: '已于 {at} 撤回', relied: '有步骤以此为依据', add: '添加凭证', kind: '证明什么', choose: '请选择', file: '文件',
    types: 'PDF、PNG、JPEG、DOCX、XLSX、CSV 或 TXT，不超过 {most} MB；不含宏，不加密码。', tooLarge: '文件超过 {most} MB。', send: '上传', sending: '正在上传…', added: '已添加 {name}', unnamed: '一方（暂不具名）', chooseFirst: '请先选择种类和文件',
  },
}
