// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/secret_prompt.h"

#include "branchbook/sample/demo_book.h"

#include <QFileInfo>
#include <QJsonObject>

#include <limits>

namespace branchbook::cli {

namespace {

/// The option as a whole number; `value` stays where it is not given.
template <class Number>
Result<> readNumber(const Invocation& given, const QString& option, Number& value)
{
    if (!given.has(option))
        return {};
    const QString text = given.value(option);
    bool ok = false;
    const qulonglong number = text.toULongLong(&ok);
    if (!ok || number > static_cast<qulonglong>(std::numeric_limits<Number>::max()))
        return fail(ErrorKind::Usage, QStringLiteral("cli.number"), {QStringLiteral("--") + option, text});
    value = static_cast<Number>(number);
    return {};
}

Result<Answer> bookDemo(Context& context)
{
    const Invocation& given = context.invocation();
    sample::DemoOptions options;
    BB_CHECK(readNumber(given, QStringLiteral("members"), options.members));
    BB_CHECK(readNumber(given, QStringLiteral("years"), options.years));
    BB_CHECK(readNumber(given, QStringLiteral("seed"), options.seed));
    BB_CHECK(readNumber(given, QStringLiteral("branches"), options.branches));
    BB_TRY(const auto on, context.on());
    options.on = on.value_or(options.on);
    const QString path = QFileInfo(given.words[0]).absoluteFilePath();
    NewSeal seal;
    BB_TRY(const auto counts, sample::makeDemoBook(path, options, context.progress(), [&](const QString& aside) {
               return sealWhereAsked(context, aside, seal);
           }));
    Answer answer{QJsonObject{{QStringLiteral("branches"), counts.branches},
                              {QStringLiteral("groups"), counts.groups},
                              {QStringLiteral("members"), counts.members},
                              {QStringLiteral("candidates"), counts.candidates},
                              {QStringLiteral("gatherings"), counts.gatherings},
                              {QStringLiteral("attendances"), counts.attendances},
                              {QStringLiteral("attachments"), counts.attachments},
                              {QStringLiteral("ledger_items"), counts.ledgerItems},
                              {QStringLiteral("talks"), counts.talks},
                              {QStringLiteral("criticism"), counts.criticism}},
                  {tr("已生成示例手册：%1").arg(path), tr("示例日期：%1").arg(options.on.toString(Qt::ISODate)),
                   tr("党支部 %1 个，党小组 %2 个，党员 %3 人，活动记录 %4 条")
                       .arg(counts.branches)
                       .arg(counts.groups)
                       .arg(counts.members)
                       .arg(counts.gatherings)}};
    tellSeal(seal, answer);
    return answer;
}

} // namespace

QList<Command> demoCommands()
{
    return {{QStringLiteral("book"),
             QStringLiteral("demo"),
             {QStringLiteral("FILE")},
             {QStringLiteral("members=N"), QStringLiteral("years=N"), QStringLiteral("seed=N"),
              QStringLiteral("branches=N")},
             tr("生成示例手册；不带选项就是一个虚构的机关支部"),
             bookDemo}};
}

} // namespace branchbook::cli
