// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// violation list, show, add, change, decide, back, recycle, restore: breaches of institutions and how they were dealt with.
#include "branchbook/institutions/violation.h"
#include "cli/institution_desk.h"
#include "cli/list_sheet.h"
#include "cli/person_option.h"
#include "cli/record_desk.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using institutions::Violation;
using store::UnitOfWork;

bool mayTellViolation(const Context& context, const Violation& violation)
{
    return violation.isOpen() || context.invocation().has(QStringLiteral("secret"));
}

QString violationPerson(const Violation& violation, bool told)
{
    if (!told)
        return institutions::violationLevelTitle(violation.level);
    return violation.isBranch() ? tr("支部") : violation.name;
}

/// What only the committee may read is printed with --secret alone.
QJsonObject violationJson(const Violation& violation, bool told)
{
    const auto text = [](const QString& value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    QJsonObject json{
        {QStringLiteral("id"), violation.id.toString()},
        {QStringLiteral("institution"), violation.title},
        {QStringLiteral("found"), dayJson(violation.foundOn)},
        {QStringLiteral("level"), institutions::violationLevelName(violation.level)},
        {QStringLiteral("measure"),
         violation.measure ? QJsonValue(institutions::accountMeasureName(*violation.measure)) : QJsonValue()},
        {QStringLiteral("decided"), dayJson(violation.decidedOn)},
        {QStringLiteral("by"), text(violation.decidedBy)}};
    if (told) {
        json.insert(QStringLiteral("person"), text(violation.name));
        json.insert(QStringLiteral("facts"), violation.facts);
        json.insert(QStringLiteral("words"), text(violation.decision));
    }
    return json;
}

QString violationLine(const Violation& violation, bool told)
{
    QStringList parts{violation.foundOn.toString(Qt::ISODate), violation.title, violationPerson(violation, told)};
    parts << (violation.measure ? tr("%1 %2").arg(violation.decidedOn.toString(Qt::ISODate),
                                                  institutions::accountMeasureTitle(*violation.measure))
                                : tr("没有处理"));
    if (told)
        parts << violation.facts.simplified();
    parts << violation.id.toString();
    return parts.join(u'\t');
}

Result<Answer> violationAnswer(const Context& context, const TransferDesk& desk, institutions::ViolationId id)
{
    BB_TRY(const Violation violation, institutions::loadViolation(desk.reader(), id));
    const bool told = mayTellViolation(context, violation);
    Answer answer{violationJson(violation, told), {violationLine(violation, told)}};
    if (told && !violation.decision.isEmpty())
        answer.lines << violation.decision;
    return answer;
}

/// By its id or the beginning of it. Errors: violation.none_of, violation.ambiguous.
Result<Violation> violationNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, institutions::listViolations(desk.reader(), desk.branch.id));
    std::optional<Violation> found;
    for (const Violation& each : all) {
        if (wanted.isEmpty() || !each.id.toString().startsWith(wanted))
            continue;
        if (found)
            return fail(ErrorKind::Invalid, QStringLiteral("violation.ambiguous"), {wanted});
        found = each;
    }
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("violation.none_of"), {wanted});
    return *found;
}

Result<Answer> violationList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const Invocation& given = context.invocation();
    const bool bin = given.has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? institutions::listRecycledViolations(desk.reader(), desk.branch.id)
               : past ? institutions::listViolationsOn(desk.reader(), desk.branch.id, day)
                      : institutions::listViolations(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Violation& each : all) {
        if (given.has(QStringLiteral("pending")) && !each.isPending())
            continue;
        list.append(violationJson(each, mayTellViolation(context, each)));
        answer.lines << violationLine(each, mayTellViolation(context, each));
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有违反制度的记录。")
                             : past ? tr("那天没有违反制度的记录。")
                                    : tr("没有违反制度的记录。"));
    answer.json = list;
    return answer;
}

Result<Answer> violationShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Violation violation, violationNamed(desk, context.invocation().words.value(0)));
    return violationAnswer(context, desk, violation.id);
}

Result<> readViolation(Violation& violation, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(violation.foundOn, context.date(QStringLiteral("date"), desk.today()));
    }
    if (given.has(QStringLiteral("person"))) {
        BB_TRY(const NamedPerson person,
               personNamed(given, desk.reader(), desk.branch.id, given.value(QStringLiteral("person")),
                           violation.foundOn.isValid() ? violation.foundOn : desk.today()));
        violation.member = person.member;
        violation.name = person.name;
    }
    if (given.has(QStringLiteral("facts")))
        violation.facts = given.value(QStringLiteral("facts"));
    if (const QString option = QStringLiteral("level"); given.has(option)) {
        const auto level = institutions::violationLevelByName(levelCode(given.value(option)));
        if (!level)
            return fail(unknownChoice(option, given.value(option), levelChoices()));
        violation.level = *level;
    }
    return {};
}

Result<Answer> violationAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const auto institution, institutionNamed(desk, context.invocation().words.value(0)));
    Violation violation;
    violation.branch = desk.branch.id;
    violation.institution = institution.id;
    BB_CHECK(readViolation(violation, context, desk));
    institutions::ViolationId id;
    BB_CHECK(
        desk.perform("violation.add", tr("登记违反制度：%1").arg(institution.title), [&](UnitOfWork& unit) -> Result<> {
            BB_TRY(id, institutions::saveViolation(unit, violation, desk.today()));
            return {};
        }));
    return violationAnswer(context, desk, id);
}

Result<Answer> changedViolation(Context& context, const char* verb, const QString& label,
                                const std::function<Result<>(const TransferDesk&, UnitOfWork&, const Violation&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Violation violation, violationNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(
        desk.perform(verb, label.arg(violation.title), [&](UnitOfWork& unit) { return work(desk, unit, violation); }));
    return violationAnswer(context, desk, violation.id);
}

Result<Answer> violationChange(Context& context)
{
    return changedViolation(context, "violation.change", tr("修改违反制度的记录：%1"),
                            [&](const TransferDesk& desk, UnitOfWork& unit, Violation violation) -> Result<> {
                                BB_CHECK(readViolation(violation, context, desk));
                                return institutions::saveViolation(unit, violation, desk.today()).map([](auto) {});
                            });
}

Result<Answer> violationDecide(Context& context)
{
    const Invocation& given = context.invocation();
    QStringList known;
    const auto all = institutions::accountMeasures();
    for (const auto each : all)
        known.append(institutions::accountMeasureName(each));
    const auto measure = institutions::accountMeasureByName(given.words.value(1));
    if (!measure)
        return fail(ErrorKind::Invalid, QStringLiteral("calculator.choice"),
                    {tr("处理方式"), given.words.value(1), known.join(tr("、"))}, QStringLiteral("measure"));
    return changedViolation(context, "violation.decide", tr("处理违反制度：%1"),
                            [&](const TransferDesk& desk, UnitOfWork& unit, const Violation& violation) -> Result<> {
                                institutions::ViolationDecision decision;
                                decision.measure = *measure;
                                BB_TRY(decision.on, context.date(QStringLiteral("date"), desk.today()));
                                decision.by = given.value(QStringLiteral("by"));
                                decision.words = given.value(QStringLiteral("words"));
                                return institutions::decideViolation(unit, violation.id, decision, desk.today());
                            });
}

Result<Answer> violationBack(Context& context)
{
    return changedViolation(context, "violation.back", tr("撤销对违反制度的处理：%1"),
                            [](const TransferDesk&, UnitOfWork& unit, const Violation& violation) {
                                return institutions::takeBackDecision(unit, violation.id);
                            });
}

Result<Answer> violationRecycle(Context& context)
{
    return changedViolation(context, "violation.recycle", tr("放入回收站：违反%1的记录"),
                            [](const TransferDesk& desk, UnitOfWork& unit, const Violation& violation) {
                                return institutions::recycleViolation(unit, violation.id, desk.today());
                            });
}

Result<Answer> violationRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = institutions::ViolationId::fromString(context.invocation().words.value(0));
    BB_TRY(const Violation violation, institutions::loadViolation(desk.reader(), id));
    BB_CHECK(desk.perform("violation.restore", tr("从回收站恢复：违反%1的记录").arg(violation.title),
                          [&](UnitOfWork& unit) { return institutions::restoreViolation(unit, id); }));
    return violationAnswer(context, desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedViolationCommand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> violationCommands()
{
    const QString noun = QStringLiteral("violation");
    const QStringList which{QStringLiteral("ID")};
    const QStringList said = optionTexts({"person=NAME", "outside", "level=branch|committee"});
    return {
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"pending", "recycled", "secret", "as-of=D"}),
         tr("违反制度的情况和处理；仅支委的写 --secret 才显示是谁、什么事；--as-of 按那天的情况"),
         violationList},
        {noun, QStringLiteral("show"), which, optionTexts({"secret"}), tr("一条记录"), violationShow},
        {noun,
         QStringLiteral("add"),
         {QStringLiteral("TITLE|ID")},
         optionTexts({"!date=D", "!facts=T"}) + said,
         tr("登记违反制度；不写 --person 的是支部；不写 --level 的仅支委可看"),
         checkedViolationCommand<violationAdd>},
        {noun, QStringLiteral("change"), which, optionTexts({"date=D", "facts=T"}) + said, tr("修改记录"),
         checkedViolationCommand<violationChange>},
        {noun,
         QStringLiteral("decide"),
         {QStringLiteral("ID"), QStringLiteral("reminder|criticism|written_review|notice|adjustment|transferred|none")},
         optionTexts({"!date=D", "!by=NAME", "words=T"}),
         tr("登记怎样处理；党纪处分和组织处置另有登记"),
         checkedViolationCommand<violationDecide>},
        {noun, QStringLiteral("back"), which, {}, tr("处理登记错了的，撤销"), violationBack},
        {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), violationRecycle},
        {noun, QStringLiteral("restore"), which, {}, tr("从回收站恢复"), violationRestore}};
}

} // namespace branchbook::cli
