// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of the core in the English window: their own words are English, names and what was typed stay.
#include "branchbook/base/error.h"
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/words_for.h"

#include "support/catch_qt.h"

#include <QCoreApplication>

using namespace branchbook;

namespace {

class EnglishSentences final
{
public:
    EnglishSentences()
    {
        REQUIRE(m_english.load(QStringLiteral(":/i18n/branchbook_en.qm")));
        QCoreApplication::installTranslator(&m_english);
    }
    ~EnglishSentences() { QCoreApplication::removeTranslator(&m_english); }
    EnglishSentences(const EnglishSentences&) = delete;
    EnglishSentences& operator=(const EnglishSentences&) = delete;

private:
    ScreenTranslator m_english;
};

const QString& lateMeeting()
{
    static const QString sentence =
        QStringLiteral("一般每月召开1次；8月没有支部委员会会议记录，应在8月31日前召开，已逾期18天。");
    return sentence;
}

} // namespace

TEST_CASE("why a thing is due is read part by part", "[language]")
{
    const EnglishSentences english;
    CHECK(shownSentence(lateMeeting())
          == u"Normally: held 1 time(s) a month; no record of Committee meeting in Aug, to be held by 31 Aug, "
             "18 day(s) overdue.");
    CHECK(shownSentence(QStringLiteral("应当在3个月内审批；2025年9月1日支部大会通过接收为预备党员，应在12月1日前审批，"
                                       "还有5天（只记到月份，按月初算；按月末算是12月31日）。"))
          == u"Should: approved within 3 months; 1 Sep 2025: the meeting voted to admit, to be approved by 1 Dec, "
             "5 day(s) left (only the month is known, counted from its start; 31 Dec if counted from its end).");
    CHECK(shownSentence(QStringLiteral("36人中31人已达到，按进度至今应有23学时，韩知秋、贺松年等5人落后"))
          == u"31 of 36 people have reached it, 23 hours due by now, behind: 韩知秋, 贺松年 and others, 5 in all");
}

TEST_CASE("how a month's dues came about keeps figures and what is cited", "[language]")
{
    const EnglishSentences english;
    const QString cited = QStringLiteral("《关于中国共产党党费收缴、使用和管理的规定》第一条");
    CHECK(
        shownSentence(
            QStringLiteral("按月领取工资的党员，交纳基数4000.00元，属于超过3000.00元、5000.00元以下（含）一档，"
                           "按全部基数的1%交纳：4000.00×1%，四舍五入到角为40.00元。依据")
            + cited + QStringLiteral("。"))
        == QStringLiteral("Member with a monthly wage, base 4000.00 yuan, bracket over 3000.00 yuan, up to 5000.00 "
                          "yuan (included), 1% of the whole base: 4000.00×1%, rounded to the jiao: 40.00 yuan. Under ")
            + cited + u'.');
}

TEST_CASE("what a person typed keeps its words and its marks", "[language]")
{
    const EnglishSentences english;
    const QString typed = QStringLiteral("外出学习，返回后补开；已报局机关党委");
    CHECK(shownSentence(typed) == typed);
    CHECK(shownSentence(QStringLiteral("已说明原因：") + typed) == QStringLiteral("explained: ") + typed);
    CHECK(shownIfKnown(QStringLiteral("集中宣讲")) == QStringLiteral("集中宣讲"));
    CHECK(shownIfKnown(QStringLiteral("入党申请书")) == QStringLiteral("Application"));
    CHECK(shownMoment(QStringLiteral("第三党小组")) == u"第三党小组");
}

TEST_CASE("days, months and quarters within sentences follow the language, those of an error too", "[language]")
{
    CHECK(shownMoment(QStringLiteral("2024年3月1日")) == u"2024年3月1日");
    const EnglishSentences english;
    CHECK(shownMoment(QStringLiteral("2024年3月1日")) == u"1 Mar 2024");
    CHECK(shownMoment(QStringLiteral("9月18日")) == u"18 Sep");
    CHECK(shownMoment(QStringLiteral("8月")) == u"Aug");
    CHECK(shownMoment(QStringLiteral("2026年第三季度")) == u"Q3 2026");
    CHECK(shownMoment(QStringLiteral("2月31日")) == u"2月31日");
    const Error early{
        ErrorKind::Invalid, QStringLiteral("day.early"), {QStringLiteral("x"), QStringLiteral("1911年1月1日")}, {}};
    CHECK(sentence(early).contains(QStringLiteral("1 Jan 1911")));
}

TEST_CASE("in Chinese and for a paper a sentence comes back as it is", "[language]")
{
    CHECK(shownSentence(lateMeeting()) == lateMeeting());
    const EnglishSentences english;
    const WordsFor paper(WordsFor::Paper);
    CHECK(shownSentence(lateMeeting()) == lateMeeting());
    CHECK(shownMoment(QStringLiteral("9月18日")) == u"9月18日");
}

TEST_CASE("a word that is chosen in the English window is written as it stands in a paper", "[language]")
{
    const QStringList words{QStringLiteral("因公出差"), QStringLiteral("事假")};
    CHECK(storedWord(QStringLiteral("事假"), words) == u"事假");
    const EnglishSentences english;
    REQUIRE(shownWord(words.first()) == u"On business");
    CHECK(storedWord(QStringLiteral("On business"), words) == u"因公出差");
    CHECK(storedWord(QStringLiteral("dentist"), words) == u"dentist"); // what was typed
}
