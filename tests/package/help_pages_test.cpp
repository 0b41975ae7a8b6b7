// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Man pages and completion, held against the table of commands and read by man and bash.
#include "cli/command_line.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace branchbook;

namespace {

struct Said {
    int exitCode = -1;
    QString out;
    QString err;
};

Said run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("MANROFFSEQ"), QString());
    environment.insert(QStringLiteral("MANWIDTH"), QStringLiteral("400")); // no usage is broken into lines
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, {}, program + QStringLiteral(" is not installed: bash .ci/packages tests")};
    process.waitForFinished(-1);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Said cli(const QStringList& arguments)
{
    return run(QStringLiteral(BRANCHBOOK_CLI), arguments);
}

/// As a reader sees it; what the typesetter warns of is an error.
QString typeset(const QString& page)
{
    const Said shown =
        run(QStringLiteral("man"),
            {QStringLiteral("--warnings=w"), QStringLiteral("-P"), QStringLiteral("cat"), QStringLiteral("-l"), page});
    CHECK(shown.err == QString());
    CHECK(shown.exitCode == 0);
    static const QRegularExpression overstruck(QStringLiteral(".\b|\x1b\\[[0-9;]*m"));
    QString text = shown.out;
    return text.remove(overstruck);
}

/// What bash offers after these words; the last one is being typed.
QStringList offered(const QString& script, const QStringList& words)
{
    QStringList quoted;
    for (const QString& word : words)
        quoted << u'\'' + word + u'\'';
    const QString asked = QStringLiteral("source '%1'; COMP_WORDS=(branchbook-cli %2); COMP_CWORD=%3; _branchbook_cli; "
                                         "printf '%s\\n' \"${COMPREPLY[@]}\"")
                              .arg(script, quoted.join(u' '))
                              .arg(words.size());
    const Said said = run(QStringLiteral("bash"), {QStringLiteral("--norc"), QStringLiteral("-uc"), asked});
    CHECK(said.err == QString());
    QStringList lines = said.out.split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

QString written(const QTemporaryDir& folder, const QString& page, const QString& language)
{
    const QString path = folder.filePath(page + u'.' + language + QStringLiteral(".1"));
    const Said said =
        cli({QStringLiteral("--lang"), language, QStringLiteral("help"), page, QStringLiteral("--out"), path});
    REQUIRE(said.exitCode == 0);
    return path;
}

} // namespace

TEST_CASE("the man page of the command line names every command with its options, in both languages")
{
    const QTemporaryDir folder;
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        const QString page = typeset(written(folder, QStringLiteral("man"), language));
        for (const cli::Command& command : cli::allCommands()) {
            INFO((command.noun + u' ' + command.verb).toStdString());
            const QRegularExpression entry(QStringLiteral("^ +%1 %2( .*)?$").arg(command.noun, command.verb),
                                           QRegularExpression::MultilineOption);
            const auto found = entry.match(page);
            REQUIRE(found.hasMatch());
            QString squeezed = page.mid(found.capturedStart(), 4000);
            squeezed.replace(QRegularExpression(QStringLiteral("\\s+")), QStringLiteral(" "));
            for (const QString& option : command.options)
                CHECK(squeezed.contains(QStringLiteral("--") + cli::optionName(option)));
        }
        for (const QString& option : cli::commonOptions())
            CHECK(page.contains(QStringLiteral("--") + cli::optionName(option)));
    }
}

TEST_CASE("the man pages of the window name every option that the window takes")
{
    QProcess process;
    process.start(QStringLiteral(BRANCHBOOK_PROGRAM), {QStringLiteral("--help")});
    REQUIRE(process.waitForFinished(60'000));
    const QString usage = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression option(QStringLiteral("^ +(?:-\\w, )?(--[a-z]+)"),
                                           QRegularExpression::MultilineOption);
    QStringList options;
    for (auto found = option.globalMatch(usage); found.hasNext();)
        options << found.next().captured(1);
    REQUIRE(options.size() >= 4);
    for (const char* path : {"/man/branchbook.1", "/man/zh_CN/branchbook.1"}) {
        const QString page = typeset(QStringLiteral(BRANCHBOOK_RESOURCES) + QString::fromLatin1(path));
        for (const QString& each : options)
            CHECK(page.contains(each));
    }
}

TEST_CASE("completion offers every noun, every verb of a noun, and the options of a command")
{
    const QTemporaryDir folder;
    const QString script = written(folder, QStringLiteral("completion"), QStringLiteral("en"));
    QStringList nouns;
    QHash<QString, QStringList> verbs;
    for (const cli::Command& command : cli::allCommands()) {
        if (!nouns.contains(command.noun))
            nouns << command.noun;
        verbs[command.noun] << command.verb;
    }
    nouns.sort();
    CHECK(offered(script, {QString()}) == nouns);
    for (const QString& noun : nouns) {
        verbs[noun].sort();
        CHECK(offered(script, {noun, QString()}) == verbs[noun]);
    }
    // Behind the value of an option the command goes on; an option that chooses offers its choices.
    const QString book = QStringLiteral("--book");
    CHECK(offered(script, {book, QStringLiteral("a.bbk"), QStringLiteral("journ")}) == QStringList());
    CHECK(offered(script, {book, QStringLiteral("a.bbk"), QStringLiteral("book"), QStringLiteral("jour")})
          == QStringList{QStringLiteral("journal")});
    CHECK(offered(script,
                  {book, QStringLiteral("="), QStringLiteral("a.bbk"), QStringLiteral("book"), QStringLiteral("jour")})
          == QStringList{QStringLiteral("journal")});
    CHECK(offered(script,
                  {QStringLiteral("book"), QStringLiteral("new"), QStringLiteral("a.bbk"), QStringLiteral("--fou")})
          == QStringList{QStringLiteral("--founded")});
    CHECK(offered(script, {QStringLiteral("--lang"), QString()})
          == QStringList{QStringLiteral("en"), QStringLiteral("zh_CN")});
    // What one command chooses from is not offered for another's option of that name.
    static const QRegularExpression choice(QStringLiteral("^[a-z][a-z_-]*(\\|[a-z][a-z_-]*)+$"));
    int choosing = 0;
    for (const cli::Command& command : cli::allCommands()) {
        for (const QString& option : command.options) {
            INFO((command.noun + u' ' + command.verb + u' ' + option).toStdString());
            const QString value = option.section(u'=', 1);
            if (cli::optionName(option) != u"kind" && cli::optionName(option) != u"level")
                continue; // bash is started for each
            const QStringList shown = offered(
                script, {command.noun, command.verb, QStringLiteral("--") + cli::optionName(option), QString()});
            QStringList wanted = choice.match(value).hasMatch() ? value.split(u'|') : QStringList();
            wanted.sort();
            CHECK(shown == wanted);
            choosing += wanted.isEmpty() ? 0 : 1;
        }
    }
    CHECK(choosing > 0);
}
