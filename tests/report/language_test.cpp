// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers are Chinese, whatever the screen speaks.
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/words_for.h"
#include "branchbook/ledger/ledger.h"
#include "branchbook/report/handbook.h"
#include "branchbook/report/handover_document.h"
#include "branchbook/report/merit_document.h"

#include "support/catch_qt.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace branchbook;
using namespace branchbook::report;

namespace {

/// English on the screen, as long as it lives.
class EnglishScreen final
{
public:
    EnglishScreen()
    {
        REQUIRE(m_english.load(QStringLiteral(":/i18n/branchbook_en.qm")));
        QCoreApplication::installTranslator(&m_english);
    }
    ~EnglishScreen() { QCoreApplication::removeTranslator(&m_english); }
    EnglishScreen(const EnglishScreen&) = delete;
    EnglishScreen& operator=(const EnglishScreen&) = delete;

private:
    ScreenTranslator m_english;
};

QString wordsOf(const Document& document)
{
    QStringList texts;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            for (const QStringList& row : table->rows)
                texts.append(row.join(u'|'));
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            for (const Run& run : paragraph->runs)
                texts.append(run.text);
        }
    }
    return texts.join(u'\n');
}

HandoverSheet withSeries()
{
    HandoverSheet sheet;
    sheet.branch.name = QStringLiteral("机关第一党支部");
    sheet.post = QStringLiteral("书记");
    sheet.on = QDate(2026, 10, 8);
    sheet.today = QDate(2026, 9, 18);
    organization::Series series;
    series.kind = gathering::Kind::CommitteeMeeting;
    series.week = 5;
    series.weekday = 5;
    sheet.series = {series};
    return sheet;
}

/// Somebody who has left, and somebody of whom March is missing.
MeritPaper withoutScores()
{
    using namespace organization;
    MeritIndicator indicator;
    indicator.id = MeritIndicatorId::make();
    indicator.title = QStringLiteral("集体学习");
    indicator.weight = 100;
    indicator.most = 10;
    MeritLine line;
    line.indicator = indicator;
    line.points = {9, 8, std::nullopt};
    MeritPerson late;
    late.name = QStringLiteral("陈一");
    late.asked = {true, true, true};
    late.lines = {line};
    MeritPerson gone;
    gone.name = QStringLiteral("林二");
    gone.asked = {true, true, false};
    gone.state = MeritState::Gone;
    MeritPaper paper;
    paper.branch = QStringLiteral("机关第一党支部");
    paper.today = QDate(2026, 4, 9);
    paper.quarter.quarter = {2026, 1};
    paper.quarter.indicators = {indicator};
    paper.quarter.people = {late, gone};
    for (MeritPerson& person : paper.quarter.people)
        person.why = meritReason(person, paper.quarter.quarter); // as the service fills it in
    return paper;
}

QString textOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("the regular meetings of a handover are told in Chinese", "[report][language]")
{
    const EnglishScreen english;
    CHECK_FALSE(organization::rhythmText(withSeries().series.first()).contains(QStringLiteral("每月"))); // on screen
    CHECK(wordsOf(handoverDocument(withSeries())).contains(QStringLiteral("每月最后一个星期五")));
}

TEST_CASE("why somebody has no score stands on the sheet in Chinese, though the page says it in English",
          "[report][language]")
{
    const EnglishScreen english;
    const MeritPaper paper = withoutScores();
    CHECK_FALSE(paper.quarter.people.first().why.contains(QStringLiteral("还没有录入")));
    const QString sheet = wordsOf(meritDocument(paper));
    CHECK(sheet.contains(QStringLiteral("还没有录入：3月1项")));
    CHECK(sheet.contains(QStringLiteral("季度末不在本支部")));
    CHECK(wordsOf(meritPersonDocument(paper, paper.quarter.people.last()))
              .contains(QStringLiteral("林二：季度末不在本支部。")));
}

TEST_CASE("kinds, figures and days are English on the screen and Chinese in a paper", "[report][language]")
{
    const EnglishScreen english;
    CHECK(shownWord(QStringLiteral("党小组会")) == u"Group meeting");
    CHECK(shownWord(QStringLiteral("水务小组")) == u"水务小组");
    CHECK(shownFigure(QStringLiteral("8 / 10 对")) == u"8 / 10 pairs");
    CHECK(shownDate(QDate(2024, 3, 1)) == u"1 Mar 2024");
    CHECK(shownList({QStringLiteral("沈溪"), QStringLiteral("陆怀瑾")}) == u"沈溪, 陆怀瑾");
    CHECK(shownBeside(QStringLiteral("沈溪"), QStringLiteral("Secretary")) == u"沈溪 (Secretary)");
    ledger::Item task;
    task.kind = ledger::Kind::Task;
    task.raisedOn = QDate(2026, 3, 1);
    task.number = 1;
    CHECK(ledger::shownNumber(task) == u"Task 2026-1");
    for (const QString& title : handbookTitles())
        CHECK(shownIfKnown(title) != title);
    const WordsFor paper(WordsFor::Paper);
    CHECK(shownWord(QStringLiteral("党小组会")) == u"党小组会");
    CHECK(shownFigure(QStringLiteral("8 / 10 对")) == u"8 / 10 对");
    CHECK(shownDate(QDate(2024, 3, 1)) == u"2024年3月1日");
    CHECK(ledger::shownNumber(task) == u"督办2026-1");
}

TEST_CASE("tables that pages write to a file say first that their words are for a paper", "[report][language]")
{
    const QString top = QStringLiteral(BRANCHBOOK_TOP);
    // Those of any list are as the window has it; the roster's words are no translated ones.
    const QStringList others{QStringLiteral("sheetOf"), QStringLiteral("shownDocument"), QStringLiteral("rosterPaper"),
                             QStringLiteral("talkPaper"), QStringLiteral("ledgerSheet")};
    const QRegularExpression maker(
        QStringLiteral("^(?:sheet::OutputTable|report::Document) (\\w+)\\([^;{]*\\)\\n\\{\\n([^\\n]*)"),
        QRegularExpression::MultilineOption);
    int seen = 0;
    QDirIterator files(top + QStringLiteral("/src/ui"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString text = textOf(files.next());
        for (auto it = maker.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            if (others.contains(match.captured(1)))
                continue;
            ++seen;
            INFO(match.captured(1).toStdString());
            CHECK(match.captured(2) == u"    const WordsFor paper(WordsFor::Paper);");
        }
    }
    CHECK(seen >= 4);
}

TEST_CASE("whatever makes a document says first that its words are for a paper", "[report][language]")
{
    const QString top = QStringLiteral(BRANCHBOOK_TOP);
    QString headers;
    const QDir folder(top + QStringLiteral("/include/branchbook/report"));
    for (const QString& name : folder.entryList({QStringLiteral("*.h")}))
        headers += textOf(folder.filePath(name));
    QString sources;
    const QDir made(top + QStringLiteral("/src/report"));
    for (const QString& name : made.entryList({QStringLiteral("*.cpp")}))
        sources += textOf(made.filePath(name));
    const QRegularExpression maker(
        QStringLiteral(
            "^\\[\\[nodiscard\\]\\] (?:Document|Result<Document>|Result<FilledForm>|Result<Handbook>) (\\w+)\\("),
        QRegularExpression::MultilineOption);
    int seen = 0;
    for (auto it = maker.globalMatch(headers); it.hasNext(); ++seen) {
        const QString name = it.next().captured(1);
        const QRegularExpression body(
            QStringLiteral("^\\S.* %1\\([^;{]*\\)\\n\\{\\n    const WordsFor \\w+\\(WordsFor::Paper\\);").arg(name),
            QRegularExpression::MultilineOption);
        INFO(name.toStdString());
        CHECK(body.match(sources).hasMatch());
    }
    CHECK(seen >= 45);
}
