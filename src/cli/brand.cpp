// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// brand list, show, add, change, step, back, note, end, reopen, recycle, restore: the brand file of the branch.
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/organization/brand_service.h"
#include "cli/list_sheet.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

QJsonValue brandText(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject brandJson(const Brand& brand)
{
    QJsonArray steps;
    for (const BrandStep& step : brand.steps)
        steps.append(QJsonObject{{QStringLiteral("stage"), brandStageName(step.stage)},
                                 {QStringLiteral("date"), dayJson(step.on)},
                                 {QStringLiteral("by"), brandText(step.by)},
                                 {QStringLiteral("next"), dayJson(step.nextOn)},
                                 {QStringLiteral("note"), brandText(step.note)}});
    QJsonArray evidence;
    for (const BrandEvidence& each : brand.evidence)
        evidence.append(QJsonObject{{QStringLiteral("date"), dayJson(each.on)},
                                    {QStringLiteral("title"), each.title},
                                    {QStringLiteral("detail"), brandText(each.detail)}});
    return {{QStringLiteral("id"), brand.id.toString()},
            {QStringLiteral("name"), brand.name},
            {QStringLiteral("idea"), brandText(brand.idea)},
            {QStringLiteral("logo"), brandText(brand.logo)},
            {QStringLiteral("carrier"), brandText(brand.carrier)},
            {QStringLiteral("effect"), brandText(brand.effect)},
            {QStringLiteral("note"), brandText(brand.note)},
            {QStringLiteral("stage"), brandStageName(brand.stage())},
            {QStringLiteral("recheck"), dayJson(brand.recheckDue())},
            {QStringLiteral("ended"), dayJson(brand.endedOn)},
            {QStringLiteral("ended_why"), brandText(brand.endedWhy)},
            {QStringLiteral("missing"), textsJson(brand.missing())},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("evidence"), evidence}};
}

QString brandLine(const Brand& brand)
{
    QStringList parts{brand.name, brandStageTitle(brand.stage()), brand.steps.last().on.toString(Qt::ISODate)};
    if (!brand.isOpen())
        parts.append(tr("%1 停用").arg(brand.endedOn.toString(Qt::ISODate)));
    else if (brand.recheckDue().isValid())
        parts.append(tr("下次复核 %1").arg(brand.recheckDue().toString(Qt::ISODate)));
    if (brand.recycled)
        parts.append(brand.id.toString()); // what restore asks for
    return parts.join(u'\t');
}

Result<Answer> brandAnswer(const TransferDesk& desk, BrandId id)
{
    BB_TRY(const Brand brand, loadBrand(desk.reader(), id));
    Answer answer{brandJson(brand), {brandLine(brand)}};
    const auto add = [&](const QString& title, const QString& value) {
        if (!value.isEmpty())
            answer.lines << shownField(title, value);
    };
    add(tr("理念"), brand.idea);
    add(tr("标识"), brand.logo);
    add(tr("载体"), brand.carrier);
    add(tr("成效"), brand.effect);
    add(tr("说明"), brand.note);
    for (const BrandStep& step : brand.steps)
        answer.lines
            << QStringList{brandStageTitle(step.stage), step.on.toString(Qt::ISODate), step.by, step.note}.join(u'\t');
    for (const BrandEvidence& each : brand.evidence)
        answer.lines << QStringList{each.on.toString(Qt::ISODate), each.title, each.detail}.join(u'\t');
    if (const QStringList missing = brand.missing(); brand.isOpen() && !missing.isEmpty())
        answer.warnings << tr("还没有写：%1。").arg(missing.join(tr("、")));
    return answer;
}

/// By name or id. Error: brand.none_of.
Result<Brand> brandNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listBrands(desk.reader(), desk.branch.id));
    for (const Brand& brand : all) {
        if (brand.name == trimmedText(wanted) || brand.id.toString() == wanted)
            return brand;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("brand.none_of"), {wanted});
}

Result<Answer> brandList(Context& context)
{
    const Invocation& given = context.invocation();
    const bool bin = given.has(QStringLiteral("recycled"));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? listRecycledBrands(desk.reader(), desk.branch.id)
               : past ? listBrandsOn(desk.reader(), desk.branch.id, day)
                      : listBrands(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Brand& brand : all) {
        if (!bin && !brand.isOpen() && !given.has(QStringLiteral("all")))
            continue;
        list.append(brandJson(brand));
        answer.lines << brandLine(brand);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有党建品牌。")
                             : past ? tr("那天没有党建品牌。")
                                    : tr("没有党建品牌。用 brand add 名称 登记申报。"));
    answer.json = list;
    return answer;
}

Result<Answer> brandShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Brand brand, brandNamed(desk, context.invocation().words.value(0)));
    return brandAnswer(desk, brand.id);
}

void readBrandOptions(Brand& brand, const Invocation& given)
{
    const auto text = [&](QString& value, const char* option) {
        if (const QString key = QString::fromLatin1(option); given.has(key))
            value = given.value(key);
    };
    text(brand.idea, "idea");
    text(brand.logo, "logo");
    text(brand.carrier, "carrier");
    text(brand.effect, "effect");
    text(brand.note, "note");
    text(brand.name, "rename");
}

Result<Answer> brandAdd(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Brand brand;
    brand.branch = desk.branch.id;
    brand.name = given.words.value(0);
    readBrandOptions(brand, given);
    BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
    BrandId id;
    BB_CHECK(desk.perform("brand.add", tr("登记党建品牌：%1").arg(brand.name), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, openBrand(unit, brand, on, desk.today()));
        return {};
    }));
    return brandAnswer(desk, id);
}

Result<Answer> changedBrand(Context& context, const char* verb, const QString& label,
                            const std::function<Result<>(const TransferDesk&, UnitOfWork&, const Brand&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Brand brand, brandNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(brand.name), [&](UnitOfWork& unit) { return work(desk, unit, brand); }));
    return brandAnswer(desk, brand.id);
}

Result<Answer> brandChange(Context& context)
{
    return changedBrand(context, "brand.change", tr("修改党建品牌：%1"),
                        [&](const TransferDesk&, UnitOfWork& unit, Brand brand) {
                            readBrandOptions(brand, context.invocation());
                            return changeBrand(unit, brand);
                        });
}

Result<Answer> brandStep(Context& context)
{
    const Invocation& given = context.invocation();
    const auto stage = brandStageByName(given.words.value(1));
    QStringList known;
    for (const auto each : brandStages())
        known.append(brandStageName(each));
    if (!stage)
        return tl::unexpected(unknownChoice(QStringLiteral("stage"), given.words.value(1), known));
    return changedBrand(context, "brand.step", tr("党建品牌%1：%2").arg(QStringLiteral("%1"), brandStageTitle(*stage)),
                        [&](const TransferDesk& desk, UnitOfWork& unit, const Brand& brand) -> Result<> {
                            BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                            BB_TRY(const QDate next, dayOption(given, QStringLiteral("next")));
                            return addBrandStep(unit, brand.id,
                                                {*stage, on, given.value(QStringLiteral("by")), next,
                                                 given.value(QStringLiteral("note"))},
                                                desk.today());
                        });
}

Result<Answer> brandBack(Context& context)
{
    return changedBrand(
        context, "brand.back", tr("撤销党建品牌的最后一步：%1"),
        [](const TransferDesk&, UnitOfWork& unit, const Brand& brand) { return takeBackBrandStep(unit, brand.id); });
}

Result<Answer> brandNote(Context& context)
{
    const Invocation& given = context.invocation();
    return changedBrand(context, "brand.note", tr("登记品牌活动：%1"),
                        [&](const TransferDesk& desk, UnitOfWork& unit, const Brand& brand) -> Result<> {
                            BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                            const QString title = given.value(QStringLiteral("title"));
                            if (given.has(QStringLiteral("remove")))
                                return removeBrandEvidence(unit, brand.id, on, title);
                            return recordBrandEvidence(
                                unit, brand.id, {on, title, given.value(QStringLiteral("detail"))}, desk.today());
                        });
}

Result<Answer> brandEnd(Context& context)
{
    return changedBrand(context, "brand.end", tr("停用党建品牌：%1"),
                        [&](const TransferDesk& desk, UnitOfWork& unit, const Brand& brand) -> Result<> {
                            BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                            return endBrand(unit, brand.id, on, context.invocation().value(QStringLiteral("reason")),
                                            desk.today());
                        });
}

Result<Answer> brandReopen(Context& context)
{
    return changedBrand(
        context, "brand.reopen", tr("撤销停用党建品牌：%1"),
        [](const TransferDesk&, UnitOfWork& unit, const Brand& brand) { return reopenBrand(unit, brand.id); });
}

Result<Answer> brandRecycle(Context& context)
{
    return changedBrand(context, "brand.recycle", tr("放入回收站：党建品牌%1"),
                        [](const TransferDesk& desk, UnitOfWork& unit, const Brand& brand) {
                            return recycleBrand(unit, brand.id, desk.today());
                        });
}

Result<Answer> brandRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = BrandId::fromString(context.invocation().words.value(0));
    BB_TRY(const Brand brand, loadBrand(desk.reader(), id));
    BB_CHECK(desk.perform("brand.restore", tr("从回收站恢复：党建品牌%1").arg(brand.name),
                          [&](UnitOfWork& unit) { return restoreBrand(unit, id); }));
    return brandAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedBrand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> brandCommands()
{
    const QString noun = QStringLiteral("brand");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList fields = optionTexts({"idea=T", "logo=T", "carrier=T", "effect=T", "note=T"});
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"all", "recycled", "as-of=D"}),
             tr("党建品牌：到哪一步、下次复核；--all 连同停用的，--as-of 按那天的情况"),
             brandList},
            {noun, QStringLiteral("show"), which, {}, tr("一个品牌的五个方面、经过和开展的活动"), brandShow},
            {noun,
             QStringLiteral("add"),
             {QStringLiteral("TITLE")},
             optionTexts({"!date=D"}) + fields,
             tr("登记申报；一个支部一个品牌"),
             checkedBrand<brandAdd>},
            {noun, QStringLiteral("change"), which, optionTexts({"rename=TITLE"}) + fields, tr("修改品牌"),
             checkedBrand<brandChange>},
            {noun, QStringLiteral("step"), which + QStringList{QStringLiteral("reviewed|named|improved|rechecked")},
             optionTexts({"!date=D", "by=T", "next=D", "note=T"}), tr("登记下一步；--next 是下次复核的日期"),
             checkedBrand<brandStep>},
            {noun, QStringLiteral("back"), which, {}, tr("登记错了的，撤销最后一步"), brandBack},
            {noun, QStringLiteral("note"), which, optionTexts({"!date=D", "!title=T", "detail=T", "remove"}),
             tr("登记开展了什么、见到什么成效；--remove 删去"), checkedBrand<brandNote>},
            {noun, QStringLiteral("end"), which, optionTexts({"!date=D", "!reason=T"}), tr("停用，写明原因"),
             checkedBrand<brandEnd>},
            {noun, QStringLiteral("reopen"), which, {}, tr("登记错了的，撤销停用"), brandReopen},
            {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), brandRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), brandRestore}};
}

} // namespace branchbook::cli
