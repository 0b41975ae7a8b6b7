// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ledger/outside_names.h"

#include "branchbook/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace branchbook::ledger {

namespace {

constexpr qsizetype kLongestHan = 6; ///< 阿不都热合曼: without a · there is no telling from a sentence
constexpr qsizetype kLongestChinese = 4; ///< 欧阳明月

QStringList wordsIn(const char16_t* all)
{
    return QString::fromUtf16(all).split(u' ');
}

/// Wherever one of them stands it is no person.
const QStringList& bodyWords()
{
    static const QStringList words = wordsIn(u"支部 支委 党委 总支 党组 党小组 党工委 党群 党员 党办 党校 纪委 纪检 "
                                             u"书记 支书 委员 团委 团支 团员 全体 全员 全部 所有 小组 班组 "
                                             u"专班 社区 街道 物业 中心 公司 单位 企业 集团 银行 医院 学院 学校 高校 "
                                             u"小学 幼儿园 机关 部门 政府 人大 政协 法院 检察 派出所 工会 "
                                             u"商会 妇联 工商联 残联 科协 居委 村委 业委 董事会 监事会 "
                                             u"理事会 家委会 办公 科室 处室 车间 工地 项目 人员 职工 员工 成员 "
                                             u"组员 队员 干部 群众 居民 村民 市民 业主 住户 用户 客户 农户 代表 同志 "
                                             u"志愿者 领导 班子 负责人 联系人 责任人 承办人 主持人 召集人 "
                                             u"申请人 本人 他人 专人 积极分子 发展对象 后勤 人事 财务 网格 老干 离退休 "
                                             u"退休 退役 有关 相关 其他 大家 待定 未定 暂无 第三方 承包商 "
                                             u"供应商 工作 系统 热线 电网");
    return words;
}

/// What begins with one of them is no person; some stand inside names (李青年, 王保卫).
const QStringList& bodyStarts()
{
    static const QStringList words = wordsIn(u"各 各个 本 该 第 一 二 三 四 五 六 七 八 九 十 两 省 市 县 镇 乡 村 局 "
                                             u"院 校 厂 区委 区政 上级 下级 全局 全院 全校 全村 全镇 全厂 "
                                             u"青年 妇女 老年 志愿 保卫 保安 保洁 宣传 组织 行政 综合 值班 公安 大学 "
                                             u"中学 安全 生产 质量 技术 工程 信息 学习 文体 文化 教育 卫生 "
                                             u"交通 水务 环保 民政 司法 税务 审计 统计 应急 消防 综治 信访 市场 采购 "
                                             u"销售 运营 客服 前台 食堂 门卫 车队 设备 电力 供电 供水 国家 "
                                             u"中央 管理 维修 施工 监理 房管 计生 计划 服务 联络 党建");
    return words;
}

/// Surnames that people and what ends as a body does have in common are told apart by them: the frequent ones.
bool beginsWithSurname(const QString& name)
{
    static const QString single = QStringLiteral("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田"
                                                 "董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦"
                                                 "付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向"
                                                 "汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关"
                                                 "兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路"
                                                 "游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪"
                                                 "简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞"
                                                 "姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝");
    return !name.isEmpty() && single.contains(name.front());
}

const QStringList& compoundSurnamesOfChina()
{
    static const QStringList names = wordsIn(u"欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 "
                                             u"夏侯 端木 独孤 南宫 西门 申屠 呼延 轩辕 淳于 单于 太史 "
                                             u"公羊 澹台 濮阳 公冶 宗政 钟离 闾丘 第五");
    return names;
}

bool beginsWithCompound(const QString& name)
{
    return compoundSurnamesOfChina().contains(name.left(2));
}

qsizetype lettersIn(const QString& text)
{
    return text.toUcs4().size();
}

/// 张伟主任 is 张伟, 王强等三人 is 王强, 书记 is nobody.
QString withoutOffice(QString name)
{
    static const QRegularExpression office(
        QStringLiteral("(等[一二三四五六七八九十两几]*[人名位]?|(常务|第一|执行|总)?副?(书记|主任|主席|局长|处长|科长|"
                       "股长|院长|校长|园长|所长|站长|"
                       "队长|组长|厂长|部长|会长|镇长|乡长|村长|县长|区长|市长|班长|店长|经理|总监|秘书长|秘书|干事|"
                       "委员|代表|同志|先生|女士|老师|"
                       "教授|医生|师傅|书记员|网格员|党员|家属))$"));
    for (auto found = office.match(name); found.hasMatch(); found = office.match(name))
        name.truncate(found.capturedStart());
    return name;
}

/// 李家村: places are called by the surnames of those who live there.
bool isPlace(const QString& name)
{
    return name.size() == 3 && name[1] == u'家' && QStringView(u"村庄镇乡湾沟屯堡店").contains(name[2]);
}

bool endsAsBody(const QString& name)
{
    static const QString always = QStringLiteral("组办局部处室队站所委院厂县市厅署馆店们库户层线");
    static const QString seldom = QStringLiteral("科会校社团班镇乡村区员者庄"); // 王会, 李科, 刘思乡 are people
    if (always.contains(name.back()))
        return true;
    if (!seldom.contains(name.back()))
        return false;
    const qsizetype longest = beginsWithCompound(name) ? kLongestChinese : kLongestChinese - 1;
    return lettersIn(name) > longest || !(beginsWithSurname(name) || beginsWithCompound(name));
}

bool isLatin(const QString& name)
{
    return std::ranges::any_of(name, [](QChar each) { return each.script() == QChar::Script_Latin; });
}

/// 买买提·吐尔逊; 七·一 is a day.
bool hasDot(const QString& name)
{
    static const QRegularExpression day(QStringLiteral("^[一二三四五六七八九十]+·[一二三四五六七八九十]"));
    return name.contains(QChar(0xB7)) && !day.match(name).hasMatch();
}

bool isPerson(const QString& name, const QStringList& bodies)
{
    if (const QString normal = normalizedName(name); normal.contains(QChar(0xB7)))
        return hasDot(normal);
    if (isLatin(name)) {
        static const QRegularExpression written(QStringLiteral("^(\\p{Lu}\\.)*\\p{Lu}\\p{Ll}\\p{L}*$"));
        return written.match(name).hasMatch();
    }
    const qsizetype letters = lettersIn(name);
    if (letters < 2 || letters > kLongestHan || compoundSurnamesOfChina().contains(name))
        return false;
    const auto isIn = [&](const QString& word) { return name.contains(word); };
    const auto begins = [&](const QString& word) { return name.startsWith(word); };
    return !endsAsBody(name) && !isPlace(name) && std::ranges::none_of(bodyWords(), isIn)
        && (beginsWithCompound(name) || std::ranges::none_of(bodyStarts(), begins))
        && std::ranges::none_of(bodies, [&](const QString& body) { return body.contains(name); });
}

/// 王强和李明, and 王建和 where nobody would be left on the other side.
QStringList joinedBy(const QString& name)
{
    static const QRegularExpression both(QStringLiteral("^(..+?)[和与及跟](..+)$"));
    const auto found = lettersIn(name) > kLongestChinese ? both.match(name) : QRegularExpressionMatch();
    return found.hasMatch() ? QStringList{found.captured(1)} + joinedBy(found.captured(2)) : QStringList{name};
}

/// Cut at blanks, but for those inside a name: 张　三, 陆 怀 瑾, 欧阳 锋.
QStringList namesApart(const QString& piece)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList names;
    const QStringList words = piece.split(blanks, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const bool single = lettersIn(word) == 1 && !isLatin(word);
        const QString before = names.isEmpty() ? QString() : names.last();
        const bool open = lettersIn(before) == 1 || compoundSurnamesOfChina().contains(before)
            || (single && lettersIn(before) < kLongestChinese && isPerson(before, {}));
        if (!before.isEmpty() && open && (single || isPerson(withoutOffice(word), {})))
            names.last() += word;
        else
            names.append(word);
    }
    return names;
}

/// Blanks beside a · stand in the text, too, and are looked for there; a · at the edge belongs to a figure (3·15).
QStringList piecesOf(QString typed)
{
    static const QRegularExpression dots(QStringLiteral("\\s*([·•‧∙⋅・･．])\\s*"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression cuts(
        QStringLiteral("[^\\p{L}\\p{M}\\p{Nl}\\p{Co}\\s·•‧∙⋅・･．.]+|(?<!\\p{L})[·.．]|[·.．](?!\\p{L})"),
        QRegularExpression::UseUnicodePropertiesOption);
    typed.replace(dots, QStringLiteral("\\1"));
    return typed.split(cuts, Qt::SkipEmptyParts);
}

} // namespace

QStringList peopleNamed(const QString& typed, const QStringList& bodies)
{
    QStringList people;
    const QStringList pieces = piecesOf(typed);
    for (const QString& piece : pieces) {
        const QStringList apart = namesApart(piece);
        for (const QString& words : apart) {
            const QStringList each = joinedBy(withoutOffice(words));
            for (const QString& one : each) {
                if (const QString name = withoutOffice(one); isPerson(name, bodies))
                    people << name << normalizedName(name); // with another dot than the one that was typed
            }
        }
    }
    people.removeDuplicates();
    return people;
}

QStringList peopleOf(const Item& item, const QStringList& bodies)
{
    QStringList people = item.owner ? QStringList{item.ownerName} : peopleNamed(item.ownerName, bodies);
    people += peopleNamed(item.helpers, bodies);
    people.removeAll(QString());
    people.removeDuplicates();
    return people;
}

QStringList bodiesOf(const book::Branch& branch)
{
    return {branch.name, branch.unit, branch.higherOrganization, branch.reportTo};
}

} // namespace branchbook::ledger
