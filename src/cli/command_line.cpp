// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "branchbook/base/screen_words.h"

#include "cli/placeholder.h"

#include <QCommandLineParser>

#include <algorithm>

namespace branchbook::cli {

const QStringList& commonOptions()
{
    static const QStringList options{QStringLiteral("book=FILE"),     QStringLiteral("json"),
                                     QStringLiteral("on=YYYY-MM-DD"), QStringLiteral("lang=zh_CN|en"),
                                     QStringLiteral("branch=NAME"),   QStringLiteral("help"),
                                     QStringLiteral("version")};
    return options;
}

bool isNeeded(const QString& spec)
{
    return spec.startsWith(u'!');
}

QString optionName(const QString& spec)
{
    return spec.section(u'=', 0, 0).mid(isNeeded(spec) ? 1 : 0);
}

QString optionUsage(const QString& spec)
{
    const QString name = optionName(spec);
    const QString usage = QStringLiteral("--") + name;
    return spec.contains(u'=') ? usage + u' ' + shownValueOf(name, spec.section(u'=', 1)) : usage;
}

QString wordsBehind(const Command& command)
{
    QString usage;
    for (const QString& word : command.words)
        usage += u' ' + shownWord(word);
    for (const QString& option : command.options)
        usage += (isNeeded(option) ? QStringLiteral(" %1") : QStringLiteral(" [%1]")).arg(optionUsage(option));
    return usage;
}

namespace {

/// The name of every option with its placeholder, empty for flags.
const QHash<QString, QString>& placeholders()
{
    static const QHash<QString, QString> all = [] {
        QStringList specs = commonOptions();
        for (const Command& command : allCommands())
            specs += command.options;
        QHash<QString, QString> found;
        for (const QString& spec : specs) {
            if (const QString name = optionName(spec); !found.contains(name))
                found.insert(name, spec.section(u'=', 1));
        }
        return found;
    }();
    return all;
}

/// The option that a typed word names; empty where it is none.
QString optionIn(const QString& word)
{
    if (!word.startsWith(u'-'))
        return {};
    const QString name = word.mid(word.startsWith(u"--") ? 2 : 1).section(u'=', 0, 0);
    return placeholders().contains(name) ? name : QString();
}

/// The parser would take the next option for a value, and cannot say which option lacks one.
Result<> checkValues(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--")
            return {};
        const QString option = optionIn(arguments[i]);
        if (option.isEmpty())
            continue;
        const bool attached = arguments[i].contains(u'=');
        if (placeholders().value(option).isEmpty()) {
            if (attached)
                return fail(ErrorKind::Usage, QStringLiteral("cli.value_extra"), {option});
        } else if (!attached) {
            const QString value = arguments.value(++i);
            if (i >= arguments.size() || value == u"--" || !optionIn(value).isEmpty())
                return fail(ErrorKind::Usage, QStringLiteral("cli.value_missing"),
                            {option, shownValueOf(option, placeholders().value(option))});
        }
    }
    return {};
}

/// Of two values one would win in silence. Which options may stand several times their spec says.
Result<> checkOnce(const QStringList& specs, const Invocation& invocation)
{
    for (const QString& spec : specs) {
        if (!spec.endsWith(u'…') && invocation.values(optionName(spec)).size() > 1)
            return fail(ErrorKind::Usage, QStringLiteral("cli.option_twice"),
                        {optionName(spec), shownList(invocation.values(optionName(spec)))});
    }
    return {};
}

Result<> checkOptions(const Command& command, const Invocation& invocation)
{
    BB_CHECK(checkOnce(command.options + commonOptions(), invocation));
    for (auto it = invocation.options.constBegin(); it != invocation.options.constEnd(); ++it) {
        const auto belongs = [&](const QString& spec) { return optionName(spec) == it.key(); };
        if (std::none_of(command.options.begin(), command.options.end(), belongs)
            && std::none_of(commonOptions().begin(), commonOptions().end(), belongs))
            return fail(ErrorKind::Usage, QStringLiteral("cli.option"), {it.key()});
    }
    for (const QString& spec : command.options) {
        if (isNeeded(spec) && invocation.value(optionName(spec)).trimmed().isEmpty())
            return fail(ErrorKind::Usage, QStringLiteral("cli.option_missing"), {optionUsage(spec)});
    }
    return {};
}

/// Before any help is given: whoever asks for a language that there is not would read another one without a word.
Result<> checkLanguage(const Invocation& invocation)
{
    const QString option = QStringLiteral("lang");
    const QStringList known{QStringLiteral("zh_CN"), QStringLiteral("en")};
    for (const QString& asked : invocation.values(option)) {
        if (!known.contains(asked))
            return fail(ErrorKind::Usage, QStringLiteral("cli.choice"), {option, asked, shownList(known)});
    }
    return {};
}

/// Usage and purpose of the commands with this noun and verb; empty: any.
QStringList commandLines(const QString& noun, const QString& verb)
{
    QStringList lines;
    for (const Command& command : allCommands()) {
        if ((!noun.isEmpty() && command.noun != noun) || (!verb.isEmpty() && command.verb != verb))
            continue;
        lines << QStringLiteral("  %1 %2").arg(command.noun, command.verb) + wordsBehind(command)
              << QStringLiteral("      ") + command.does;
    }
    return lines;
}

/// What there is instead of a command that there is not.
Error unknownCommand(const QString& noun, const QString& verb)
{
    const QString verbs = commandLines(noun, {}).join(u'\n');
    if (!verbs.isEmpty() && verb.isEmpty())
        return {ErrorKind::Usage, QStringLiteral("cli.verb_missing"), {noun, verbs}, {}};
    if (!verbs.isEmpty())
        return {ErrorKind::Usage, QStringLiteral("cli.verb"), {noun, verb, verbs}, {}};
    QStringList nouns;
    for (const Command& command : allCommands())
        if (!nouns.contains(command.noun))
            nouns << command.noun;
    return {ErrorKind::Usage, QStringLiteral("cli.command"), {noun, shownList(nouns)}, {}};
}

} // namespace

QStringList optionTexts(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names)
        list.append(QString::fromUtf8(name));
    return list;
}

QString helpText(const QStringList& words)
{
    const QString noun = words.value(0);
    const QString verb = words.value(1);
    QStringList lines{tr("用法：branchbook-cli [选项] 命令 …"), QString()};
    if (const QStringList asked = commandLines(noun, verb); !asked.isEmpty())
        lines += asked;
    else if (const QStringList related = commandLines(noun, {}); !related.isEmpty())
        lines += related;
    else
        lines += commandLines({}, {});
    lines << QString()
          << tr("各命令都可以带：--book 手册文件（或环境变量 BRANCHBOOK_BOOK） --json --on 日期 --branch 支部 --lang "
                "zh_CN|en")
          << tr("选项的值后面有“…”的，可以重复写，例如 --file a.pdf --file b.pdf。");
    return lines.join(u'\n');
}

Result<Invocation> parse(const QStringList& arguments)
{
    BB_CHECK(checkValues(arguments));
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (auto it = placeholders().constBegin(); it != placeholders().constEnd(); ++it)
        parser.addOption(QCommandLineOption(it.key(), QString(), it.value()));
    if (!parser.parse(QStringList{QStringLiteral("branchbook-cli")} + arguments)) {
        QStringList unknown = parser.unknownOptionNames(); // the sentence has the dashes of the first
        for (qsizetype i = 1; i < unknown.size(); ++i)
            unknown[i].prepend(QStringLiteral("--"));
        return fail(ErrorKind::Usage, QStringLiteral("cli.option"), {shownList(unknown)});
    }
    Invocation invocation;
    invocation.words = parser.positionalArguments();
    for (auto it = placeholders().constBegin(); it != placeholders().constEnd(); ++it) {
        if (parser.isSet(it.key()))
            invocation.options.insert(it.key(), parser.values(it.key()));
    }
    BB_CHECK(checkLanguage(invocation));
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
        return fail(unknownCommand(invocation.words.value(0), invocation.words.value(1)));
    invocation.words = invocation.words.mid(2);
    if (invocation.words.size() < found->words.size())
        return fail(ErrorKind::Usage, QStringLiteral("cli.word_missing"),
                    {shownWord(found->words.value(invocation.words.size()))});
    const bool takesMore = !found->words.isEmpty() && found->words.last().endsWith(u'…');
    if (invocation.words.size() > found->words.size() && !takesMore)
        return fail(ErrorKind::Usage, QStringLiteral("cli.word_extra"), {invocation.words.value(found->words.size())});
    BB_CHECK(checkOptions(*found, invocation));
    return &*found;
}

} // namespace branchbook::cli
