/** 凭证、合同文本、合同编号与提成报告的文案。键与 papers.en.ts 一一对应。 */
export const papersTitles = { dealPapers: '合同、编号与提成报告', contract: '合同草案' }
export default {
  open: '合同文本、登记编号与提成报告', toDeal: '返回对接', audited: '以主管部门身份查看：只能阅读，每次查看都记入日志。',
  kind: { LICENCE: '专利实施许可合同', TRANSFER: '专利权转让合同', TRIAL: '先试用后付费合同', PLEDGE: '专利权质押合同' },
  register: { RECORDAL: '专利实施许可合同备案', TECHNOLOGY_CONTRACT: '技术合同认定登记' },
  back: {
    do: '撤销', of: '撤销 {what}', lead: '撤销后仍列在这里，不再计数；台账保留原记录和冲减记录。', why: '为什么撤销', note: '说明', confirm: '确认撤销', leave: '不撤销', state: '状态', stands: '有效', done: '{at} 撤销：{why}',
    reason: { MISTYPED: '填写有误', OTHER_CONTRACT: '属于另一份合同', STRUCK_OUT: '登记机关已注销', OTHER: '其他', STEP_BACK: '步骤已退回', REPLACED: '已改填', CONTRACT_CANCELLED: '双方已解除合同' },
  },
  drafts: {
    title: '合同文本', draft: '草案，须由律师审核。由本对接的资料填写，平台不知道的留作空白，由双方填写。', version: '第 {n} 版', blank: '{n} 段有空白', word: '下载 Word', none: '还没有生成合同文本。',
    kind: '合同种类', unknown: '现在还会留空：{list}。', make: '生成合同草案', making: '正在生成…', made: '已生成新的一版。', same: '内容与上一版相同，没有生成新的版本。',
  },
  compare: { with: '与哪一版比较', none: '不比较', changed: '{n} 段不同', added: '新增：', removed: '删去：' },
  terms: { title: '约定的金额', lead: '以元填写；留空表示还不知道。下次生成的草案使用这里的数额，修改前后都留在日志中。', amount: '合同金额（元）', base: '入门费或一次总付（元）', royalty: '提成比例（%）', signed: '签订日期', keep: '保存约定' },
  numbers: { title: '登记编号', lead: '同一编号只计一次，不论写在这里、写在步骤里还是写在许可证书处；已属于另一份合同的不再受理。填错的可以撤销。', place: { STEP: '由步骤登记', UPTAKE: '在许可证书处登记' }, register: '登记簿', number: '编号', on: '登记日期', enter: '登记编号', none: '还没有登记编号。', same: '与“{register}”中的编号相同，只计一次' },
  reports: {
    title: '提成报告', none: '还没有提成报告。', byLicensee: '提成报告由被许可方（需求方）提交。', period: '结算期', base: '提成基数', royalty: '提成金额', from: '自', until: '至', baseYuan: '提成基数（元）', royaltyYuan: '提成金额（元）', evidence: '凭证', noEvidence: '请先在下方添加凭证', give: '提交报告',
  },
  evidence: {
    title: '凭证', lead: '证明各步骤的文件。双方、参与的运营中心和所在地区的主管部门可见；可以撤回，不能改换；步骤所依据的不能撤回。', none: '还没有凭证。',
    withdraw: '撤回', withdrawThis: '撤回 {name}', withdrawn: '已于 {at} 撤回', relied: '有步骤以此为依据', add: '添加凭证', kind: '证明什么', choose: '请选择', file: '文件',
    types: 'PDF、PNG、JPEG、DOCX、XLSX、CSV 或 TXT，不超过 {most} MB；不含宏，不加密码。', tooLarge: '文件超过 {most} MB。', send: '上传', sending: '正在上传…', added: '已添加 {name}', unnamed: '一方（暂不具名）', chooseFirst: '请先选择种类和文件',
  },
}
