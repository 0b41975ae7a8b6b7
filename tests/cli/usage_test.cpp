// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every command: options anywhere, exit codes, one JSON value, errors with a sentence.
#include "cli/cli_support.h"

#include "branchbook/book/book.h"
#include "cli/command_line.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>

using namespace cli_test;

TEST_CASE("options stand before or after the command")
{
    const Desk desk;
    const QString text = QStringLiteral("member list --find srx --json");
    const Run before =
        run(QStringList{QStringLiteral("--book"), desk.book, QStringLiteral("--json"), QStringLiteral("member"),
                        QStringLiteral("list"), QStringLiteral("--find"), QStringLiteral("srx")});
    const Run after = run(words(text) + QStringList{QStringLiteral("--book"), desk.book});
    const Run between =
        run(QStringList{QStringLiteral("member"), QStringLiteral("--book=") + desk.book} + words(text).mid(1));
    CHECK(before.exitCode == kDone);
    CHECK(before.array().size() == 1);
    CHECK(after.out == before.out);
    CHECK(between.out == before.out);
}

TEST_CASE("wrong use is exit 2 and says so")
{
    const Desk desk;
    for (const char* line : {"",
                             "book",
                             "book fly",
                             "member list extra",
                             "member show",
                             "book demo",
                             "member list --nonsense",
                             "member list --kind party_lesson",
                             "member list --on 18.9.2026",
                             "gathering list --quarter 2026Q5",
                             "book journal --limit 0",
                             "book restore x",
                             "book new y.bbk",
                             "gathering add",
                             "gathering add --date 2026-09-01 --topic T",
                             "gathering add --kind party_lesson --topic T",
                             "gathering add --kind party_lesson --date 2026-09-01",
                             "member list --find",
                             "gathering add --kind --date 2026-09-01 --topic T",
                             "report quarter --out x.pdf",
                             "member list --json=1"}) {
        INFO(line);
        const Run wrong = desk(QString::fromLatin1(line), {QStringLiteral("--json")});
        CHECK(wrong.exitCode == kUsage);
        CHECK_FALSE(wrong.err.trimmed().isEmpty());
        CHECK(keys(wrong.object()) == QStringList{QStringLiteral("error")});
        const QJsonObject error = wrong.object().value(u"error").toObject();
        CHECK(keys(error) == QStringList{QStringLiteral("code"), QStringLiteral("kind"), QStringLiteral("text")});
        CHECK(error.value(u"kind").toString() == QStringLiteral("usage"));
    }
}

TEST_CASE("what is missing is named")
{
    const auto text = [](const char* line) { return run(words(QString::fromUtf8(line))).err; };
    CHECK(text("gathering add --kind party_lesson --date 2026-09-01").contains(QStringLiteral("--topic 文字")));
    CHECK(text("gathering add --kind --date 2026-09-01").contains(QStringLiteral("--kind")));
    CHECK(text("member list --find").contains(QStringLiteral("--find")));
    CHECK(text("book new a.bbk").contains(QStringLiteral("--branch")));
}

TEST_CASE("a choice that there is not is refused, with those there are")
{
    const Desk desk;
    const Run odd = desk(QStringLiteral("member list --status 乱"));
    CHECK(odd.exitCode == kRefused);
    CHECK(odd.err.contains(QStringLiteral("预备党员")));
    CHECK(odd.err.contains(QStringLiteral("转出")));
    CHECK(desk(QStringLiteral("member list --status 预备党员")).exitCode == kDone);
}

TEST_CASE("a date that is none is refused under the name of its option, with one that is")
{
    const Desk desk;
    const auto refused = [&desk](const char* line, const char* option) {
        const Run run = desk(QString::fromUtf8(line));
        INFO(run.err.toStdString());
        CHECK(run.exitCode != kDone);
        CHECK(run.err.contains(QString::fromLatin1(option)));
        CHECK(run.err.contains(QStringLiteral("2026-09-18")));
        CHECK(desk(QString::fromUtf8(line) + QStringLiteral(" --json")).errorCode() == QStringLiteral("value.date"));
    };
    refused("ledger add --kind task --matter 甲 --date 2026-09-01 --due 2026-13-01", "--due");
    refused("ledger add --kind task --matter 甲 --date 2026-02-30 --due 2026-10-01", "--date");
    refused("ledger list --as-of 2026-13-01", "--as-of");
    refused("ledger list --on 2026-13-01", "--on");
    refused("away add 沈若溪 floating --since 2026-13-01", "--since"); // of those that read it themselves
    refused("entry add 沈若溪 honour --title 甲 --date 2026-13-01", "--date");
    CHECK(desk(QStringLiteral("gathering list --quarter 2026Q7")).err.contains(QStringLiteral("--quarter")));
}

TEST_CASE("a word behind the command that it does not take is no option")
{
    const Desk desk;
    const QString decide = QStringLiteral("accountability decide 1");
    const Run wrong = desk(decide + QStringLiteral(" picnic --by 支委会"));
    CHECK(wrong.exitCode == kRefused);
    CHECK_FALSE(wrong.err.contains(QStringLiteral("--M")));
    CHECK(wrong.err.contains(QStringLiteral("“accountability decide”后面的第 2 个词")));
    CHECK(wrong.err.contains(QStringLiteral("written_review")));
    CHECK(desk(decide).err.contains(QStringLiteral("reminder|criticism|written_review")));
    const Run kind = desk(QStringLiteral("dues base 沈若溪 --class king --base 1")); // of an option it stays
    CHECK(kind.err.contains(QStringLiteral("--class")));
}

TEST_CASE("a language that there is not is wrong use, for the help too")
{
    for (const char* line : {"--lang xx book info", "--lang xx --help", "--lang=zh --version"}) {
        const Run refused = run(words(QString::fromLatin1(line)));
        INFO(line);
        CHECK(refused.exitCode == kUsage);
        CHECK(refused.out.isEmpty());
        CHECK(refused.err.contains(QStringLiteral("zh_CN、en")));
    }
}

TEST_CASE("a file that is not there is named as it was typed, and nobody is sent to the window")
{
    const Desk desk;
    const QString missing = desk.path(QStringLiteral("none.xlsx"));
    const Run sheet = desk(QStringLiteral("roster import"), {missing});
    CHECK(sheet.exitCode == kNotFound);
    CHECK(sheet.err.contains(missing));
    CHECK_FALSE(sheet.err.contains(QStringLiteral("再选一次")));
    const QString junk = desk.path(QStringLiteral("junk.bbk"));
    QFile file(junk);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no book");
    file.close();
    const Run book = run({QStringLiteral("--book"), junk, QStringLiteral("book"), QStringLiteral("info")});
    CHECK(book.exitCode == kRefused);
    CHECK(book.err.contains(QStringLiteral("roster import")));
}

TEST_CASE("in English, lists of what there is are parted by commas")
{
    QProcess process;
    process.start(QStringLiteral(BRANCHBOOK_CLI),
                  {QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("nonsense")});
    REQUIRE(process.waitForFinished());
    const QString said = QString::fromUtf8(process.readAllStandardError());
    CHECK(said.contains(QStringLiteral("book, branch")));
    CHECK_FALSE(said.contains(u'、'));
}

TEST_CASE("in English, the labels and titles of the data are readable too")
{
    const Desk desk;
    const auto english = [&](const QStringList& command) {
        QProcess process;
        process.start(QStringLiteral(BRANCHBOOK_CLI),
                      QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--book"), desk.book}
                          + command);
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    const QString person = english({QStringLiteral("member"), QStringLiteral("show"), QStringLiteral("沈若溪")});
    CHECK(person.contains(QStringLiteral("Full name")));
    CHECK(person.contains(QStringLiteral("ID number")));
    CHECK_FALSE(person.contains(QStringLiteral("姓名")));
    const QString list = english({QStringLiteral("gathering"), QStringLiteral("list")});
    CHECK(list.contains(QStringLiteral("Party lesson")));
    CHECK_FALSE(list.contains(QStringLiteral("\t支部党员大会\t")));
    QFile file(desk.book);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const QString check = english({QStringLiteral("book"), QStringLiteral("check")});
    CHECK_FALSE(check.contains(QStringLiteral("1 problems")));
    CHECK_FALSE(check.contains(QStringLiteral("%n")));
}

TEST_CASE("help: what must be given has no brackets")
{
    const QString help = run({QStringLiteral("--help")}).out;
    CHECK(help.contains(QStringLiteral("book new 文件 --branch 名称 [--kind 类别]")));
    CHECK(help.contains(QStringLiteral("gathering add --kind 类别 --date 日期 --topic 文字 [--start HH:MM]")));
    CHECK(help.contains(QStringLiteral("book restore 备份文件 --to 文件 [--replace]")));
    CHECK(help.contains(
        QStringLiteral("report quarter --period 2026Q3 [--out 文件.pdf|.docx|.xlsx|.json] [--dir 路径]")));
    CHECK(help.contains(QStringLiteral("[--policy new-only|fill|overwrite|ask]"))); // typed as it stands
    CHECK(help.contains(QStringLiteral("[--expected 姓名,姓名…]")));
    CHECK(help.contains(QStringLiteral("[--group 名称]")));
    CHECK(help.contains(QStringLiteral("--file a.pdf --file b.pdf"))); // what 文件… means
    CHECK(help.contains(QStringLiteral("member show 姓名|编号")));
    CHECK(help.contains(QStringLiteral("campaign add 主题 ")));
    CHECK(help.contains(QStringLiteral("--as-problem 是查摆出来的问题"))); // the option that there is
    const auto isIn = [&](const char* pattern) {
        return help.contains(QRegularExpression(QString::fromUtf8(pattern)));
    };
    CHECK(isIn("rotation drop [^\\n]*--person 姓名"));
    CHECK(isIn("research add [^\\n]*--lead 姓名"));
    CHECK(isIn("institution diff [^\\n]*--from 版次\\] \\[--to 版次"));
    CHECK(isIn("study rate [^\\n]*--votes 份数,份数,份数,份数"));
    CHECK(isIn("gathering absence [^\\n]*--name 姓名"));
    CHECK(isIn("institution step [^\\n]* 环节 --date"));
    CHECK(isIn("clue add [^\\n]*--reporter 姓名"));
    CHECK(isIn("clue add [^\\n]*--about 姓名"));
    CHECK(isIn("away [^\\n]*--keeper 姓名"));
    CHECK(isIn("reserve [^\\n]*--mentor 姓名"));
    CHECK(isIn("disclosure [^\\n]*--reviewed-by 姓名"));
    CHECK(isIn("member merge 留下的姓名 另一份的姓名"));
    CHECK(isIn("appraisal problem [^\\n]* 事项 --owner 姓名"));
    CHECK(isIn("accountability decide 编号 reminder\\|criticism\\|written_review\\|"));
    CHECK(isIn("disposition close [^\\n]* corrected\\|withdrawn\\|removed\\|escalated\\|dropped --date"));
    CHECK(isIn("violation decide 编号 reminder\\|criticism\\|"));
}

TEST_CASE("in Chinese, what is to be typed is named in Chinese in the help and in the errors alike")
{
    const QStringList lines = run({QStringLiteral("--help")}).out.split(u'\n');
    for (const QString& line : lines) {
        static const QRegularExpression latin(QStringLiteral("(?<![A-Za-z0-9:-])[A-Z]+(?![A-Za-z0-9:-])"));
        INFO(line.toStdString());
        if (line.startsWith(u"  ") && !line.startsWith(u"      "))
            CHECK_FALSE(line.contains(latin));
    }
    const auto text = [](const char* line) { return run(words(QString::fromUtf8(line))).err; };
    CHECK(text("member show").contains(QStringLiteral("还缺少姓名|编号")));
    CHECK(text("member list --as-of").contains(QStringLiteral("--as-of 后面缺少值（日期）")));
    CHECK(text("book new a.bbk").contains(QStringLiteral("--branch 名称")));
}

TEST_CASE("a group of commands without one, or with one that there is not, lists those there are")
{
    const auto wrong = [](const char* line) {
        const Run run = cli_test::run(words(QString::fromUtf8(line)));
        CHECK(run.exitCode == kUsage);
        return run.err;
    };
    for (const char* line : {"member", "member fly"}) {
        CHECK(wrong(line).contains(QStringLiteral("member list")));
        CHECK(wrong(line).contains(QStringLiteral("member show 姓名|编号")));
        CHECK(wrong(line).contains(QStringLiteral("一个人的全部记录")));
        CHECK_FALSE(wrong(line).contains(QStringLiteral("book new")));
    }
    CHECK(wrong("member fly").contains(QStringLiteral("“member”没有“fly”这个命令")));
    CHECK(wrong("membre list").contains(QStringLiteral("没有“membre”这个命令。可以写：")));
    CHECK(wrong("membre list").contains(QStringLiteral("、member、")));
    const QString help = run(words(QStringLiteral("member --help"))).out;
    CHECK(help.contains(QStringLiteral("member show")));
    CHECK_FALSE(help.contains(QStringLiteral("book new")));
}

TEST_CASE("--outside is advised only where it is an option")
{
    const Desk desk;
    const Run talk = desk(QStringLiteral("talk add --from 没有人 --to 沈若溪 --date 2026-09-01"));
    CHECK(talk.err.contains(QStringLiteral("请加 --outside")));
    const Run pay = desk(QStringLiteral("dues pay 没有人 --month 2026-09"));
    CHECK(pay.exitCode == kRefused);
    CHECK(pay.err.contains(QStringLiteral("名册里没有“没有人”")));
    CHECK_FALSE(pay.err.contains(QStringLiteral("--outside")));
}

TEST_CASE("without a book: exit 2; with the variable it is found")
{
    qunsetenv("BRANCHBOOK_BOOK");
    const Run none = run(words(QStringLiteral("member list --json")));
    CHECK(none.exitCode == kUsage);
    CHECK(none.errorCode() == QStringLiteral("cli.no_book"));
    const Desk desk;
    qputenv("BRANCHBOOK_BOOK", desk.book.toUtf8());
    CHECK(run(words(QStringLiteral("member list --json"))).array().size() == 45);
    qunsetenv("BRANCHBOOK_BOOK");
}

TEST_CASE("files that are no books: absent 4, foreign 3, later than the program 3, open elsewhere 5")
{
    const QTemporaryDir folder;
    const auto info = [&](const QString& path) {
        return run(
            {QStringLiteral("book"), QStringLiteral("info"), QStringLiteral("--json"), QStringLiteral("--book"), path});
    };
    CHECK(info(folder.filePath(QStringLiteral("none.bbk"))).exitCode == kNotFound);
    const QString foreign = folder.filePath(QStringLiteral("foreign.bbk"));
    QFile file(foreign);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    CHECK(info(foreign).exitCode == kRefused);
    CHECK(info(foreign).errorCode() == QStringLiteral("store.not_a_book"));
    CHECK(info(folder.path()).exitCode == kRefused);

    const Desk desk(Desk::Book::New);
    QByteArray bytes = bytesOf(desk.book);
    bytes.replace(60, 4, QByteArray("\x00\x00\x7f\x00", 4)); // user_version
    QFile newer(folder.filePath(QStringLiteral("newer.bbk")));
    REQUIRE(newer.open(QIODevice::WriteOnly));
    newer.write(bytes);
    newer.close();
    CHECK(info(newer.fileName()).errorCode() == QStringLiteral("store.too_new"));

    const auto held = branchbook::book::Book::open(desk.book, branchbook::book::OpenMode::Write).value();
    const Run busy = desk(QStringLiteral("gathering add --kind party_lesson --date 2026-09-01 --topic T --json"));
    CHECK(busy.exitCode == kBusy);
    CHECK(busy.errorCode() == QStringLiteral("store.busy"));
}

TEST_CASE("reading commands leave every byte of the book alone")
{
    const Desk desk;
    const QByteArray before = bytesOf(desk.book);
    for (const char* line : {"book info", "book check", "book journal", "member list", "member list --as-of 2020-01-01",
                             "gathering list", "gathering list --quarter 2026Q3"})
        CHECK(desk(QString::fromLatin1(line)).exitCode == kDone);
    CHECK(desk(QStringLiteral("member show"), {QStringLiteral("沈若溪")}).exitCode == kDone);
    CHECK(bytesOf(desk.book) == before);
    CHECK(QDir(desk.folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("help lists every command and needs no book")
{
    const Run help = run({QStringLiteral("--help")});
    CHECK(help.exitCode == kDone);
    for (const char* command : {"book new", "book demo", "book info", "book check", "book backup", "book restore",
                                "book undo", "book redo", "book journal", "roster import", "roster export",
                                "member list", "member show", "gathering add", "gathering list", "rules id-number"})
        CHECK(help.out.contains(QString::fromLatin1(command)));
}

TEST_CASE("a resident ID number is checked without a book")
{
    const auto check = [](const char* number) {
        return run({QStringLiteral("rules"), QStringLiteral("id-number"), QString::fromLatin1(number),
                    QStringLiteral("--json")})
            .object();
    };
    // The example of GB 11643-1999, annex B.
    const QJsonObject good = check("11010519491231002X");
    CHECK(good.value(u"valid").toBool());
    CHECK(good.value(u"birth_date").toString() == QStringLiteral("1949-12-31"));
    CHECK(good.value(u"gender").toString() == QStringLiteral("女"));
    CHECK(good.value(u"age").toInt() >= 76);
    CHECK(good.value(u"why").toString().startsWith(QStringLiteral("号码有效，1949年12月31日出生，女，")));
    CHECK_FALSE(check("110105194912310021").value(u"valid").toBool());
    CHECK(check("110105194912310021").value(u"code").toString() == QStringLiteral("id_number.check_digit"));
    CHECK(check("1101051949123100").value(u"code").toString() == QStringLiteral("id_number.length"));
    CHECK(check("11010519491331002X").value(u"code").toString() == QStringLiteral("id_number.birth_date"));
}

// One parser reads the options of all commands: what is a flag at one and holds a value at another would swallow the next word
// at the first, or lose it at the second.
TEST_CASE("no option is a flag at one command and holds a value at another")
{
    const auto nameOf = [](const branchbook::cli::Command& command) { return command.noun + u' ' + command.verb; };
    QMap<QString, QStringList> flags;
    QMap<QString, QStringList> values;
    const auto add = [&](const QString& spec, const QString& where) {
        (spec.contains(u'=') ? values : flags)[branchbook::cli::optionName(spec)].append(where);
    };
    for (const QString& spec : branchbook::cli::commonOptions())
        add(spec, QStringLiteral("(all)"));
    for (const auto& command : branchbook::cli::allCommands()) {
        QStringList here;
        for (const QString& spec : command.options) {
            add(spec, nameOf(command));
            here.append(branchbook::cli::optionName(spec));
        }
        INFO(nameOf(command).toStdString());
        CHECK(here.removeDuplicates() == 0);
    }
    REQUIRE(flags.size() > 20);
    REQUIRE(values.size() > 100);
    for (const auto& [option, commands] : flags.asKeyValueRange()) {
        INFO("--" << option.toStdString() << ": flag of " << commands.join(u',').toStdString() << ", value of "
                  << values.value(option).join(u',').toStdString());
        CHECK_FALSE(values.contains(option));
    }
}
