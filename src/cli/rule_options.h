// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules' commands share: the catalogue of the day, options as checked numbers, rules as JSON.
#pragma once

#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/rules/figure.h"
#include "branchbook/rules/number_field.h"
#include "branchbook/rules/working_days.h"
#include "cli/command.h"

#include <QJsonObject>

namespace branchbook::cli {

/// What a calculation rests on: rules, holidays, and the day whose rules hold. With --book those of the book.
struct RuleDesk {
    rules::Catalogue catalogue; ///< with the book's own figures, where a book is given
    rules::Catalogue official; ///< without them
    rules::WorkingDays workingDays;
    QDate on; ///< --on, else the book's today, else that of the machine
    QList<agenda::StoredOverride> overrides;
    QStringList leftOut; ///< overrides of the book that are not used
    QStringList files; ///< of the user, put over the built-in rules
};
/// Needs no book; with one its figures and holidays hold. Errors: those of opening it.
[[nodiscard]] Result<RuleDesk> ruleDesk(const Context& context);

/// A number that must be given. Errors: cli.option_missing (Usage), number.whole.
[[nodiscard]] Result<int> neededCount(const Invocation& given, const rules::NumberField& field);
/// A number that may be given. Error: number.whole.
[[nodiscard]] Result<std::optional<int>> count(const Invocation& given, const rules::NumberField& field);
/// A date to the day; invalid where the option is not given. Error: number.date (Invalid).
[[nodiscard]] Result<QDate> dayOption(const Invocation& given, const QString& option);
[[nodiscard]] Result<QDate> dayFrom(const QString& text, const QString& option);
/// --option must be there. Error: cli.option_missing (Usage).
[[nodiscard]] Result<QString> neededText(const Invocation& given, const QString& option);
/// "NAME=VALUE" at the last "=". Error: calculator.pair (Invalid).
[[nodiscard]] Result<std::pair<QString, QString>> pairOf(const QString& text, const QString& shape);
[[nodiscard]] Error unknownChoice(const QString& option, const QString& text, const QStringList& choices);

/// The code of who sees a record. Every list of levels has its own titles; on the command line 仅支委 and 支部可见 hold in all of
/// them, and the titles of one list in the others. Anything else comes back as it was.
[[nodiscard]] QString levelCode(QStringView typed);
[[nodiscard]] QStringList levelChoices(); ///< for unknownChoice

/// An error about a field tells the option too: 实到会人数（--present）.
[[nodiscard]] Result<Answer> withOptionNames(Result<Answer> answer);

enum class Spoken : quint8 { Chinese, Another };
[[nodiscard]] bool isSpokenIn(Spoken language);
/// The answer in the program's language, where that is not Chinese: the sentences of the rules are.
[[nodiscard]] QStringList answerBeside(const QString& answer);
/// Sentences for minutes and records, which are Chinese; in another language under a heading that says so.
[[nodiscard]] QStringList forTheRecord(QStringList chinese);

[[nodiscard]] QJsonObject sourceJson(const rules::Figure& figure);
[[nodiscard]] QJsonValue dayJson(QDate day); ///< ISO, or null
[[nodiscard]] QJsonValue textJson(const QString& text); ///< or null
[[nodiscard]] QJsonArray textsJson(const QStringList& texts);

[[nodiscard]] QList<Command> voteCommands();
[[nodiscard]] QList<Command> personRuleCommands();
[[nodiscard]] QList<Command> developmentCommands();

} // namespace branchbook::cli
