// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// merit list, quarter, show, add, change, end, reopen, recycle, restore, enter, excuse, readmit, review: 三化.
#include "branchbook/base/text.h"
#include "branchbook/rules/number_field.h"
#include "cli/merit_desk.h"
#include "cli/rule_options.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

constexpr rules::NumberField kMeritWeight{"weight", QT_TRANSLATE_NOOP("Fields", "权重")};
constexpr rules::NumberField kMeritMost{"most", QT_TRANSLATE_NOOP("Fields", "每月满分")};
constexpr rules::NumberField kMeritPoints{"points", QT_TRANSLATE_NOOP("Fields", "得分")};

Result<Answer> meritList(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = given.has(QStringLiteral("recycled"));
    BB_TRY(const auto all,
           bin ? listRecycledMeritIndicators(desk.reader(), desk.branch.id)
               : listMeritIndicators(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const MeritIndicator& each : all) {
        if (!bin && each.until && *each.until < Quarter::of(desk.today()) && !given.has(QStringLiteral("all")))
            continue;
        list.append(meritIndicatorJson(each));
        answer.lines << meritIndicatorLine(each);
    }
    if (list.isEmpty())
        answer.lines << (bin ? tr("回收站里没有指标。")
                             : tr("还没有指标。用 merit add 名称 --weight 权重 --from 季度 登记。"));
    answer.json = list;
    return answer;
}

Result<Answer> meritQuarterShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Quarter quarter, meritPeriod(desk, context.invocation()));
    return meritQuarterAnswer(desk, quarter);
}

Result<Answer> meritShow(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Quarter quarter, meritPeriod(desk, given));
    BB_TRY(const auto member, meritMember(desk, given, given.words.value(0), quarter.range().first));
    return meritPersonAnswer(desk, member, quarter);
}

Result<> readMeritOptions(MeritIndicator& indicator, const Invocation& given)
{
    if (given.has(QStringLiteral("rename")))
        indicator.title = given.value(QStringLiteral("rename"));
    if (given.has(QStringLiteral("note")))
        indicator.note = given.value(QStringLiteral("note"));
    if (const QString name = given.value(QStringLiteral("aspect")); !name.isEmpty()) {
        const auto aspect = meritAspectByName(name);
        QStringList choices;
        for (const MeritAspect each : meritAspects())
            choices.append(meritAspectName(each));
        if (!aspect)
            return fail(unknownChoice(QStringLiteral("aspect"), name, choices));
        indicator.aspect = *aspect;
    }
    BB_TRY(const auto weight, count(given, kMeritWeight));
    BB_TRY(const auto most, count(given, kMeritMost));
    BB_TRY(const auto from, meritQuarterOption(given, "from"));
    indicator.weight = weight.value_or(indicator.weight);
    indicator.most = most.value_or(indicator.most);
    indicator.from = from.value_or(indicator.from);
    return {};
}

Result<Answer> meritAdd(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    MeritIndicator indicator;
    indicator.branch = desk.branch.id;
    indicator.title = given.words.value(0);
    BB_CHECK(readMeritOptions(indicator, given));
    MeritIndicatorId id;
    BB_CHECK(desk.perform("merit.add", tr("登记三化指标：%1").arg(indicator.title), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, addMeritIndicator(unit, indicator, desk.today()));
        return {};
    }));
    return meritIndicatorAnswer(desk, id);
}

Result<Answer> changedMerit(
    Context& context, const char* verb, const QString& label,
    const std::function<Result<>(const TransferDesk&, UnitOfWork&, const MeritIndicator&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const MeritIndicator indicator, meritNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(
        desk.perform(verb, label.arg(indicator.title), [&](UnitOfWork& unit) { return work(desk, unit, indicator); }));
    return meritIndicatorAnswer(desk, indicator.id);
}

Result<Answer> meritChange(Context& context)
{
    return changedMerit(context, "merit.change", tr("修改三化指标：%1"),
                        [&](const TransferDesk&, UnitOfWork& unit, MeritIndicator indicator) -> Result<> {
                            BB_CHECK(readMeritOptions(indicator, context.invocation()));
                            return changeMeritIndicator(unit, indicator);
                        });
}

Result<Answer> meritEnd(Context& context)
{
    return changedMerit(context, "merit.end", tr("停用三化指标：%1"),
                        [&](const TransferDesk& desk, UnitOfWork& unit, const MeritIndicator& indicator) -> Result<> {
                            BB_TRY(const auto until, meritQuarterOption(context.invocation(), "until"));
                            return endMeritIndicator(unit, indicator.id, until.value_or(Quarter::of(desk.today())));
                        });
}

Result<Answer> meritReopen(Context& context)
{
    return changedMerit(context, "merit.reopen", tr("撤销停用三化指标：%1"),
                        [](const TransferDesk&, UnitOfWork& unit, const MeritIndicator& indicator) {
                            return reopenMeritIndicator(unit, indicator.id);
                        });
}

Result<Answer> meritRecycle(Context& context)
{
    return changedMerit(context, "merit.recycle", tr("放入回收站：三化指标%1"),
                        [](const TransferDesk& desk, UnitOfWork& unit, const MeritIndicator& indicator) {
                            return recycleMeritIndicator(unit, indicator.id, desk.today());
                        });
}

Result<Answer> meritRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = MeritIndicatorId::fromString(context.invocation().words.value(0));
    BB_TRY(const MeritIndicator indicator, loadMeritIndicator(desk.reader(), id));
    BB_CHECK(desk.perform("merit.restore", tr("从回收站恢复：三化指标%1").arg(indicator.title),
                          [&](UnitOfWork& unit) { return restoreMeritIndicator(unit, id); }));
    return meritIndicatorAnswer(desk, id);
}

/// 集体学习=9: of the indicators of the quarter; 集体学习=- takes the points away.
Result<QList<MeritMark>> meritMarks(const TransferDesk& desk, const Invocation& given, Quarter quarter)
{
    BB_TRY(const auto all, listMeritIndicators(desk.reader(), desk.branch.id));
    const auto held = meritIndicatorsOf(all, quarter);
    QList<MeritMark> marks;
    for (const QString& text : given.values(QStringLiteral("points"))) {
        BB_TRY(const auto pair, pairOf(text, QStringLiteral("T=N")));
        const auto found = std::find_if(held.begin(), held.end(), [&](const MeritIndicator& each) {
            return each.title == trimmedText(pair.first);
        });
        if (found == held.end())
            return fail(ErrorKind::Invalid, QStringLiteral("merit.mark_unknown"), {pair.first, quarter.toChinese()},
                        QStringLiteral("points"));
        MeritMark mark{found->id, std::nullopt, {}};
        if (pair.second != u"-") {
            BB_TRY(mark.points, rules::readCount(pair.second, kMeritPoints));
        }
        marks.append(mark);
    }
    if (marks.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("merit.marks_missing"), {}, QStringLiteral("points"));
    return marks;
}

Result<Answer> meritEnter(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto month = Month::fromString(given.value(QStringLiteral("month")));
    if (!month)
        return fail(ErrorKind::Invalid, QStringLiteral("merit.month_missing"), {}, QStringLiteral("month"));
    const Quarter quarter = meritQuarterOf(*month);
    BB_TRY(const auto member, meritMember(desk, given, given.words.value(0), month->range().first));
    BB_TRY(const auto marks, meritMarks(desk, given, quarter));
    const QString label = tr("录入%1三化得分：%2").arg(month->toString(), given.words.value(0));
    BB_CHECK(desk.perform("merit.enter", label, [&](UnitOfWork& unit) {
        return recordMeritMonth(unit, desk.branch.id, *month, {{member, marks}}, desk.today());
    }));
    return meritPersonAnswer(desk, member, quarter);
}

Result<Answer> meritExcuse(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Quarter quarter, meritPeriod(desk, given));
    BB_TRY(const auto member, meritMember(desk, given, given.words.value(0), quarter.range().first));
    const QString label = tr("登记三化不参评：%1").arg(given.words.value(0));
    BB_CHECK(desk.perform("merit.excuse", label, [&](UnitOfWork& unit) {
        return excuseFromMerit(unit, desk.branch.id, quarter, {{}, member, given.value(QStringLiteral("reason"))},
                               desk.today());
    }));
    return meritPersonAnswer(desk, member, quarter);
}

Result<Answer> meritReadmit(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Quarter quarter, meritPeriod(desk, given));
    BB_TRY(const auto member, meritMember(desk, given, given.words.value(0), quarter.range().first));
    BB_CHECK(desk.perform("merit.readmit", tr("恢复三化参评：%1").arg(given.words.value(0)),
                          [&](UnitOfWork& unit) { return readmitToMerit(unit, desk.branch.id, member, quarter); }));
    return meritPersonAnswer(desk, member, quarter);
}

Result<Answer> meritReview(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Quarter quarter, meritPeriod(desk, given));
    if (given.has(QStringLiteral("remove"))) {
        BB_CHECK(desk.perform("merit.review", tr("撤销三化评议：%1").arg(quarter.toString()),
                              [&](UnitOfWork& unit) { return takeBackMeritReview(unit, desk.branch.id, quarter); }));
        return meritQuarterAnswer(desk, quarter);
    }
    QDate on = desk.today();
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(on, context.date(QStringLiteral("date"), on));
    }
    const MeritReview review{{}, desk.branch.id, quarter, on, given.value(QStringLiteral("conclusion"))};
    BB_CHECK(desk.perform("merit.review", tr("登记三化评议：%1").arg(quarter.toString()),
                          [&](UnitOfWork& unit) { return recordMeritReview(unit, review, desk.today()); }));
    return meritQuarterAnswer(desk, quarter);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedMerit(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> meritCommands()
{
    const QString noun = QStringLiteral("merit");
    const QStringList title{QStringLiteral("TITLE|ID")};
    const QStringList name{QStringLiteral("NAME")};
    const QStringList period = optionTexts({"period=2026Q3"});
    const QStringList fields = optionTexts({"aspect=study|work|growth", "most=N", "note=T"});
    return {
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"all", "recycled"}),
         tr("三化指标和权重，由支部自定；--all 连同已经停用的"),
         meritList},
        {noun,
         QStringLiteral("add"),
         {QStringLiteral("TITLE")},
         optionTexts({"!weight=N", "!from=2026Q3"}) + fields,
         tr("登记指标；一个季度的权重合计应当是100"),
         checkedMerit<meritAdd>},
        {noun, QStringLiteral("change"), title, optionTexts({"rename=TITLE", "weight=N", "from=2026Q3"}) + fields,
         tr("修改指标；录过得分的不能改权重和满分"), checkedMerit<meritChange>},
        {noun, QStringLiteral("end"), title, optionTexts({"until=2026Q3"}), tr("停用指标，写明用到哪个季度"),
         checkedMerit<meritEnd>},
        {noun, QStringLiteral("reopen"), title, {}, tr("登记错了的，撤销停用"), meritReopen},
        {noun, QStringLiteral("recycle"), title, {}, tr("把误登记的放入回收站"), meritRecycle},
        {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), meritRestore},
        {noun, QStringLiteral("enter"), name, optionTexts({"!month=2026-08", "!points=T=N…"}),
         tr("录入一个人一个月的得分，例如 --points 集体学习=9；写 集体学习=- 就清空"), checkedMerit<meritEnter>},
        {noun, QStringLiteral("quarter"), {}, period, tr("每人一个季度的得分，按名册顺序，不排名次"), meritQuarterShow},
        {noun, QStringLiteral("show"), name, period, tr("一个人的季度得分和每项怎样算出来"), meritShow},
        {noun, QStringLiteral("excuse"), name, period + optionTexts({"!reason=T"}), tr("登记本季度不参评和原因"),
         checkedMerit<meritExcuse>},
        {noun, QStringLiteral("readmit"), name, period, tr("恢复参评"), meritReadmit},
        {noun,
         QStringLiteral("review"),
         {},
         period + optionTexts({"date=D", "conclusion=T", "remove"}),
         tr("登记或更正季度评议；--remove 撤销"),
         checkedMerit<meritReview>}};
}

} // namespace branchbook::cli
