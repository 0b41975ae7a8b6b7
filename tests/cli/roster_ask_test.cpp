// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `roster import --policy ask` on a real terminal: only the number of an option is an answer, and the end of input writes
// nothing. The ID number is the standard's own example (GB 11643-1999): 11010519491231002X.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <vector>

using namespace cli_test;

namespace {

constexpr int kCancelled = 130;
constexpr char kEndOfInput = '\x04';

/// What the program prints on a terminal on which `typed` is typed ahead.
Run onTerminal(const QStringList& arguments, const QByteArray& typed)
{
    std::vector<QByteArray> held{QByteArray(BRANCHBOOK_CLI)};
    for (const QString& each : arguments)
        held.push_back(each.toUtf8());
    std::vector<char*> words;
    for (QByteArray& each : held)
        words.push_back(each.data());
    words.push_back(nullptr);
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    REQUIRE(child >= 0);
    if (child == 0) {
        execv(words.front(), words.data());
        _exit(127);
    }
    REQUIRE(write(terminal, typed.constData(), static_cast<size_t>(typed.size())) == typed.size());
    QByteArray shown;
    std::array<char, 4096> piece{};
    for (ssize_t got = 0; (got = read(terminal, piece.data(), piece.size())) > 0;)
        shown.append(piece.data(), got);
    int state = 0;
    REQUIRE(waitpid(child, &state, 0) == child);
    close(terminal);
    return {WIFEXITED(state) ? WEXITSTATUS(state) : -1, QString::fromUtf8(shown), {}};
}

/// A book in which 沈若溪 has a wrong digit, and a sheet that has it right.
struct CorrectedNumber {
    CorrectedNumber()
    {
        REQUIRE(desk(QStringLiteral("roster import --on 2026-09-18"), {sheet("110105194912310021", "旧")}).exitCode
                == kDone);
        right = sheet("11010519491231002X", "新");
    }
    QString sheet(const char* number, const char* name) const
    {
        const QString path = desk.path(QString::fromUtf8(name) + QStringLiteral(".csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("姓名,身份证号码,人员类别\n沈若溪,") + number + ",正式党员\n");
        return path;
    }
    [[nodiscard]] Run ask(const QByteArray& typed) const
    {
        return onTerminal({QStringLiteral("--book"), desk.book, QStringLiteral("--on"), QStringLiteral("2026-09-18"),
                           QStringLiteral("--lang"), QStringLiteral("zh_CN"), QStringLiteral("roster"),
                           QStringLiteral("import"), right, QStringLiteral("--policy"), QStringLiteral("ask")},
                          typed);
    }
    [[nodiscard]] QString number() const
    {
        return desk.object(QStringLiteral("member show 沈若溪")).value(u"id_number").toString();
    }

    Desk desk{Desk::Book::New};
    QString right;
};

} // namespace

TEST_CASE("an answer that is no option is asked again, on a terminal")
{
    const CorrectedNumber roster;
    const Run run = roster.ask("x\n9\n\n0\n1\n");
    INFO(run.out.toStdString());
    CHECK(run.exitCode == kDone);
    CHECK(run.out.contains(QStringLiteral("没有“x”这一项")));
    CHECK(run.out.contains(QStringLiteral("没有“9”这一项")));
    CHECK(run.out.contains(QStringLiteral("还没有选")));
    CHECK(run.out.count(QStringLiteral("请输入 1 到 3 的数字")) == 5);
    CHECK(roster.number() == QStringLiteral("11010519491231002X"));
}

/// The row's number is wrong by a digit; the first question is about it, and who is meant is asked of the right number.
TEST_CASE("after a corrected number the row is matched anew, with old and new of every cell, on a terminal")
{
    const Desk desk{Desk::Book::New};
    const auto sheet = [&](const char* name, const char* rows) {
        const QString path = desk.path(QString::fromUtf8(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("姓名,身份证号码,人员类别,入党日期\n") + rows);
        return path;
    };
    REQUIRE(desk(QStringLiteral("roster import --on 2026-09-18"),
                 {sheet("册.csv", "沈若溪,11010519491231002X,正式党员,1985.07\n")})
                .exitCode
            == kDone);
    const Run run =
        onTerminal({QStringLiteral("--book"), desk.book, QStringLiteral("--on"), QStringLiteral("2026-09-18"),
                    QStringLiteral("--lang"), QStringLiteral("zh_CN"), QStringLiteral("roster"),
                    QStringLiteral("import"), sheet("新.csv", "沈若溪,110105194912310021,正式党员,1985.07.12\n"),
                    QStringLiteral("--policy"), QStringLiteral("ask")},
                   "2\n11010519491231002X\n2\n"); // correct, the number, take the sheet's date
    INFO(run.out.toStdString());
    CHECK(run.exitCode == kDone);
    CHECK_FALSE(run.out.contains(QStringLiteral("分不清")));
    CHECK_FALSE(run.out.contains(QStringLiteral("可能是同一个人写错了号码"))); // of the number that stands no longer
    CHECK(run.out.contains(QStringLiteral("入党日期：1985年7月 → 1985年7月12日")));
    CHECK(run.out.indexOf(QStringLiteral("1985年7月 → 1985年7月12日")) < run.out.indexOf(QStringLiteral("读了 1 行")));
    const QJsonObject person = desk.object(QStringLiteral("member show 沈若溪"));
    CHECK(person.value(u"id_number").toString() == QStringLiteral("11010519491231002X"));
    CHECK(person.value(u"join_date").toString() == QStringLiteral("1985-07-12"));
}

TEST_CASE("the end of input before the last answer writes nothing, on a terminal")
{
    const CorrectedNumber roster;
    for (const QByteArray& typed : {QByteArray(1, kEndOfInput), QByteArray("x\n") + kEndOfInput}) {
        const QByteArray before = bytesOf(roster.desk.book);
        const Run run = roster.ask(typed);
        INFO(run.out.toStdString());
        CHECK(run.exitCode == kCancelled);
        CHECK(run.out.contains(QStringLiteral("没有写入任何内容")));
        CHECK(roster.number() == QStringLiteral("110105194912310021"));
        CHECK(bytesOf(roster.desk.book) == before);
    }
}

TEST_CASE("a row whose ID number is corrected says why it waits, and the way")
{
    const CorrectedNumber roster;
    const Run run = roster.desk(QStringLiteral("roster import --on 2026-09-18"), {roster.right});
    REQUIRE(run.exitCode == kDone);
    CHECK(run.out.contains(QStringLiteral("退回 1")));
    CHECK(run.out.contains(QStringLiteral("名册里的号码没有通过校验")));
    CHECK(run.out.contains(QStringLiteral("--policy ask")));
    CHECK_FALSE(run.out.contains(QStringLiteral("请补上身份证号"))); // it stands there
    CHECK(roster.number() == QStringLiteral("110105194912310021"));
    const QJsonObject json = roster.desk.object(QStringLiteral("roster import --on 2026-09-18"), {roster.right});
    const QJsonArray problems = json.value(u"problems").toArray();
    REQUIRE_FALSE(problems.isEmpty());
    CHECK(names(problems, QStringLiteral("code")).contains(QStringLiteral("match.corrected_number")));
}
