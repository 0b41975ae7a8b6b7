// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year's handbook: its sections are those of domain-rules §13.2 in their order, its figures those of the year's quarterly
// reports, what the year has no record of is named, what is for the committee alone stays out.
#include "branchbook/base/words_for.h"
#include "branchbook/book/attachment.h"
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/report/handbook.h"
#include "branchbook/report/quarter_report.h"
#include "main/areas.h"
#include "organization/talk_support.h"
#include "report/pdf_reader.h"

#include "support/catch_qt.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::report;
using gathering::Kind;

namespace {

/// The sections as §13.2 numbers them: what each is about, to be found in its title.
const QStringList kSections{
    QStringLiteral("说明"),       QStringLiteral("制度"),     QStringLiteral("流程"),     QStringLiteral("基本情况"),
    QStringLiteral("分工"),       QStringLiteral("名册"),     QStringLiteral("增减"),     QStringLiteral("流动"),
    QStringLiteral("积极分子"),   QStringLiteral("计划"),     QStringLiteral("党员大会"), QStringLiteral("支部委员会"),
    QStringLiteral("党小组会"),   QStringLiteral("党课"),     QStringLiteral("主题党日"), QStringLiteral("集中学习"),
    QStringLiteral("组织生活会"), QStringLiteral("谈心谈话"), QStringLiteral("考勤"),     QStringLiteral("党费"),
    QStringLiteral("处分"),       QStringLiteral("承诺"),     QStringLiteral("帮扶"),     QStringLiteral("公开"),
    QStringLiteral("文件"),       QStringLiteral("总结")};

struct YearBook : talk_test::Branch {
    template <class Value>
    static void must(const Result<Value>& done)
    {
        REQUIRE(done);
    }
    gathering::GatheringId hold(Kind kind, QDate day, const QString& topic, qsizetype away = 0)
    {
        gathering::GatheringId id;
        must(run([&](store::UnitOfWork& unit) -> Result<> {
            gathering::Gathering meeting;
            meeting.branch = branch;
            meeting.kind = kind;
            meeting.topic = topic;
            meeting.heldOn = day;
            meeting.minutesHtml = QStringLiteral("<p>会议记录的正文。</p>");
            BB_TRY(meeting.attendees, gathering::expectedOn(unit.session(), branch, kind, std::nullopt, day));
            for (qsizetype i = 0; i < away; ++i) {
                meeting.attendees[i].presence = gathering::Presence::OnLeave;
                meeting.attendees[i].reason = QStringLiteral("病假");
            }
            BB_TRY(id, gathering::saveGathering(unit, meeting, talk_test::kToday));
            return {};
        }));
        return id;
    }
    [[nodiscard]] book::Branch branchOf() const { return book::loadBranch(reader(), branch).value(); }
    [[nodiscard]] Handbook handbook(int year = 2026, const HandbookOptions& options = {},
                                    QDate today = talk_test::kToday) const
    {
        NoProgress progress;
        auto made = loadHandbook(reader(), branchOf(), year, options, today, branchbook::main::makeAreas(), progress);
        REQUIRE(made);
        return *std::move(made);
    }
};

struct TextsOf {
    QStringList& texts;
    void operator()(const Title& one) const { texts += one.lines; }
    void operator()(const Heading& one) const { texts += one.text; }
    void operator()(const Paragraph& one) const
    {
        for (const Run& run : one.runs)
            texts += run.text;
    }
    void operator()(const Table& one) const
    {
        texts += one.caption;
        for (const QStringList& row : one.rows)
            texts += row.join(u'|');
    }
    template <class Other>
    void operator()(const Other&) const
    {
    }
};

QStringList textsOf(const std::vector<Block>& blocks)
{
    QStringList texts;
    for (const Block& block : blocks)
        std::visit(TextsOf{texts}, block);
    return texts;
}

/// What stands between the title of the section and the next one.
QStringList sectionOf(const Handbook& handbook, int number)
{
    std::vector<Block> blocks;
    int at = 0;
    for (const Block& block : handbook.paper.body.blocks) {
        const auto* title = std::get_if<Title>(&block);
        at += title != nullptr && !title->outline.isEmpty() ? 1 : 0;
        if (at == number)
            blocks.push_back(block);
    }
    return textsOf(blocks);
}

const HandbookSection& section(const Handbook& handbook, int number)
{
    return handbook.sections.at(number - 1);
}

} // namespace

TEST_CASE("the handbook has the sections of §13.2 in their order, as titles and as bookmarks", "[report]")
{
    YearBook book;
    book.hold(Kind::GeneralMeeting, QDate(2026, 3, 5), QStringLiteral("年度安排"));
    const Handbook made = book.handbook();
    REQUIRE(made.sections.size() == kSections.size());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("h.pdf"));
    NoProgress progress;
    REQUIRE(writeBook(made.paper, handbookPhotos(book.reader()), path, progress));
    const test::PdfFile pdf(path);
    const QString json =
        pdf.tool(QStringLiteral("qpdf"), {QStringLiteral("--json=1"), QStringLiteral("--json-key=outlines"), path});
    const QJsonArray outlines = QJsonDocument::fromJson(json.toUtf8()).object().value(u"outlines").toArray();
    REQUIRE(outlines.size() == kSections.size());
    int before = 0;
    for (int i = 0; i < kSections.size(); ++i) {
        CAPTURE(i);
        CHECK(section(made, i + 1).number == i + 1);
        CHECK(section(made, i + 1).title.contains(kSections[i]));
        const QJsonObject bookmark = outlines[i].toObject();
        CHECK(bookmark.value(u"title").toString().contains(section(made, i + 1).title));
        const int page = bookmark.value(u"destpageposfrom1").toInt();
        CHECK(page > before); // each begins a page
        before = page;
        CHECK(pdf.textOfPage(page).remove(u'\n').contains(section(made, i + 1).title));
    }
    CHECK(pdf.textOfPage(1).contains(QStringLiteral("2026年")));
    CHECK(pdf.textOfPage(1).contains(QStringLiteral("周砚青"))); // the secretary
}

TEST_CASE("records stand in their sections by day; what the year has none of is named", "[report]")
{
    YearBook book;
    book.hold(Kind::CommitteeMeeting, QDate(2026, 6, 1), QStringLiteral("六月支委会"));
    book.hold(Kind::CommitteeMeeting, QDate(2026, 2, 1), QStringLiteral("二月支委会"));
    book.hold(Kind::PartyLesson, QDate(2025, 12, 30), QStringLiteral("去年的党课"));
    book.hold(Kind::ThemePartyDay, QDate(2026, 10, 1), QStringLiteral("还没到的党日")); // a plan
    const Handbook made = book.handbook();
    CHECK(made.basis == talk_test::kToday);
    const QStringList committee = sectionOf(made, 12);
    const auto february = committee.indexOf(QStringLiteral("2月1日　二月支委会"));
    const auto june = committee.indexOf(QStringLiteral("6月1日　六月支委会"));
    CHECK(february > 0);
    CHECK(june > february);
    CHECK(section(made, 12).records == 2);
    for (const int number : {14, 15}) {
        CAPTURE(number);
        CHECK(section(made, number).records == 0);
        CHECK(sectionOf(made, number).contains(QStringLiteral("没有记录。")));
        const auto missing = made.missing();
        CHECK(std::any_of(missing.begin(), missing.end(), [&](const auto& one) { return one.number == number; }));
        CHECK(textsOf(made.paper.front).join(u'\n').contains(section(made, number).title));
    }
    CHECK_FALSE(sectionOf(made, 12).contains(QStringLiteral("没有记录。")));
    CHECK(section(book.handbook(2025), 14).records == 1);
    CHECK(section(made, 19).records >= 2); // both meetings are in the table of attendance
}

TEST_CASE("the year's figures are those of its quarterly reports", "[report]")
{
    YearBook book;
    book.hold(Kind::GeneralMeeting, QDate(2026, 1, 10), QStringLiteral("一"), 1);
    book.hold(Kind::GeneralMeeting, QDate(2026, 5, 10), QStringLiteral("二"));
    book.hold(Kind::GeneralMeeting, QDate(2026, 5, 20), QStringLiteral("三"), 2);
    book.hold(Kind::GeneralMeeting, QDate(2026, 9, 10), QStringLiteral("四"));
    QStringList cells{QStringLiteral("支部党员大会")};
    Tally sum;
    for (int number = 1; number <= 4; ++number) {
        const auto source = loadQuarter(book.reader(), book.branchOf(), {2026, number}, talk_test::kToday,
                                        branchbook::main::makeAreas());
        REQUIRE(source);
        const QuarterFigures figures = collectQuarter(*source);
        const auto kind = std::find_if(figures.kinds.begin(), figures.kinds.end(),
                                       [](const KindTally& one) { return one.kind == Kind::GeneralMeeting; });
        REQUIRE(kind != figures.kinds.end());
        cells.append(number < 4 ? QString::number(kind->tally.held) : QString()); // the fourth has not begun
        sum.held += kind->tally.held;
        sum.expected += kind->tally.expected;
        sum.present += kind->tally.present;
    }
    CHECK(cells
          == QStringList{QStringLiteral("支部党员大会"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("1"),
                         QString()});
    REQUIRE(sum.expected == sum.present + 3); // three were on leave
    const QString row =
        (cells << QString::number(sum.held) << QString::number(sum.expected) << QString::number(sum.present))
            .join(u'|');
    const QStringList summary = sectionOf(book.handbook(), 26);
    CHECK(
        std::any_of(summary.begin(), summary.end(), [&](const QString& text) { return text.startsWith(row + u'|'); }));
    // The members as the quarter that runs tells them.
    const auto third =
        loadQuarter(book.reader(), book.branchOf(), {2026, 3}, talk_test::kToday, branchbook::main::makeAreas());
    const QString told = QStringLiteral("支部共有党员%1名").arg(collectQuarter(*third).members.total);
    CHECK(sectionOf(book.handbook(), 4).join(u'\n').contains(told));
    CHECK(told == QStringLiteral("支部共有党员6名"));
}

TEST_CASE("numbers are masked and what is for the committee alone stays out, unless it is asked for", "[report]")
{
    YearBook book;
    YearBook::must(book.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(book::Member person, book::loadMember(unit.session(), book.member(QStringLiteral("方念慈"))));
        person.values.set(book::Field::IdNumber, QStringLiteral("11010519491231002X"));
        person.values.set(book::Field::MobilePhone, QStringLiteral("13812346207"));
        return book::updateMember(unit, person);
    }));
    auto open = book.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), QDate(2026, 4, 1));
    open.points = QStringLiteral("大家都能看的要点");
    open.level = organization::TalkLevel::Branch;
    YearBook::must(book.save(open));
    auto closed = book.talk(QStringLiteral("周砚青"), QStringLiteral("丁春晓"), QDate(2026, 4, 2));
    closed.points = QStringLiteral("只给支委会的要点");
    closed.level = organization::TalkLevel::Committee;
    YearBook::must(book.save(closed));

    const Handbook masked = book.handbook();
    const QString roster = sectionOf(masked, 6).join(u'\n');
    CHECK(roster.contains(QStringLiteral("110***********002X")));
    CHECK(roster.contains(QStringLiteral("138****6207")));
    const QString all = textsOf(masked.paper.body.blocks).join(u'\n');
    CHECK_FALSE(all.contains(QStringLiteral("11010519491231002X")));
    CHECK_FALSE(all.contains(QStringLiteral("13812346207")));
    CHECK(sectionOf(masked, 18).join(u'\n').contains(QStringLiteral("大家都能看的要点")));
    CHECK_FALSE(all.contains(QStringLiteral("只给支委会的要点")));
    HandbookOptions whole;
    whole.numbers = PersonalNumbers::Full;
    CHECK(sectionOf(book.handbook(2026, whole), 6).join(u'\n').contains(QStringLiteral("11010519491231002X")));
}

TEST_CASE("photos of a gathering follow its record, and may be left out", "[report]")
{
    YearBook book;
    const auto id = book.hold(Kind::ThemePartyDay, QDate(2026, 4, 9), QStringLiteral("植树"));
    const QByteArray png =
        QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAAGElEQVQI12P8z4AdsJxlM"
                               "Ka1BCMDA3brAQmYBhFFIUB0AAAAAElFTkSuQmCC");
    const QString path = book.folder.filePath(QStringLiteral("植树现场.png"));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(png) == png.size());
    }
    YearBook::must(book.run([&](store::UnitOfWork& unit) -> Result<> {
        NoProgress progress;
        BB_TRY([[maybe_unused]] const auto file,
               book::attachFile(unit, QStringLiteral("gathering"), id.toString(), path, talk_test::kToday, progress));
        return {};
    }));
    const Handbook made = book.handbook();
    REQUIRE(made.paper.photos.size() == 1);
    CHECK(made.paper.photos[0].caption == QStringLiteral("植树现场"));
    CHECK(handbookPhotos(book.reader())(made.paper.photos[0].key).value() == png);
    HandbookOptions without;
    without.photos = HandbookPhotos::LeftOut;
    CHECK(book.handbook(2026, without).paper.photos.empty());
}

TEST_CASE("a section may be left out; a year before the branch is refused; composing stops when asked", "[report]")
{
    YearBook book;
    HandbookOptions some;
    some.leftOut = {3, 6};
    const Handbook made = book.handbook(2026, some);
    CHECK(made.sections.size() == 24);
    CHECK_FALSE(textsOf(made.paper.body.blocks).join(u'\n').contains(QStringLiteral("党员名册")));
    YearBook::must(book.run([&](store::UnitOfWork& unit) -> Result<> {
        book::Branch branch = book.branchOf();
        branch.founded = PartialDate::fromIso(u"2020-03");
        return book::updateBranch(unit, branch);
    }));
    NoProgress progress;
    const auto early = loadHandbook(book.reader(), book.branchOf(), 2019, {}, talk_test::kToday,
                                    branchbook::main::makeAreas(), progress);
    REQUIRE_FALSE(early);
    CHECK(early.error().code == QStringLiteral("report.before_founding"));
    class Stop final : public Progress
    {
        bool advance(qint64, qint64, const QString&) override { return false; }
    } stop;
    const auto stopped =
        loadHandbook(book.reader(), book.branchOf(), 2026, {}, talk_test::kToday, branchbook::main::makeAreas(), stop);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("the handbook is the same where the screen speaks English; who waits for it is told in English",
          "[handbook][language]")
{
    YearBook book;
    QStringList chinese;
    const Handbook before = book.handbook();
    for (int number = 1; number <= book::kHandbookPlaces; ++number)
        chinese += sectionOf(before, number);
    ScreenTranslator english;
    REQUIRE(english.load(QStringLiteral(":/i18n/branchbook_en.qm")));
    QCoreApplication::installTranslator(&english);
    class Told final : public Progress
    {
    public:
        bool advance(qint64, qint64, const QString& what) override
        {
            words.append(what);
            return true;
        }
        QStringList words;
    } told;
    const auto made =
        loadHandbook(book.reader(), book.branchOf(), 2026, {}, talk_test::kToday, branchbook::main::makeAreas(), told);
    QCoreApplication::removeTranslator(&english);
    REQUIRE(made);
    QStringList now;
    for (int number = 1; number <= book::kHandbookPlaces; ++number)
        now += sectionOf(*made, number);
    CHECK(now == chinese);
    REQUIRE_FALSE(told.words.isEmpty());
    CHECK_FALSE(told.words.first().contains(QStringLiteral("正在汇编")));
}
