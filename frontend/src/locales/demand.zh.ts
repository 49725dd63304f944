/** 需求与供给：表单、状态、列表的文案。 */
export const titles = { needEdit: '修改技术需求', myNeeds: '我的需求与供给', conditionNeedNew: '发布条件需求', conditionNeedEdit: '修改条件需求', conditionNeed: '条件需求', offerNew: '发布供给', offerEdit: '修改供给', offer: '供给' }

export default {
  nodes: {
    label: '产业链环节', guessed: '系统根据您写的内容推断；不对的可以移除、补充，或调整轻重。', yours: '以您的选择为准：以后修改文字、系统重新归类，都不会改动它。', waiting: '开始填写后会给出建议，也可以现在就自己选。', none: '不属于任何环节，按文字与分类号匹配。',
    add: '补充环节（最多三个）', example: '例如：电池管理', noHit: '没有叫这个名字的环节', remove: '移除', removeOne: '移除“{node}”', removed: '已移除“{node}”', added: '已加入“{node}”', weigh: '“{node}”的轻重', back: '恢复系统建议',
    level: { HIGH: '主要', MIDDLE: '相关', LOW: '略有关系' },
  },
  figures: {
    label: '量化指标', hint: '一项一行，便于逐项比对；说不清数值的写在下面的文字里。', name: '第 {n} 项：测什么', nameExample: '例如：热收缩率', comparison: '第 {n} 项：怎样算达到', value: '第 {n} 项：数值', upper: '第 {n} 项：上限', unit: '第 {n} 项：单位', unitExample: '单位',
    removeOne: '移除第 {n} 项', add: '增加一项指标',
  },
  comparison: { AT_LEAST: '不低于', AT_MOST: '不高于', MORE_THAN: '高于', LESS_THAN: '低于', EQUAL: '等于', BETWEEN: '介于' },
  form: {
    problem: '要解决的问题', targets: '希望达到的指标', terms: '预算、合作与时间', place: '在产业链上的位置', otherTargets: '其他指标（文字）', budgetMin: '预算下限（万元）', anonymous: '匿名展示：公众只看到“某地区一家已核验的企业”，看不到单位名称', save: '保存修改', draft: '存为草稿',
  },
  held: { verifiedIn: '{region}一家已核验的{kind}（匿名发布）', verified: '一家已核验的{kind}（匿名发布）', unverified: '{region}一家尚未核验的{kind}（匿名发布）', notVerified: '单位尚未核验', onlyYou: '公众看不到单位名称', elsewhere: '在其他平台发布' },
  kind: { ENTERPRISE: '企业', INSTITUTE: '高校院所', OPERATION_CENTRE: '运营中心', FINANCIER: '金融机构', SERVICE_AGENCY: '服务机构', AUTHORITY: '主管部门', OTHER: '单位' },
  reason: { SOLVED_ELSEWHERE: '已通过其他渠道解决', SOLVED_IN_HOUSE: '已自行解决', PROJECT_CHANGED: '项目调整或终止', BUDGET_GONE: '预算取消', NOTHING_FITS: '没有合适的匹配', OVERDUE: '已过期限', OTHER: '其他' },
  endedBecause: '关闭理由：{reason}', metBy: '由此满足：', open: '查看',
  deeds: {
    label: '管理', edit: '修改', publish: '发布', close: '关闭', withdraw: '撤回', reopen: '再次发起（复制为草稿）', sure: '撤回之后其他人不再看到它。确定撤回吗？', reason: '关闭的理由', note: '补充说明', noteHint: '只有本单位看得到', doMeet: '确认', doClose: '确认关闭',
    meet: { needs: '标为已满足', 'condition-needs': '标为已满足', offers: '标为已达成' }, by: { needs: '由哪项专利或供给满足', 'condition-needs': '由哪项供给满足', offers: '被哪条需求采用' }, byHint: '从匹配结果中选择；不在本平台的不用选。', elsewhere: '不在本平台，或不便说明',
  },
  of: { needs: '技术需求', 'condition-needs': '条件需求', offers: '供给' },
  sort: { newest: '最新', deadline: '截止日期', title: '标题' },
  column: { title: '标题', state: '状态', deadline: '截止日期', changed: '最近修改', reason: '关闭理由' },
  mine: {
    lead: '本单位发布的技术需求、条件需求和供给，以及各自的状态。', who: '查看本单位的需求与供给需要登录。', kinds: '类别', new: { needs: '发布技术需求', 'condition-needs': '发布条件需求', offers: '发布供给' }, state: '状态', all: '全部', sort: '排序', words: '标题中含有', find: '筛选', total: '共 {n} 条',
    none: '没有符合条件的记录。', untitled: '（未写标题）', changed: '{day}修改', until: '截止 {day}', anonymous: '匿名', editOne: '修改“{title}”', export: '导出表格', exportFailed: '导出没有完成，请再试一次。',
  },
}
