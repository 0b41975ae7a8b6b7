// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rule_options.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/clock.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/rules/rule_base.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

/// The rules of the program alone: no book was named.
Result<RuleDesk> deskWithoutBook(std::optional<QDate> on)
{
    RuleDesk desk;
    BB_TRY(const auto base, rules::ruleBase());
    desk.official = base->catalogue;
    desk.catalogue = base->catalogue;
    desk.files = base->files;
    BB_TRY(desk.workingDays, rules::WorkingDays::builtIn());
    desk.on = on.value_or(systemClock()->today());
    return desk;
}

} // namespace

Result<RuleDesk> ruleDesk(const Context& context)
{
    BB_TRY(const auto on, context.on());
    if (!context.bookPath())
        return deskWithoutBook(on);
    auto opened = context.openBook(book::OpenMode::ReadOnly);
    const bool isNamed = context.invocation().has(QStringLiteral("book"));
    if (!opened && opened.error().kind == ErrorKind::NotFound && !isNamed)
        return deskWithoutBook(on); // BRANCHBOOK_BOOK may name a book that is still to be made
    if (!opened)
        return fail(opened.error());
    BB_TRY(RuleDesk desk, deskWithoutBook((*opened)->today()));
    BB_TRY(const book::Branch branch, context.branch((*opened)->reader()));
    BB_TRY(agenda::Rulebook rulebook, agenda::loadRulebook((*opened)->reader(), branch.id));
    BB_TRY(desk.overrides, agenda::listOverrides((*opened)->reader(), branch.id));
    desk.catalogue = std::move(rulebook.catalogue);
    desk.workingDays = std::move(rulebook.workingDays);
    desk.leftOut = rulebook.leftOut;
    return desk;
}

Result<std::optional<int>> count(const Invocation& given, const rules::NumberField& field)
{
    const QString option = QString::fromLatin1(field.name);
    if (!given.has(option))
        return std::optional<int>();
    BB_TRY(const int value, rules::readCount(given.value(option), field));
    return std::optional(value);
}

Result<int> neededCount(const Invocation& given, const rules::NumberField& field)
{
    BB_TRY([[maybe_unused]] const QString text, neededText(given, QString::fromLatin1(field.name)));
    return rules::readCount(text, field);
}

Result<QDate> dayFrom(const QString& text, const QString& option)
{
    const QDate day = PartialDate::fromIso(text).earliest();
    if (PartialDate::fromIso(text).precision() == Precision::Day)
        return day;
    return fail(ErrorKind::Invalid, QStringLiteral("number.date"), {QStringLiteral("--") + option, text}, option);
}

Result<QDate> dayOption(const Invocation& given, const QString& option)
{
    return given.has(option) ? dayFrom(given.value(option), option) : QDate();
}

Result<QString> neededText(const Invocation& given, const QString& option)
{
    if (given.has(option))
        return given.value(option);
    return fail(ErrorKind::Usage, QStringLiteral("cli.option_missing"), {QStringLiteral("--") + option}, option);
}

Result<std::pair<QString, QString>> pairOf(const QString& text, const QString& shape)
{
    const auto at = text.lastIndexOf(u'=');
    if (at <= 0 || at + 1 == text.size())
        return fail(ErrorKind::Invalid, QStringLiteral("calculator.pair"), {text, shape});
    return std::pair(text.left(at).trimmed(), text.mid(at + 1).trimmed());
}

Error unknownChoice(const QString& option, const QString& text, const QStringList& choices)
{
    return {ErrorKind::Invalid,
            QStringLiteral("calculator.choice"),
            {QStringLiteral("--") + option, text, choices.join(tr("、"))},
            option};
}

QString levelCode(QStringView typed)
{
    if (typed == u"仅支委" || typed == u"只限支委")
        return QStringLiteral("committee");
    if (typed == u"支部可见" || typed == u"支部公开" || typed == u"支部内公开")
        return QStringLiteral("branch");
    return typed.toString();
}

QStringList levelChoices()
{
    return {shownBeside(QStringLiteral("branch"), branchbook::shownWord(QStringLiteral("支部可见"))),
            shownBeside(QStringLiteral("committee"), branchbook::shownWord(QStringLiteral("仅支委")))};
}

Result<Answer> withOptionNames(Result<Answer> answer)
{
    // Texts that begin with the name of the field; elsewhere the option would stand inside the quotation.
    static const QStringList named{
        QStringLiteral("vote.written_not_counted"), QStringLiteral("election.cross_foot"),
        QStringLiteral("election.name_twice"),      QStringLiteral("admission.extended_twice"),
        QStringLiteral("admission.step_unknown"),   QStringLiteral("admission.step_twice")};
    if (answer)
        return answer;
    Error error = answer.error();
    const QString option = QStringLiteral("--") + error.where;
    const bool ofField =
        error.code.startsWith(u"number.") || error.code.startsWith(u"day.") || named.contains(error.code);
    if (ofField && !error.where.isEmpty() && !error.args.isEmpty() && !error.args.first().contains(option))
        error.args.first() += tr("（%1）").arg(option);
    return fail(error);
}

bool isSpokenIn(Spoken language)
{
    //: The language of this translation.
    return (tr("zh_CN") == u"zh_CN") == (language == Spoken::Chinese);
}

QStringList answerBeside(const QString& answer)
{
    return isSpokenIn(Spoken::Chinese) ? QStringList() : QStringList{answer};
}

QStringList forTheRecord(QStringList chinese)
{
    chinese.removeAll(QString());
    if (!isSpokenIn(Spoken::Chinese) && !chinese.isEmpty())
        chinese.prepend(tr("写进记录的中文："));
    return chinese;
}

QJsonObject sourceJson(const rules::Figure& figure)
{
    return {{QStringLiteral("doc"), figure.source.regulation},
            {QStringLiteral("article"), figure.source.article},
            {QStringLiteral("cited"), figure.cited},
            {QStringLiteral("valid_from"), dayJson(figure.validFrom)}};
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue textJson(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray textsJson(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace branchbook::cli
