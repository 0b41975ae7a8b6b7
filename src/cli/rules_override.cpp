// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rules override: the book's own figure in place of a rule's, told with its unit before and after.
#include "branchbook/base/screen_sentence.h"
#include "branchbook/rules/override_field.h"
#include "branchbook/rules/rule_base.h"
#include "branchbook/rules/wording.h"
#include "cli/rule_options.h"

#include <algorithm>

namespace branchbook::cli {

namespace {

using Place = std::optional<book::BranchId>; ///< none: every branch of the book

/// One rule with the figure that holds in one place.
struct OwnFigure {
    rules::Rule rule;
    QString value; ///< as it is kept
};

QString valueOf(const rules::Rule& rule)
{
    if (const auto* limit = std::get_if<rules::Limit>(&rule.body))
        return limit->value;
    const auto* count = std::get_if<rules::CountInPeriod>(&rule.body);
    return count == nullptr ? QString() : QString::number(count->atLeast);
}

QString unitOf(const rules::Rule& rule)
{
    const auto* limit = std::get_if<rules::Limit>(&rule.body);
    return limit == nullptr ? QStringLiteral("times") : limit->unit;
}

Result<OwnFigure> figureWith(const rules::Catalogue& official, const QList<rules::Override>& own, const QString& id,
                             QDate day)
{
    QStringList unused;
    BB_TRY(const rules::Catalogue local, official.with(own, &unused));
    const rules::Rule* rule = local.find(id, day);
    if (rule == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("rules.not_found"), {id}, id);
    return OwnFigure{*rule, valueOf(*rule)};
}

/// What holds in that place before the change.
Result<OwnFigure> figureNow(const book::Book& opened, book::BranchId branch, Place place, const QString& id)
{
    BB_TRY(const auto base, rules::ruleBase());
    BB_TRY(const auto stored, agenda::listOverrides(opened.reader(), branch));
    QList<rules::Override> own;
    for (const agenda::StoredOverride& each : stored) {
        if (each.figure.ruleId == id && each.branch == place
            && base->catalogue.mayOverride(id, each.figure.value, each.figure.setOn))
            own.append(each.figure);
    }
    return figureWith(base->catalogue, own, id, opened.today());
}

QString placeWords(const Place& place)
{
    return place ? tr("本支部") : tr("整本手册");
}

Answer told(const OwnFigure& before, const OwnFigure& after, const rules::Override& wanted, const Place& place)
{
    const QString old = rules::demandText(before.rule);
    const QString now = rules::demandText(after.rule);
    const bool back = wanted.value.isEmpty();
    QJsonObject json{{QStringLiteral("id"), wanted.ruleId},
                     {QStringLiteral("title"), after.rule.title},
                     {QStringLiteral("unit"), unitOf(after.rule)},
                     {QStringLiteral("value"), after.value},
                     {QStringLiteral("value_before"), before.value},
                     {QStringLiteral("text"), now},
                     {QStringLiteral("text_before"), old},
                     {QStringLiteral("scope"), place ? QStringLiteral("branch") : QStringLiteral("book")}};
    QStringList lines{(back ? tr("“%1”恢复原来的规定：%2 → %3。") : tr("“%1”改为：%2 → %3。"))
                          .arg(shownTitle(after.rule.title), old, now)};
    if (back) {
        json.insert(QStringLiteral("removed"), true);
        return Answer{json, lines};
    }
    json.insert(QStringLiteral("reason"), wanted.reason);
    json.insert(QStringLiteral("author"), wanted.author);
    json.insert(QStringLiteral("set_on"), dayJson(wanted.setOn));
    lines << tr("从 %1 起用于%2。理由：%3").arg(wanted.setOn.toString(Qt::ISODate), placeWords(place), wanted.reason);
    return Answer{json, lines};
}

Result<> checkGiven(const Invocation& given)
{
    if (given.has(QStringLiteral("remove")) || given.has(QStringLiteral("value")))
        return {};
    return fail(ErrorKind::Usage, QStringLiteral("cli.option_missing"), {QStringLiteral("--value V")});
}

Result<Answer> overrideRule(Context& context)
{
    const Invocation& given = context.invocation();
    const QString id = given.words[0];
    const bool remove = given.has(QStringLiteral("remove"));
    BB_CHECK(checkGiven(given));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    const Place place = given.has(QStringLiteral("branch")) ? Place(branch.id) : Place();
    rules::Override wanted{
        id, {}, given.value(QStringLiteral("reason")), given.value(QStringLiteral("by")), opened->today()};
    if (!remove)
        wanted.value = given.value(QStringLiteral("value"));
    BB_TRY(const auto base, rules::ruleBase());
    BB_TRY(const OwnFigure before, figureNow(*opened, branch.id, place, id));
    const QString label = (remove ? tr("取消本手册的规定：%1") : tr("改用本手册的规定：%1")).arg(before.rule.title);
    const auto done = opened->perform(QStringLiteral("rules.override"), label, [&](store::UnitOfWork& unit) {
        return remove ? agenda::removeOverride(unit, place, id) : agenda::setOverride(unit, place, wanted);
    });
    if (!done)
        return fail(done.error());
    const QList<rules::Override> own = remove ? QList<rules::Override>() : QList<rules::Override>{wanted};
    BB_TRY(const OwnFigure after, figureWith(base->catalogue, own, id, opened->today()));
    return told(before, after, wanted, place);
}

} // namespace

QList<Command> ruleOverrideCommands()
{
    return {{QStringLiteral("rules"),
             QStringLiteral("override"),
             {QStringLiteral("ID")},
             {QStringLiteral("value=V"), QStringLiteral("reason=TEXT"), QStringLiteral("by=NAME"),
              QStringLiteral("remove")},
             tr("改用本手册的数值；必须的规定不能放宽；带 --branch 只管一个支部"),
             overrideRule}};
}

} // namespace branchbook::cli
