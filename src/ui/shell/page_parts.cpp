// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_parts.h"

#include "branchbook/book/area.h"
#include "ui/gathering/gathering_pages.h"
#include "ui/gathering/gathering_rows.h"
#include "ui/shell/area_tab.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

struct PagePartTexts {
    Q_DECLARE_TR_FUNCTIONS(PagePartTexts)
};

/// What Ctrl+N does in a tab ("area/tab"); kinds of record that stand in the menu 新建 are in the search as such.
QString createdIn(const QString& place)
{
    static constexpr std::pair<const char*, const char*> kCreated[]{
        {"organization/dues", QT_TRANSLATE_NOOP("PagePartTexts", "登记党费")},
        {"organization/admission", QT_TRANSLATE_NOOP("PagePartTexts", "登记入党申请人")},
        {"organization/evaluation", QT_TRANSLATE_NOOP("PagePartTexts", "开始民主评议")},
        {"organization/discipline", QT_TRANSLATE_NOOP("PagePartTexts", "立案（处置和处分）")},
        {"organization/committee", QT_TRANSLATE_NOOP("PagePartTexts", "任命支部委员")},
        {"organization/merit", QT_TRANSLATE_NOOP("PagePartTexts", "成批录入三化")},
        {"organization/poll", QT_TRANSLATE_NOOP("PagePartTexts", "登记民意测评")},
        {"organization/appraisal", QT_TRANSLATE_NOOP("PagePartTexts", "登记述职评议")},
        {"organization/diagnosis", QT_TRANSLATE_NOOP("PagePartTexts", "开始支部研判")},
        {"organization/reserve", QT_TRANSLATE_NOOP("PagePartTexts", "登记后备干部推荐")},
        {"organization/contact", QT_TRANSLATE_NOOP("PagePartTexts", "登记联系点")},
        {"organization/brand", QT_TRANSLATE_NOOP("PagePartTexts", "登记党建品牌活动")},
        {"ideology/study", QT_TRANSLATE_NOOP("PagePartTexts", "安排学习")},
        {"ideology/exam", QT_TRANSLATE_NOOP("PagePartTexts", "登记考试")},
        {"ideology/question", QT_TRANSLATE_NOOP("PagePartTexts", "登记题目")},
        {"ideology/output", QT_TRANSLATE_NOOP("PagePartTexts", "登记学习成果")},
        {"ideology/rotation", QT_TRANSLATE_NOOP("PagePartTexts", "登记轮训")},
        {"ideology/research", QT_TRANSLATE_NOOP("PagePartTexts", "登记调研课题")},
        {"ideology/campaign", QT_TRANSLATE_NOOP("PagePartTexts", "定年度主题措施")},
        {"ideology/model", QT_TRANSLATE_NOOP("PagePartTexts", "登记先进典型")},
        {"conduct/pledge", QT_TRANSLATE_NOOP("PagePartTexts", "登记公开承诺")},
        {"conduct/norm", QT_TRANSLATE_NOOP("PagePartTexts", "登记行为规范清单")},
        {"conduct/survey", QT_TRANSLATE_NOOP("PagePartTexts", "布置作风测评")},
        {"conduct/call", QT_TRANSLATE_NOOP("PagePartTexts", "登记座谈或征询")},
        {"conduct/opinion", QT_TRANSLATE_NOOP("PagePartTexts", "登记意见")},
        {"conduct/field", QT_TRANSLATE_NOOP("PagePartTexts", "登记一线事项")},
        {"conduct/responsibility", QT_TRANSLATE_NOOP("PagePartTexts", "登记责任")},
        {"conduct/case", QT_TRANSLATE_NOOP("PagePartTexts", "登记责任追究线索")},
        {"institutions/library", QT_TRANSLATE_NOOP("PagePartTexts", "登记制度")},
        {"institutions/inventory", QT_TRANSLATE_NOOP("PagePartTexts", "开始废改立清理")},
        {"institutions/reading", QT_TRANSLATE_NOOP("PagePartTexts", "开始传阅或公示")},
        {"institutions/inspection", QT_TRANSLATE_NOOP("PagePartTexts", "登记执行检查")},
        {"institutions/violation", QT_TRANSLATE_NOOP("PagePartTexts", "登记违规问责")},
        {"institutions/document", QT_TRANSLATE_NOOP("PagePartTexts", "登记收发文")},
        {"institutions/rights", QT_TRANSLATE_NOOP("PagePartTexts", "登记党员权利事项")},
        {"institutions/ties", QT_TRANSLATE_NOOP("PagePartTexts", "登记联系对象")},
        {"integrity/education", QT_TRANSLATE_NOOP("PagePartTexts", "登记廉政教育")},
        {"integrity/clue", QT_TRANSLATE_NOOP("PagePartTexts", "登记问题线索")},
        {"integrity/rectification", QT_TRANSLATE_NOOP("PagePartTexts", "登记专项整治")},
        {"integrity/channel", QT_TRANSLATE_NOOP("PagePartTexts", "登记监督渠道")},
        {"integrity/disclosure", QT_TRANSLATE_NOOP("PagePartTexts", "列入党务公开目录")},
        {"integrity/supervision", QT_TRANSLATE_NOOP("PagePartTexts", "登记监督反馈")},
        {"integrity/risk", QT_TRANSLATE_NOOP("PagePartTexts", "登记风险点")},
    };
    const auto found =
        std::ranges::find_if(kCreated, [&](const auto& each) { return place == QLatin1String(each.first); });
    return found == std::end(kCreated) ? QString() : PagePartTexts::tr(found->second);
}

QString withinOf(const QString& page, const QString& group)
{
    return group.isEmpty() ? page : QStringLiteral("%1 · %2").arg(page, group);
}

} // namespace

std::vector<PagePart> areaParts(const book::Area& area)
{
    std::vector<PagePart> parts;
    const auto gatherings = keepsGatherings(area.id()) ? gatheringTabs(area.id()) : QList<GatheringTab>();
    for (int i = 0; i < int(gatherings.size()); ++i)
        parts.push_back({kListArgument + QString::number(i), gatherings.at(i).title,
                         withinOf(area.title(), gatherings.at(i).group)});
    std::vector<AreaTab> tabs;
    addAreaTabs(area.id(), tabs);
    for (const AreaTab& tab : tabs)
        parts.push_back({tab.id, tab.title, withinOf(area.title(), tab.group), createdIn(area.id() + u'/' + tab.id)});
    return parts;
}

std::vector<PagePart> memberPageParts()
{
    const QString page = PagePartTexts::tr("党员");
    return {{QStringLiteral("roster"), PagePartTexts::tr("花名册"), page},
            {QStringLiteral("groups"), PagePartTexts::tr("党小组"), page},
            {QStringLiteral("away"), PagePartTexts::tr("流动党员"), page},
            {QStringLiteral("entries"), PagePartTexts::tr("困难和荣誉"), page},
            {QStringLiteral("transfers"), PagePartTexts::tr("转入转出"), page},
            {QStringLiteral("birthday"), PagePartTexts::tr("政治生日"), page}};
}

} // namespace branchbook::ui
