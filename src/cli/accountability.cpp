// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// accountability list, show, add, change, check, decide, close, back, recycle, restore: cases of accountability and their course.
#include "branchbook/conduct/accountability.h"

#include "cli/conduct_desk.h"
#include "cli/list_sheet.h"

namespace branchbook::cli {

namespace {

using namespace conduct;
using store::UnitOfWork;

/// What only the committee may read is not printed.
QJsonObject caseJson(const AccountabilityCase& record)
{
    QJsonObject json{
        {QStringLiteral("id"), record.id.toString()},
        {QStringLiteral("found"), dayJson(record.foundOn)},
        {QStringLiteral("due"), dayJson(record.dueOn)},
        {QStringLiteral("level"), caseLevelName(record.level)},
        {QStringLiteral("state"), caseStageName(record.stage())},
        {QStringLiteral("checked"), dayJson(record.checkedOn)},
        {QStringLiteral("verified"), record.verified ? QJsonValue(verifiedName(*record.verified)) : QJsonValue()},
        {QStringLiteral("measure"), record.measure ? QJsonValue(caseMeasureName(*record.measure)) : QJsonValue()},
        {QStringLiteral("decided"), dayJson(record.decidedOn)},
        {QStringLiteral("closed"), dayJson(record.closedOn)}};
    if (!record.isShown())
        return json;
    json.insert(QStringLiteral("person"), textJson(record.name));
    json.insert(QStringLiteral("facts"), record.facts);
    json.insert(QStringLiteral("matter"), textJson(record.matter));
    json.insert(QStringLiteral("finding"), textJson(record.finding));
    json.insert(QStringLiteral("decision"), textJson(record.decision));
    json.insert(QStringLiteral("outcome"), textJson(record.outcome));
    return json;
}

QString caseLine(const AccountabilityCase& record)
{
    QStringList parts{record.foundOn.toString(Qt::ISODate),
                      !record.isShown()       ? caseLevelTitle(record.level)
                          : record.isBranch() ? tr("支部")
                                              : record.name,
                      caseStageTitle(record.stage())};
    if (record.measure)
        parts << caseMeasureTitle(*record.measure);
    if (record.isShown())
        parts << record.facts.simplified();
    parts << record.id.toString();
    return parts.join(u'\t');
}

Result<Answer> caseAnswer(const TransferDesk& desk, CaseId id)
{
    BB_TRY(const AccountabilityCase record, loadCase(desk.reader(), id));
    Answer answer{caseJson(record), {caseLine(record)}};
    if (record.isShown()) {
        for (const QString& text : {record.finding, record.decision, record.outcome}) {
            if (!text.isEmpty())
                answer.lines << text;
        }
    }
    return answer;
}

/// By its id or the beginning of it. Errors: accountability.none_of, accountability.ambiguous.
Result<AccountabilityCase> caseNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listCases(desk.reader(), desk.branch.id));
    std::optional<AccountabilityCase> found;
    for (const AccountabilityCase& each : all) {
        if (wanted.isEmpty() || !each.id.toString().startsWith(wanted))
            continue;
        if (found)
            return fail(ErrorKind::Invalid, QStringLiteral("accountability.ambiguous"), {wanted});
        found = each;
    }
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("accountability.none_of"), {wanted});
    return *found;
}

Result<Answer> caseList(Context& context)
{
    const Invocation& given = context.invocation();
    const bool bin = given.has(QStringLiteral("recycled"));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? listRecycledCases(desk.reader(), desk.branch.id)
               : past ? listCasesOn(desk.reader(), desk.branch.id, day)
                      : listCases(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const AccountabilityCase& each : all) {
        if (given.has(QStringLiteral("open")) && !each.isOpen())
            continue;
        list.append(caseJson(each));
        answer.lines << caseLine(each);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有责任追究的记录。")
                             : past ? tr("那天没有责任追究的记录。")
                                    : tr("没有责任追究的记录。"));
    answer.json = list;
    return answer;
}

Result<Answer> caseShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const AccountabilityCase record, caseNamed(desk, context.invocation().words.value(0)));
    return caseAnswer(desk, record.id);
}

Result<> readCase(AccountabilityCase& record, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    BB_CHECK(dayGiven(context, "date", desk.today(), record.foundOn));
    BB_CHECK(dayGiven(context, "due", desk.today(), record.dueOn));
    textGiven(given, "facts", record.facts);
    const auto level = [](QStringView typed) { return caseLevelByName(levelCode(typed)); };
    BB_CHECK(choiceOption(given, "level", +level, levelChoices(), record.level));
    if (given.has(QStringLiteral("person"))) {
        BB_TRY(const NamedPerson person, conductPerson(given, desk, "person"));
        record.member = person.member;
        record.name = person.name;
    }
    if (given.has(QStringLiteral("responsibility"))) {
        BB_TRY(const Responsibility line, responsibilityNamed(desk, given.value(QStringLiteral("responsibility"))));
        record.responsibility = line.id;
    }
    return {};
}

Result<Answer> caseAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    AccountabilityCase record;
    record.branch = desk.branch.id;
    record.foundOn = desk.today();
    BB_CHECK(readCase(record, context, desk));
    CaseId id;
    BB_CHECK(desk.perform("accountability.add", tr("登记责任追究"), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, saveCase(unit, record, desk.today()));
        return {};
    }));
    return caseAnswer(desk, id);
}

Result<Answer> changedCase(
    Context& context, const char* verb, const QString& label,
    const std::function<Result<>(const TransferDesk&, UnitOfWork&, const AccountabilityCase&, QDate)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const AccountabilityCase record, caseNamed(desk, context.invocation().words.value(0)));
    QDate on = desk.today();
    BB_CHECK(dayGiven(context, "date", desk.today(), on));
    BB_CHECK(desk.perform(verb, label, [&](UnitOfWork& unit) { return work(desk, unit, record, on); }));
    return caseAnswer(desk, record.id);
}

Result<Answer> caseChange(Context& context)
{
    return changedCase(context, "accountability.change", tr("修改责任追究的记录"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, AccountabilityCase record, QDate) -> Result<> {
                           BB_CHECK(readCase(record, context, desk));
                           return saveCase(unit, record, desk.today()).map([](auto) {});
                       });
}

Result<Answer> caseCheck(Context& context)
{
    const Invocation& given = context.invocation();
    return changedCase(
        context, "accountability.check", tr("核实责任追究"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const AccountabilityCase& record, QDate on) -> Result<> {
            CaseCheck check{on, given.value(QStringLiteral("by")), Verified::True,
                            given.value(QStringLiteral("words"))};
            const auto verified = verifiedByName(given.words.value(1));
            if (!verified)
                return fail(
                    unknownChoice(QStringLiteral("R"), given.words.value(1),
                                  {QStringLiteral("true"), QStringLiteral("partly"), QStringLiteral("untrue")}));
            check.verified = *verified;
            return checkCase(unit, record.id, check, desk.today());
        });
}

Result<Answer> caseDecide(Context& context)
{
    const Invocation& given = context.invocation();
    QStringList known;
    const auto all = caseMeasures();
    for (const CaseMeasure each : all)
        known.append(caseMeasureName(each));
    const auto measure = caseMeasureByName(given.words.value(1));
    if (!measure)
        return fail(unknownChoice(QStringLiteral("M"), given.words.value(1), known));
    return changedCase(context, "accountability.decide", tr("处理责任追究"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const AccountabilityCase& record, QDate on) {
                           return decideCase(
                               unit, record.id,
                               {on, given.value(QStringLiteral("by")), *measure, given.value(QStringLiteral("words"))},
                               desk.today());
                       });
}

Result<Answer> caseClose(Context& context)
{
    return changedCase(context, "accountability.close", tr("办结责任追究"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const AccountabilityCase& record, QDate on) {
                           return closeCase(unit, record.id, on, context.invocation().value(QStringLiteral("result")),
                                            desk.today());
                       });
}

Result<Answer> caseBack(Context& context)
{
    return changedCase(context, "accountability.back", tr("撤销责任追究的最后一步"),
                       [](const TransferDesk&, UnitOfWork& unit, const AccountabilityCase& record, QDate) {
                           return takeBackCaseStep(unit, record.id);
                       });
}

Result<Answer> caseRecycle(Context& context)
{
    return changedCase(context, "accountability.recycle", tr("放入回收站：责任追究的记录"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const AccountabilityCase& record, QDate) {
                           return recycleCase(unit, record.id, context.invocation().value(QStringLiteral("reason")),
                                              desk.today());
                       });
}

Result<Answer> caseRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = CaseId::fromString(context.invocation().words.value(0));
    BB_TRY([[maybe_unused]] const AccountabilityCase record, loadCase(desk.reader(), id));
    BB_CHECK(desk.perform("accountability.restore", tr("从回收站恢复：责任追究的记录"),
                          [&](UnitOfWork& unit) { return restoreCase(unit, id); }));
    return caseAnswer(desk, id);
}

} // namespace

QList<Command> accountabilityCommands()
{
    const QString noun = QStringLiteral("accountability");
    const QStringList which{QStringLiteral("ID")};
    const QStringList said =
        optionTexts({"person=NAME", "outside", "level=branch|committee", "responsibility=T", "date=D", "due=D"});
    return {
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"open", "recycled", "as-of=D"}),
         tr("责任追究；仅支委的不写是谁、什么事；--as-of 按那天的情况"),
         conductCommand<caseList>},
        {noun, QStringLiteral("show"), which, {}, tr("一件的经过"), conductCommand<caseShow>},
        {noun,
         QStringLiteral("add"),
         {},
         optionTexts({"!facts=T"}) + said,
         tr("登记线索；不写 --person 的是支部；不写 --level 的仅支委可看"),
         conductCommand<caseAdd>},
        {noun, QStringLiteral("change"), which, optionTexts({"facts=T"}) + said, tr("修改记录，经过不变"),
         conductCommand<caseChange>},
        {noun,
         QStringLiteral("check"),
         {QStringLiteral("ID"), QStringLiteral("true|partly|untrue")},
         optionTexts({"!by=NAME", "!words=T", "date=D"}),
         tr("核实"),
         conductCommand<caseCheck>},
        {noun,
         QStringLiteral("decide"),
         {QStringLiteral("ID"), QStringLiteral("reminder|criticism|written_review|notice|adjustment|transferred|none")},
         optionTexts({"!by=NAME", "words=T", "date=D"}),
         tr("登记怎样处理；党纪处分和组织处置另有登记"),
         conductCommand<caseDecide>},
        {noun, QStringLiteral("close"), which, optionTexts({"!result=T", "date=D"}), tr("办结，写明结果"),
         conductCommand<caseClose>},
        {noun, QStringLiteral("back"), which, {}, tr("最后一步登记错了的，撤销"), conductCommand<caseBack>},
        {noun, QStringLiteral("recycle"), which, optionTexts({"reason=T"}),
         tr("把误登记的放入回收站；没有办结的写明原因"), conductCommand<caseRecycle>},
        {noun, QStringLiteral("restore"), which, {}, tr("从回收站恢复"), conductCommand<caseRestore>}};
}

} // namespace branchbook::cli
