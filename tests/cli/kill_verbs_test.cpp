// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sequence of the verbs of the party life, each killed at a random moment or left to answer: the book opens sound every time
// and holds exactly the verbs that answered, and of the killed ones each whole or not at all.
#include "cli/cli_support.h"

#include "branchbook/book/book.h"
#include "support/book_image.h"
#include "support/catch_qt.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>
#include <functional>

using namespace cli_test;

namespace {

constexpr int kCycles = 8;
const QStringList kOn{QStringLiteral("--on"), QStringLiteral("2026-09-18")};

/// What the next command is made of: looked up in the book, because the one before may have been killed.
struct Script {
    const Desk& desk;
    int cycle = 0;

    [[nodiscard]] QJsonObject firstOf(const QString& line, const std::function<bool(const QJsonObject&)>& fits) const
    {
        for (const QJsonValue& value : desk.array(line, kOn)) {
            if (fits(value.toObject()))
                return value.toObject();
        }
        return {};
    }
    [[nodiscard]] QJsonObject item() const
    {
        return firstOf(QStringLiteral("ledger list --kind task --open"),
                       [](const QJsonObject& one) { return one.value(u"matter").toString().startsWith(u"事项"); });
    }
    [[nodiscard]] QJsonObject meeting(qsizetype resolutions) const
    {
        return firstOf(QStringLiteral("gathering list --kind general_meeting"), [&](const QJsonObject& one) {
            return one.value(u"topic").toString().startsWith(u"大会")
                && one.value(u"resolutions").toArray().size() == resolutions
                && one.value(u"state").toString() == QStringLiteral("draft");
        });
    }
    [[nodiscard]] QJsonObject election(const std::function<bool(const QJsonObject&)>& fits) const
    {
        return firstOf(QStringLiteral("election list"), [&](const QJsonObject& one) {
            return one.value(u"title").toString().startsWith(u"选举") && fits(one);
        });
    }
    [[nodiscard]] QString numbered(const char16_t* text) const { return QString::fromUtf16(text).arg(cycle); }
    [[nodiscard]] QString ledgerLine() const
    {
        return numbered(u"ledger add --kind task --matter 事项%1 --due 2026-10-30 --owner 周砚青");
    }
    [[nodiscard]] QString meetingLine() const
    {
        return numbered(u"gathering add --kind general_meeting --date 2026-09-17 --topic 大会%1 --agenda "
                        u"接收梁书言同志|kind=admission --agenda 学习");
    }
    [[nodiscard]] QString electionLine() const
    {
        return numbered(u"election add --title 选举%1 --kind by_election --seats 3 --date 2026-09-18");
    }

    [[nodiscard]] QString ledger(int act) const
    {
        const QJsonObject found = item();
        if (act == 0 || found.isEmpty())
            return ledgerLine();
        const QString number = QString::number(found.value(u"number").toInt());
        if (act == 2)
            return QStringLiteral("ledger close %1 --kind task --result 已办").arg(number);
        const bool done = found.value(u"stage").toString() == QStringLiteral("实施");
        return QStringLiteral("ledger move %1 --kind task --stage %2")
            .arg(number, done ? QStringLiteral("检查") : QStringLiteral("实施"));
    }
    [[nodiscard]] QString gathering(int act) const
    {
        const QJsonObject found = meeting(act == 1 ? 0 : 1);
        if (act == 0 || found.isEmpty())
            return meetingLine();
        const QString id = found.value(u"id").toString();
        return act == 1 ? QStringLiteral("gathering resolve %1 --item 1 --text 同意接收 --issued 36 --collected 36 "
                                         "--valid 36 --yes 34 --no 1 --abstain 1")
                              .arg(id)
                        : QStringLiteral("gathering archive ") + id;
    }
    [[nodiscard]] QString vote(int act) const
    {
        const QJsonObject found = election([&](const QJsonObject& one) {
            const bool candidates = !one.value(u"candidates").toArray().isEmpty();
            const bool tellers = !one.value(u"monitors").toArray().isEmpty();
            return one.value(u"rounds").toArray().isEmpty() && candidates == (act > 1) && tellers == (act > 2);
        });
        if (act == 0 || found.isEmpty())
            return electionLine();
        const QString title = found.value(u"title").toString();
        switch (act) {
        case 1: return QStringLiteral("election candidates %1 --names 胡明岫,丁春晓,江雨眠,李闻笛").arg(title);
        case 2: return QStringLiteral("election tellers %1 --monitors 郑以宁 --counters 叶新禾").arg(title);
        default:
            return QStringLiteral("election count %1 --entitled 36 --present 34 --issued 34 --collected 34 --valid 34 "
                                  "--candidate 胡明岫=30/4/0 --candidate 丁春晓=29/5/0 --candidate 江雨眠=28/6/0 "
                                  "--candidate 李闻笛=9/25/0")
                .arg(title);
        }
    }
    [[nodiscard]] QString seat() const
    {
        for (const QJsonValue& value : desk.object(QStringLiteral("committee show"), kOn).value(u"posts").toArray()) {
            const QJsonObject post = value.toObject();
            if (post.value(u"title").toString() == QStringLiteral("宣传委员")
                && !post.value(u"holders").toArray().isEmpty())
                return QStringLiteral("committee end --post 宣传委员 --date 2026-09-04 --reason 调离");
        }
        return QStringLiteral("committee appoint --post 宣传委员 --member 方念慈 --date 2026-09-05");
    }
    [[nodiscard]] QString other(int act) const
    {
        switch (act) {
        case 0:
            return numbered(u"talk add --level branch --from 贺松年 --to 陈望北 --date 2026-09-18 --points 第%1次 "
                            u"--promise 看望老人%1 "
                            u"--due 2026-09-25");
        case 1: return numbered(u"committee plan-add --month 2026-12 --matter 工作%1");
        case 2: return numbered(u"committee plan-year --year 2026 --goal 目标%1");
        case 3: return numbered(u"duty add --matter 分工%1 --post 组织委员");
        case 4:
            return QStringLiteral(
                       "committee series-add --kind forum --topic 座谈%1 --day %2 --every %3") // no two alike
                .arg(cycle)
                .arg(cycle % 28 + 1)
                .arg(cycle / 28 % 12 + 1);
        default:
            return cycle % 2 == 0 ? seat() : numbered(u"gathering standing --kind general_meeting --agenda 议题%1");
        }
    }
    static constexpr int kRounds = 16;
    [[nodiscard]] QString line(int round) const
    {
        if (round < 3)
            return ledger(round);
        if (round < 6)
            return gathering(round - 3);
        return round < 10 ? vote(round - 6) : other(round - 10);
    }
};

/// Verbs in the journal that are not undone, oldest first.
QStringList journalOf(const Desk& desk)
{
    QStringList verbs;
    for (const QJsonValue& value : desk.array(QStringLiteral("book journal --limit 10000"))) {
        if (!value.toObject().value(u"undone").toBool())
            verbs.prepend(value.toObject().value(u"verb").toString());
    }
    return verbs;
}

void start(QProcess& process, const Desk& desk, const QString& line)
{
    process.setProgram(QStringLiteral(BRANCHBOOK_CLI));
    process.setArguments(QStringList{QStringLiteral("--book"), desk.book, QStringLiteral("--json")} + kOn
                         + words(line));
    process.start();
    REQUIRE(process.waitForStarted());
}

QStringList imageOf(const Desk& desk)
{
    const auto book = branchbook::book::Book::open(desk.book, branchbook::book::OpenMode::ReadOnly);
    REQUIRE(book);
    return book_image::imageOf((*book)->reader());
}

} // namespace

TEST_CASE("kill -9 while a sequence of verbs runs: exactly what answered is there, the rest whole or not at all",
          "[kill]")
{
    const Desk desk;
    const QStringList before = imageOf(desk);
    QStringList known = journalOf(desk);
    const qsizetype first = known.size();
    int usual = 0;
    int answered = 0;
    int killed = 0;
    int kept = 0; // killed after the change was durable, before the answer
    QRandomGenerator random(20261127);
    for (int n = 0; n < kCycles * Script::kRounds; ++n) {
        const Script script{desk, n / Script::kRounds};
        const QString line = script.line(n % Script::kRounds);
        INFO(line.toStdString());
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        start(process, desk, line);
        const bool whole = script.cycle == 0 || process.waitForFinished(1 + random.bounded(usual * 3 / 2));
        if (whole)
            REQUIRE((process.state() == QProcess::NotRunning || process.waitForFinished()));
        else {
            process.kill();
            ++killed;
            REQUIRE(process.waitForFinished());
        }
        if (script.cycle == 0) // the pace of this machine, and that each line is a right one
            usual = std::max(usual, static_cast<int>(timer.elapsed()));
        INFO(process.readAllStandardError().toStdString());
        if (whole && process.exitCode() != kDone)
            REQUIRE((script.cycle > 0 && process.exitCode() == kRefused)); // such as a second election of one title
        const auto printed = QJsonDocument::fromJson(process.readAllStandardOutput());
        const bool did = !printed.isNull() && !printed.object().contains(u"error");
        const QStringList now = journalOf(desk);
        REQUIRE(now.mid(0, known.size()) == known); // nothing that stood there is gone
        REQUIRE(now.size() - known.size() <= 1);
        if (did)
            REQUIRE(now.size() == known.size() + 1); // answered: durable
        answered += did ? 1 : 0;
        kept += !did && now.size() > known.size() ? 1 : 0;
        known = now;
        if (n % 8 == 0)
            REQUIRE(desk.object(QStringLiteral("book check")).value(u"ok").toBool());
    }
    INFO("answered " << answered << ", killed " << killed << ", kept without an answer " << kept);
    CHECK(killed > kCycles);
    CHECK(answered > 2 * Script::kRounds);
    CHECK(known.size() - first == answered + kept);
    CHECK(desk.object(QStringLiteral("book check")).value(u"ok").toBool());
    // Whole or not at all: the verbs of the journal, taken back one by one, leave the book as it was before the first.
    for (qsizetype i = known.size(); i > first; --i)
        REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    const QStringList after = imageOf(desk);
    INFO(book_image::difference(before, after).toStdString());
    CHECK(after == before);
}
