// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Redline: both texts can be read out of it, the script is a shortest one (held against the table of longest common
// subsequences), what stays is found in paragraphs and in characters, two long texts go through.
#include "branchbook/institutions/redline.h"

#include "support/catch_qt.h"

#include <QStringList>

#include <random>
#include <vector>

using namespace branchbook::institutions;

namespace {

/// The longest common subsequence by its table: slow and plain.
int longestCommon(const QList<int>& a, const QList<int>& b)
{
    std::vector<int> row(std::size_t(b.size()) + 1, 0);
    for (const int x : a) {
        std::vector<int> next{0};
        for (qsizetype j = 0; j < b.size(); ++j)
            next.push_back(x == b[j] ? row[std::size_t(j)] + 1 : std::max(next.back(), row[std::size_t(j) + 1]));
        row = next;
    }
    return row.back();
}

QList<int> randomList(std::mt19937& random, int letters)
{
    QList<int> list;
    const auto size = int(random() % 15);
    for (int i = 0; i < size; ++i)
        list.append(int(random() % unsigned(letters)));
    return list;
}

QString run(const Redline& redline, int paragraph, int at)
{
    return redline.paragraphs.at(paragraph).runs.at(at).text;
}

} // namespace

TEST_CASE("the places that stay are as many as there can be, and ascend", "[redline]")
{
    std::mt19937 random(17);
    for (int round = 0; round < 3000; ++round) {
        const int letters = 2 + round % 5;
        const QList<int> a = randomList(random, letters);
        const QList<int> b = randomList(random, letters);
        const auto places = samePlaces(a, b);
        REQUIRE(int(places.size()) == longestCommon(a, b));
        for (qsizetype i = 0; i < places.size(); ++i) {
            REQUIRE(a[places[i].first] == b[places[i].second]);
            if (i > 0)
                REQUIRE((places[i - 1].first < places[i].first && places[i - 1].second < places[i].second));
        }
    }
}

TEST_CASE("both texts can be read out of the redline", "[redline]")
{
    const QStringList pieces{QString(),
                             QStringLiteral("第一条 每季度召开一次党员大会。"),
                             QStringLiteral("第一条 一般每季度召开一次党员大会。"),
                             QStringLiteral("第二条 支委会每月召开一次。"),
                             QStringLiteral("附则"),
                             QStringLiteral("𠮷同志负责。"),
                             QStringLiteral("𠮷同志和𠮶同志负责。")};
    std::mt19937 random(23);
    const auto text = [&] {
        QStringList lines;
        const auto size = int(random() % 9);
        for (int i = 0; i < size; ++i)
            lines.append(pieces[qsizetype(random() % unsigned(pieces.size()))]);
        return lines.join(u'\n');
    };
    for (int round = 0; round < 1000; ++round) {
        const QString before = text();
        const QString after = text();
        const Redline redline = redlineOf(before, after);
        REQUIRE(textOf(redline, Change::Added) == before);
        REQUIRE(textOf(redline, Change::Removed) == after);
    }
}

TEST_CASE("within a changed paragraph only what changed is marked", "[redline]")
{
    const Redline redline = redlineOf(QStringLiteral("标题\n第五条 培养联系人每半年向支委会汇报一次培养情况。\n附则"),
                                      QStringLiteral("标题\n第五条 培养联系人每季度向支委会汇报一次培养情况。\n附则"));
    REQUIRE(redline.paragraphs.size() == 3);
    CHECK(redline.paragraphs.first().isSame());
    CHECK(redline.changed == 1);
    CHECK(redline.added == 2);
    CHECK(redline.removed == 2);
    REQUIRE(redline.paragraphs[1].runs.size() == 4);
    CHECK(run(redline, 1, 0) == QStringLiteral("第五条 培养联系人每"));
    CHECK(redline.paragraphs[1].runs[1] == RedlineRun{Change::Removed, QStringLiteral("半年")});
    CHECK(redline.paragraphs[1].runs[2] == RedlineRun{Change::Added, QStringLiteral("季度")});
    CHECK(run(redline, 1, 3) == QStringLiteral("向支委会汇报一次培养情况。"));
}

TEST_CASE("paragraphs that came or went stand whole; equal texts have no change", "[redline]")
{
    const QString text = QStringLiteral("甲乙丙丁\n戊己庚辛");
    const Redline same = redlineOf(text, text);
    CHECK((same.added == 0 && same.removed == 0 && same.changed == 0 && same.paragraphs.size() == 2));
    const Redline more = redlineOf(text, QStringLiteral("甲乙丙丁\n子丑寅卯\n戊己庚辛"));
    REQUIRE(more.paragraphs.size() == 3);
    CHECK(more.paragraphs[1].isWhole(Change::Added));
    CHECK(more.added == 4);
    const Redline other = redlineOf(QStringLiteral("甲乙丙丁"), QStringLiteral("子丑寅卯"));
    REQUIRE(other.paragraphs.size() == 2); // nothing alike: not a change of one into the other
    CHECK(other.paragraphs[0].isWhole(Change::Removed));
    const Redline fresh = redlineOf(QString(), text);
    CHECK(fresh.removed == 0);
    CHECK(fresh.added == 8);
}

TEST_CASE("two texts of fifty pages go through, also without a line break", "[redline]")
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 1400; ++i) { // 28 lines on a page
        const QString line = QStringLiteral("第%1条 支部对第%2项工作每半年检查一次，结果记入台账，没有完成的限期整改。")
                                 .arg(i)
                                 .arg(i * 7);
        before.append(line);
        if (i % 13 == 0)
            after.append(QStringLiteral("本条新增，自第%1次会议通过之日起执行。").arg(i));
        if (i % 17 != 0)
            after.append(i % 5 == 0 ? QString(line).replace(QStringLiteral("半年"), QStringLiteral("季度")) : line);
    }
    for (const QString& joint : {QStringLiteral("\n"), QString()}) {
        const QString first = before.join(joint);
        const QString second = after.join(joint);
        const Redline redline = redlineOf(first, second);
        CHECK(textOf(redline, Change::Added) == first);
        CHECK(textOf(redline, Change::Removed) == second);
        CHECK(redline.removed > 0);
    }
}
