// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// inspection list, show, add, change, finding, recycle, restore: whether institutions are followed, and what was found.
#include "branchbook/institutions/inspection.h"
#include "branchbook/base/text.h"
#include "branchbook/book/roster_names.h"
#include "cli/institution_desk.h"
#include "cli/ledger_options.h"
#include "cli/list_sheet.h"
#include "cli/person_option.h"
#include "cli/record_desk.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using institutions::CheckFinding;
using institutions::Inspection;
using store::UnitOfWork;

QJsonValue inspectionText(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject inspectionJson(const Inspection& check, const QList<ledger::Item>& items)
{
    const auto open = std::count_if(items.begin(), items.end(), [](const ledger::Item& each) { return each.isOpen(); });
    return {{QStringLiteral("id"), check.id.toString()},
            {QStringLiteral("institution"), check.title},
            {QStringLiteral("date"), dayJson(check.on)},
            {QStringLiteral("by"), check.by},
            {QStringLiteral("way"), inspectionText(check.way)},
            {QStringLiteral("outcome"), institutions::checkOutcomeName(check.outcome)},
            {QStringLiteral("summary"), inspectionText(check.summary)},
            {QStringLiteral("next"), dayJson(check.nextOn)},
            {QStringLiteral("findings"), int(items.size())},
            {QStringLiteral("open"), int(open)}};
}

QString inspectionLine(const Inspection& check, const QList<ledger::Item>& items)
{
    QStringList parts{check.on.toString(Qt::ISODate), check.title, check.by,
                      institutions::checkOutcomeTitle(check.outcome), tr("发现 %1 项").arg(items.size())};
    if (check.nextOn.isValid())
        parts << tr("下次检查 %1").arg(check.nextOn.toString(Qt::ISODate));
    if (check.recycled)
        parts << check.id.toString(); // what restore asks for
    return parts.join(u'\t');
}

Result<Answer> inspectionAnswer(const TransferDesk& desk, institutions::InspectionId id)
{
    BB_TRY(const Inspection check, institutions::loadInspection(desk.reader(), id));
    BB_TRY(const auto found, institutions::inspectionFindings(desk.reader(), check.branch));
    const auto items = found.value(id);
    QJsonObject json = inspectionJson(check, items);
    Answer answer{{}, {inspectionLine(check, items)}};
    if (!check.way.isEmpty() || !check.summary.isEmpty())
        answer.lines << QStringList{check.way, check.summary}.join(u'\t').trimmed();
    QJsonArray list;
    for (const ledger::Item& item : items) {
        list.append(itemJson(item, desk.today()));
        answer.lines << itemLine(item, desk.today());
    }
    json.insert(QStringLiteral("items"), list);
    answer.json = json;
    return answer;
}

/// After --by was given: a name of it that the roster does not know.
Result<Answer> answerWithInspectors(const Context& context, const TransferDesk& desk, institutions::InspectionId id)
{
    BB_TRY(Answer answer, inspectionAnswer(desk, id));
    if (!context.invocation().has(QStringLiteral("by")))
        return answer;
    BB_TRY(const Inspection check, institutions::loadInspection(desk.reader(), id));
    BB_TRY(const QString doubt, book::namesDoubt(desk.reader(), desk.branch.id, check.by, check.on));
    if (!doubt.isEmpty())
        answer.warnings << doubt;
    return answer;
}

/// By its id, or the latest of the institution with this title. Error: inspection.none_of.
Result<Inspection> inspectionNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, institutions::listInspections(desk.reader(), desk.branch.id));
    for (const Inspection& check : all) {
        if (check.title == trimmedText(wanted) || check.id.toString() == wanted)
            return check;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("inspection.none_of"), {wanted});
}

Result<Answer> inspectionList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? institutions::listRecycledInspections(desk.reader(), desk.branch.id)
               : past ? institutions::listInspectionsOn(desk.reader(), desk.branch.id, day)
                      : institutions::listInspections(desk.reader(), desk.branch.id));
    BB_TRY(const auto found,
           past ? institutions::inspectionFindingsOn(desk.reader(), desk.branch.id, day)
                : institutions::inspectionFindings(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Inspection& check : all) {
        list.append(inspectionJson(check, found.value(check.id)));
        answer.lines << inspectionLine(check, found.value(check.id));
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有执行检查。")
                             : past ? tr("那天还没有执行检查。")
                                    : tr("还没有执行检查。用 inspection add 制度名称 登记一次。"));
    answer.json = list;
    return answer;
}

Result<Answer> inspectionShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Inspection check, inspectionNamed(desk, context.invocation().words.value(0)));
    return inspectionAnswer(desk, check.id);
}

Result<> readInspection(Inspection& check, const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(check.on, context.date(QStringLiteral("date"), today));
    }
    if (const QString option = QStringLiteral("outcome"); given.has(option)) {
        const auto outcome = institutions::checkOutcomeByName(given.value(option));
        if (!outcome)
            return fail(
                unknownChoice(option, given.value(option),
                              {QStringLiteral("followed"), QStringLiteral("partly"), QStringLiteral("ignored")}));
        check.outcome = *outcome;
    }
    if (given.has(QStringLiteral("next"))) {
        BB_TRY(check.nextOn, dayOption(given, QStringLiteral("next")));
    }
    if (given.has(QStringLiteral("no-next")))
        check.nextOn = {};
    const auto text = [&](QString& value, const char* option) {
        if (const QString key = QString::fromLatin1(option); given.has(key))
            value = given.value(key);
    };
    text(check.by, "by");
    text(check.way, "way");
    text(check.summary, "summary");
    return {};
}

/// What --finding says, with the owner and the day of all of them.
Result<QList<CheckFinding>> findingsGiven(const TransferDesk& desk, const Invocation& given)
{
    CheckFinding shape;
    if (given.has(QStringLiteral("owner"))) {
        BB_TRY(const NamedPerson owner,
               personNamed(given, desk.reader(), desk.branch.id, given.value(QStringLiteral("owner")), desk.today()));
        shape.owner = owner.member;
        shape.ownerName = owner.name;
    }
    shape.measure = given.value(QStringLiteral("measure"));
    BB_TRY(shape.dueOn, dayOption(given, QStringLiteral("due")));
    QList<CheckFinding> findings;
    const QStringList texts = given.values(QStringLiteral("finding"));
    for (const QString& text : texts) {
        shape.matter = text;
        findings.append(shape);
    }
    return findings;
}

Result<Answer> inspectionAdd(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const auto institution, institutionNamed(desk, given.words.value(0)));
    Inspection check;
    check.branch = desk.branch.id;
    check.institution = institution.id;
    BB_CHECK(readInspection(check, context, desk.today()));
    BB_TRY(const auto findings, findingsGiven(desk, given));
    institutions::InspectionId id;
    BB_CHECK(desk.perform("inspection.add", tr("登记执行检查：%1").arg(institution.title),
                          [&](UnitOfWork& unit) -> Result<> {
                              BB_TRY(id, institutions::recordInspection(unit, check, findings, desk.today()));
                              return {};
                          }));
    return answerWithInspectors(context, desk, id);
}

Result<Answer> changedInspection(
    Context& context, const char* verb, const QString& label,
    const std::function<Result<>(const TransferDesk&, UnitOfWork&, const Inspection&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Inspection check, inspectionNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(check.title), [&](UnitOfWork& unit) { return work(desk, unit, check); }));
    return answerWithInspectors(context, desk, check.id);
}

Result<Answer> inspectionChange(Context& context)
{
    return changedInspection(context, "inspection.change", tr("修改执行检查：%1"),
                             [&](const TransferDesk& desk, UnitOfWork& unit, Inspection check) -> Result<> {
                                 BB_CHECK(readInspection(check, context, desk.today()));
                                 return institutions::changeInspection(unit, check, desk.today());
                             });
}

Result<Answer> inspectionFinding(Context& context)
{
    return changedInspection(
        context, "inspection.finding", tr("把检查发现列入台账：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const Inspection& check) -> Result<> {
            BB_TRY(const auto findings, findingsGiven(desk, context.invocation()));
            for (const CheckFinding& finding : findings)
                BB_CHECK(institutions::raiseFinding(unit, check.id, finding, desk.today()).map([](auto) {}));
            return {};
        });
}

Result<Answer> inspectionRecycle(Context& context)
{
    return changedInspection(context, "inspection.recycle", tr("放入回收站：执行检查%1"),
                             [](const TransferDesk& desk, UnitOfWork& unit, const Inspection& check) {
                                 return institutions::recycleInspection(unit, check.id, desk.today());
                             });
}

Result<Answer> inspectionRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = institutions::InspectionId::fromString(context.invocation().words.value(0));
    BB_TRY(const Inspection check, institutions::loadInspection(desk.reader(), id));
    BB_CHECK(desk.perform("inspection.restore", tr("从回收站恢复：执行检查%1").arg(check.title),
                          [&](UnitOfWork& unit) { return institutions::restoreInspection(unit, id); }));
    return inspectionAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedInspection(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> inspectionCommands()
{
    const QString noun = QStringLiteral("inspection");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList said = optionTexts({"outcome=followed|partly|ignored", "way=T", "summary=T", "next=D"});
    const QStringList finding = optionTexts({"owner=N", "outside", "measure=T", "due=D"});
    return {
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"recycled", "as-of=D"}),
         tr("制度执行检查，每次发现几项；--as-of 按那天的情况"),
         inspectionList},
        {noun, QStringLiteral("show"), which, {}, tr("一次检查和它发现的问题；写制度名称是最近一次"), inspectionShow},
        {noun, QStringLiteral("add"), which, optionTexts({"!date=D", "!by=NAME", "finding=T…"}) + said + finding,
         tr("登记一次检查；每个 --finding 同时列入台账"), checkedInspection<inspectionAdd>},
        {noun, QStringLiteral("change"), which, optionTexts({"date=D", "by=NAME", "no-next"}) + said,
         tr("修改一次检查"), checkedInspection<inspectionChange>},
        {noun, QStringLiteral("finding"), which, optionTexts({"!finding=T…"}) + finding, tr("后来写明的发现，列入台账"),
         checkedInspection<inspectionFinding>},
        {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), inspectionRecycle},
        {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), inspectionRestore}};
}

} // namespace branchbook::cli
