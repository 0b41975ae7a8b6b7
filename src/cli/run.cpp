// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/cli/run.h"

#include "cli/command.h"
#include "cli/terminal_progress.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::cli {

namespace {

constexpr int kUsageExit = 2;

const QStringList& commonOptions()
{
    static const QStringList options{QStringLiteral("book=FILE"),     QStringLiteral("json"),
                                     QStringLiteral("on=YYYY-MM-DD"), QStringLiteral("lang=zh_CN|en"),
                                     QStringLiteral("branch=NAME"),   QStringLiteral("help")};
    return options;
}

const QList<Command>& allCommands()
{
    static const QList<Command> commands = bookCommands() + demoCommands() + journalCommands() + memberCommands()
        + rosterCommands() + gatheringCommands() + agendaCommands() + reportCommands() + ruleCommands()
        + ruleCatalogueCommands();
    return commands;
}

QString optionName(const QString& spec)
{
    return spec.section(u'=', 0, 0);
}

int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return kUsageExit;
    case ErrorKind::Invalid:
    case ErrorKind::Refused: return 3;
    case ErrorKind::NotFound: return 4;
    case ErrorKind::Conflict:
    case ErrorKind::Busy: return 5;
    case ErrorKind::Damaged: return 6;
    case ErrorKind::Io: return 7;
    case ErrorKind::Locked: return 8;
    case ErrorKind::Cancelled: return 130;
    case ErrorKind::Internal: break;
    }
    return 1;
}

QString helpText()
{
    QStringList lines{tr("用法：branchbook-cli [选项] 命令 …"), QString()};
    for (const Command& command : allCommands()) {
        QString usage = QStringLiteral("  %1 %2").arg(command.noun, command.verb);
        for (const QString& word : command.words)
            usage += u' ' + word;
        for (const QString& option : command.options)
            usage += option.contains(u'=')
                ? QStringLiteral(" [--%1 %2]").arg(optionName(option), option.section(u'=', 1))
                : QStringLiteral(" [--%1]").arg(option);
        lines << usage << QStringLiteral("      ") + command.does;
    }
    lines << QString()
          << tr("各命令都可以带：--book 手册文件（或环境变量 BRANCHBOOK_BOOK） --json --on 日期 --branch 支部 --lang "
                "zh_CN|en");
    return lines.join(u'\n');
}

void printJson(QTextStream& out, const QJsonValue& value)
{
    if (value.isArray())
        out << QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)) << '\n';
    else
        out << QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)) << '\n';
    out.flush();
}

int report(const Error& error, bool json, QTextStream& out, QTextStream& err)
{
    const QString text = sentence(error);
    err << text << '\n';
    err.flush();
    if (json)
        printJson(out,
                  QJsonObject{{QStringLiteral("error"),
                               QJsonObject{{QStringLiteral("kind"), kindName(error.kind)},
                                           {QStringLiteral("code"), error.code},
                                           {QStringLiteral("text"), text}}}});
    return exitCodeOf(error.kind);
}

/// One parser for all commands: an option means the same wherever it stands.
Result<Invocation> parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    QStringList names;
    QStringList specs = commonOptions();
    for (const Command& command : allCommands())
        specs += command.options;
    for (const QString& spec : specs) {
        const QString name = optionName(spec);
        if (names.contains(name))
            continue;
        names.append(name);
        const QString placeholder = spec.section(u'=', 1);
        parser.addOption(QCommandLineOption(name, QString(), placeholder));
    }
    if (!parser.parse(QStringList{QStringLiteral("branchbook-cli")} + arguments))
        return fail(ErrorKind::Usage, QStringLiteral("cli.option"),
                    {parser.unknownOptionNames().join(QStringLiteral("、--"))});
    Invocation invocation;
    invocation.words = parser.positionalArguments();
    for (const QString& name : names) {
        if (parser.isSet(name))
            invocation.options.insert(name, parser.values(name));
    }
    return invocation;
}

Result<const Command*> findCommand(Invocation& invocation)
{
    if (invocation.words.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("cli.no_command"));
    const auto& commands = allCommands();
    const auto found = std::find_if(commands.begin(), commands.end(), [&](const Command& command) {
        return command.noun == invocation.words.value(0) && command.verb == invocation.words.value(1);
    });
    if (found == commands.end())
        return fail(ErrorKind::Usage, QStringLiteral("cli.command"), {invocation.words.mid(0, 2).join(u' ')});
    invocation.words = invocation.words.mid(2);
    if (invocation.words.size() < found->words.size())
        return fail(ErrorKind::Usage, QStringLiteral("cli.word_missing"),
                    {found->words.value(invocation.words.size())});
    if (invocation.words.size() > found->words.size())
        return fail(ErrorKind::Usage, QStringLiteral("cli.word_extra"), {invocation.words.value(found->words.size())});
    for (auto it = invocation.options.constBegin(); it != invocation.options.constEnd(); ++it) {
        const auto belongs = [&](const QString& spec) { return optionName(spec) == it.key(); };
        if (std::none_of(found->options.begin(), found->options.end(), belongs)
            && std::none_of(commonOptions().begin(), commonOptions().end(), belongs))
            return fail(ErrorKind::Usage, QStringLiteral("cli.option"), {it.key()});
    }
    return &*found;
}

} // namespace

int run(const QStringList& arguments, const book::Areas& areas, QTextStream& out, QTextStream& err)
{
    const bool json = arguments.contains(QStringLiteral("--json"));
    auto invocation = parse(arguments);
    if (!invocation)
        return report(invocation.error(), json, out, err);
    if (invocation->has(QStringLiteral("help"))) {
        out << helpText() << '\n';
        return 0;
    }
    const auto command = findCommand(*invocation);
    if (!command)
        return report(command.error(), json, out, err);
    TerminalProgress progress(err);
    Context context(*invocation, areas, progress);
    const auto answer = (*command)->run(context);
    progress.finish();
    if (!answer)
        return report(answer.error(), json, out, err);
    if (json)
        printJson(out, answer->json);
    else
        out << answer->lines.join(u'\n') << (answer->lines.isEmpty() ? "" : "\n");
    out.flush();
    return answer->exitCode;
}

} // namespace branchbook::cli
