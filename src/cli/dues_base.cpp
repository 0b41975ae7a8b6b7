// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// dues base, refix, exempt, exempt-end: what the amounts rest on.
#include "branchbook/base/screen_sentence.h"

#include "cli/dues_desk.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

/// An amount that the class does not pay by would be lost without a word.
Result<> checkAmountFits(const Invocation& given, rules::DuesClass type)
{
    const auto unused = [&](const char* option) {
        return fail(ErrorKind::Usage, QStringLiteral("dues.amount_unused"),
                    {rules::duesClassTitle(type), QStringLiteral("--") + QLatin1StringView(option)});
    };
    if (!rules::hasBase(type) && given.has(QStringLiteral("base")))
        return unused("base");
    if (type != rules::DuesClass::Farmer && given.has(QStringLiteral("agreed")))
        return unused("agreed");
    return {};
}

Result<Answer> duesBase(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(DuesDesk desk, openDues(context, book::OpenMode::Write));
    BB_TRY(const DuesAccount account, desk.accountNamed(context, given.words.value(0)));
    DuesBase base;
    base.branch = desk.branch.id;
    base.member = account.payer.member;
    base.why = given.value(QStringLiteral("reason"));
    const auto type = rules::duesClassByName(given.value(QStringLiteral("class")));
    if (!type)
        return fail(
            unknownChoice(QStringLiteral("class"), given.value(QStringLiteral("class")), rules::duesClassNames()));
    base.type = *type;
    BB_TRY(const auto amount, duesAmount(given, "base"));
    if (!amount && rules::hasBase(*type))
        return fail(ErrorKind::Usage, QStringLiteral("cli.option_missing"), {QStringLiteral("--base YUAN")});
    base.base = amount.value_or(Money{});
    BB_TRY(base.agreed, duesAmount(given, "agreed"));
    BB_CHECK(checkAmountFits(given, *type));
    BB_TRY(base.from, duesMonth(given, "month", Month::of(desk.today())));
    QString doubt;
    BB_CHECK(desk.perform(
        "dues.base", tr("核定党费基数：%1").arg(account.payer.name), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, declareBase(unit, *desk.catalogue, base, desk.today()));
            BB_TRY(doubt, baseDoubt(unit.session(), *desk.catalogue, base.member, base.from, desk.today()));
            return {};
        }));
    BB_TRY(const DuesAccount changed, loadDuesAccount(desk.reader(), base.member));
    DuesScale scale = desk.scale();
    BB_TRY(const DuesStatement statement, assess(changed, base.from, base.from, scale));
    QJsonObject json = baseJson(*baseIn(changed, base.from));
    json.insert(QStringLiteral("due"), statement.months.first().due.toString());
    json.insert(QStringLiteral("why"), statement.months.first().why);
    Answer answer{json, {duesLine(statement, statement.months.first()), shownSentence(statement.months.first().why)}};
    if (!doubt.isEmpty())
        answer.warnings.append(doubt);
    return answer;
}

QJsonObject proposalJson(const DuesProposal& proposal)
{
    QJsonObject json = baseJson(proposal.base);
    json.insert(QStringLiteral("known"), proposal.isKnown);
    json.insert(QStringLiteral("before"), proposal.before ? QJsonValue(baseJson(*proposal.before)) : QJsonValue());
    if (!proposal.isKnown)
        json.insert(QStringLiteral("base"), QJsonValue());
    return json;
}

QString proposalLine(const DuesProposal& proposal)
{
    const QString before = proposal.before ? proposal.before->base.toString() : QStringLiteral("-");
    return QStringLiteral("%1\t%2\t%3\t%4 → %5")
        .arg(proposal.base.memberName, proposal.base.from.toString(),
             shownName(rules::duesClassName(proposal.base.type).toLatin1().constData(),
                       rules::duesClassTitle(proposal.base.type)),
             before, proposal.isKnown ? proposal.base.base.toString() : tr("要问本人"));
}

Result<Answer> duesRefix(Context& context)
{
    const Invocation& given = context.invocation();
    const bool apply = given.has(QStringLiteral("apply"));
    bool sound = false;
    const int year = given.value(QStringLiteral("year")).toInt(&sound);
    if (!sound || year < 1921 || year > 9999)
        return fail(ErrorKind::Usage, QStringLiteral("dues.year"), {given.value(QStringLiteral("year"))});
    BB_TRY(DuesDesk desk, openDues(context, apply ? book::OpenMode::Write : book::OpenMode::ReadOnly));
    BB_TRY(const Month beginning, duesMonth(given, "month", Month::of(desk.today())));
    Answer answer;
    QJsonArray list;
    QList<DuesBase> bases;
    for (const DuesAccount& account : desk.roll.accounts) {
        auto proposal = proposeBase(account, year, beginning);
        if (!proposal)
            continue;
        proposal->base.branch = desk.branch.id;
        list.append(proposalJson(*proposal));
        answer.lines << proposalLine(*proposal);
        if (proposal->isKnown)
            bases.append(proposal->base);
    }
    if (apply)
        BB_CHECK(desk.perform("dues.refix", tr("核定%1年党费基数").arg(year), [&](store::UnitOfWork& unit) {
            return fixBases(unit, *desk.catalogue, bases, desk.today());
        }));
    answer.lines << (apply ? tr("已核定 %1 人").arg(bases.size())
                           : tr("建议核定 %1 人，确认后加 --apply").arg(bases.size()));
    answer.json = QJsonObject{
        {QStringLiteral("year"), year}, {QStringLiteral("applied"), apply}, {QStringLiteral("proposals"), list}};
    return answer;
}

Result<Answer> exemptionAnswer(const DuesDesk& desk, DuesExemptionId id)
{
    BB_TRY(const DuesExemption exemption, loadDuesExemption(desk.reader(), id));
    const QString until = exemption.until ? exemption.until->toString() : tr("取消为止");
    return Answer{exemptionJson(exemption),
                  {tr("%1 从 %2 到 %3，每月交 %4 元；%5 批准")
                       .arg(exemption.memberName, exemption.from.toString(), until, exemption.amount.toString(),
                            exemption.decidedBy)}};
}

Result<Answer> duesExempt(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(DuesDesk desk, openDues(context, book::OpenMode::Write));
    BB_TRY(const DuesAccount account, desk.accountNamed(context, given.words.value(0)));
    DuesExemption exemption;
    exemption.branch = desk.branch.id;
    exemption.member = account.payer.member;
    BB_TRY(exemption.from, duesMonth(given, "month", Month::of(desk.today())));
    if (given.has(QStringLiteral("until"))) {
        BB_TRY(exemption.until, duesMonth(given, "until", exemption.from));
    }
    BB_TRY(const auto amount, duesAmount(given, "amount"));
    exemption.amount = amount.value_or(Money{});
    BB_TRY(exemption.decidedOn, context.date(QStringLiteral("date"), desk.today()));
    exemption.decidedBy = given.value(QStringLiteral("by"));
    exemption.why = given.value(QStringLiteral("reason"));
    DuesExemptionId id;
    BB_CHECK(desk.perform("dues.exempt", tr("减免党费：%1").arg(account.payer.name),
                          [&](store::UnitOfWork& unit) -> Result<> {
                              BB_TRY(id, exempt(unit, *desk.catalogue, exemption, desk.today()));
                              return {};
                          }));
    return exemptionAnswer(desk, id);
}

Result<Answer> duesExemptEnd(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(DuesDesk desk, openDues(context, book::OpenMode::Write));
    const auto id = DuesExemptionId::fromString(given.words.value(0));
    BB_TRY(const DuesExemption exemption, loadDuesExemption(desk.reader(), id));
    BB_TRY(const Month last, duesMonth(given, "month", Month::of(desk.today())));
    BB_CHECK(desk.perform("dues.exempt_end", tr("减免结束：%1").arg(exemption.memberName),
                          [&](store::UnitOfWork& unit) { return endExemption(unit, id, last); }));
    return exemptionAnswer(desk, id);
}

} // namespace

QList<Command> duesBaseCommands()
{
    const QString noun = QStringLiteral("dues");
    const QStringList name{QStringLiteral("NAME")};
    return {{noun, QStringLiteral("base"), name,
             optionTexts({"!class=CLASS", "base=YUAN", "agreed=YUAN", "month=2026-09", "reason=T"}),
             tr("核定一个人的党费基数，从某个月起执行"),
             [](Context& context) { return withOptionNames(duesBase(context)); }},
            {noun,
             QStringLiteral("refix"),
             {},
             optionTexts({"!year=Y", "month=2026-09", "apply"}),
             tr("一年的基数怎样核定的建议，加 --apply 照建议登记；从没登记过的人从 --month 起"),
             duesRefix},
            {noun, QStringLiteral("exempt"), name,
             optionTexts({"!date=D", "!by=ORG", "month=2026-09", "until=2026-12", "amount=YUAN", "reason=T"}),
             tr("登记经批准的减免；不写 --amount 就是免交"),
             [](Context& context) { return withOptionNames(duesExempt(context)); }},
            {noun,
             QStringLiteral("exempt-end"),
             {QStringLiteral("ID")},
             optionTexts({"month=2026-09"}),
             tr("减免到哪个月为止"),
             duesExemptEnd}};
}

} // namespace branchbook::cli
