// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/draft.h"
#include "support/catch_qt.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/gathering_draft.h"
#include "ui/gathering/kind_text.h"
#include "ui/gathering/meeting_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;
using gathering::Kind;
using gathering::Presence;
using SaveState = EditorModel::SaveState;

namespace {

struct BookOfTests {
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;

    BookOfTests()
    {
        book::BookSetup setup;
        setup.branchName = QStringLiteral("机关第一党支部");
        book = std::move(*book::Book::create(folder.filePath(QStringLiteral("book.bbk")), setup, QDate(2026, 9, 18)));
        addPeople(*book);
    }
    [[nodiscard]] qsizetype steps() const { return store::listOps(book->reader(), 1000)->size(); }
    [[nodiscard]] QList<gathering::GatheringRow> records() const
    {
        return *gathering::listGatherings(book->reader(), {});
    }
    [[nodiscard]] QList<book::Draft> drafts() const
    {
        return *book::listDrafts(book->reader(), QStringLiteral("gathering:"));
    }
};

book::MemberId idOf(const EditorModel& model, const QString& name)
{
    for (const auto& person : model.gathering().attendees) {
        if (person.name == name)
            return person.member;
    }
    return {};
}

} // namespace

TEST_CASE("a new record begins with the usual words and the people of that day", "[ui][gathering]")
{
    BookOfTests test;
    EditorModel model(*test.book);
    REQUIRE(model.begin(branchOf(*test.book), Kind::GeneralMeeting, QDate(2026, 9, 18)));
    CHECK(model.gathering().topic == QStringLiteral("2026年第三季度支部党员大会"));
    CHECK(model.counts().expected == 38);
    CHECK(model.counts().present == 38);
    CHECK(model.names().people().mid(0, 2)
          == QStringList{QStringLiteral("周砚青（支部书记）"), QStringLiteral("韩知秋（副书记）")});
    model.setMoment(QStringLiteral("6月12日 15:00"));
    CHECK(model.gathering().topic == QStringLiteral("2026年第二季度支部党员大会"));
    model.setTopic(QStringLiteral("防汛动员"));
    model.setMoment(QStringLiteral("9月18日"));
    CHECK(model.gathering().topic == QStringLiteral("防汛动员"));
    // Preparatory members join on 27 March 2026: on 1 March they are not expected.
    model.setMoment(QStringLiteral("3月1日"));
    CHECK(model.counts().expected == 36);
    REQUIRE(model.begin(branchOf(*test.book), Kind::CommitteeMeeting, QDate(2026, 9, 18)));
    CHECK(model.counts().expected == 5);
}

TEST_CASE("leaving an untouched new record leaves nothing", "[ui][gathering]")
{
    BookOfTests test;
    const auto before = test.steps();
    EditorModel model(*test.book);
    REQUIRE(model.begin(branchOf(*test.book), Kind::PartyLesson, QDate(2026, 9, 18)));
    REQUIRE(model.commit());
    CHECK(test.steps() == before);
    CHECK(test.records().isEmpty());
    CHECK(test.drafts().isEmpty());
}

TEST_CASE("an editing session is one step, and undo takes it back", "[ui][gathering]")
{
    BookOfTests test;
    EditorModel model(*test.book);
    model.setPace(1, 100'000);
    REQUIRE(model.begin(branchOf(*test.book), Kind::GeneralMeeting, QDate(2026, 9, 18)));
    const auto before = test.steps();
    model.setPlace(QStringLiteral("三楼"));
    model.setHost(QStringLiteral("周砚青（支部书记）"));
    model.decide({}, [](auto& g) { g.agenda = gathering::agendaOf({QStringLiteral("一"), QStringLiteral("二")}); });
    model.setPresent(idOf(model, QStringLiteral("陈望北")), Presence::Absent);
    model.setReason(idOf(model, QStringLiteral("陈望北")), QStringLiteral("流动外出"));
    CHECK(model.saveState() == SaveState::Typing);
    QTRY_COMPARE(model.saveState(), SaveState::Kept);
    CHECK(test.steps() == before);
    CHECK(test.drafts().size() == 1);
    REQUIRE(model.commit());
    CHECK(test.steps() == before + 1);
    CHECK(test.drafts().isEmpty());
    REQUIRE(test.records().size() == 1);
    const auto row = test.records().first();
    CHECK(row.host == QStringLiteral("周砚青"));
    CHECK(row.present == 37);
    CHECK(row.onLeave == 1);
    CHECK_FALSE(row.late);

    model.setPlace(QStringLiteral("四楼"));
    model.setObservers(QStringLiteral("王局长、 李 科长"));
    REQUIRE(model.commit());
    CHECK(test.steps() == before + 2);
    REQUIRE(test.book->undo());
    CHECK(model.gathering().place == QStringLiteral("三楼"));
    CHECK(model.gathering().observers.isEmpty());
    CHECK_FALSE(model.hasUnsaved());
    QSignalSpy gone(&model, &EditorModel::gone);
    REQUIRE(test.book->undo());
    CHECK(gone.count() == 1);
    CHECK(test.records().isEmpty());
}

TEST_CASE("after a pause the session ends by itself", "[ui][gathering]")
{
    BookOfTests test;
    EditorModel model(*test.book);
    model.setPace(1, 5);
    REQUIRE(model.begin(branchOf(*test.book), Kind::ThemePartyDay, QDate(2026, 9, 18)));
    model.setPlace(QStringLiteral("河堤"));
    QTRY_COMPARE(model.saveState(), SaveState::Saved);
    CHECK(test.records().size() == 1);
    CHECK(test.drafts().isEmpty());
}

TEST_CASE("a crash leaves a draft that is taken over at the next opening", "[ui][gathering]")
{
    BookOfTests test;
    const auto id = addMeeting(*test.book);
    gathering::GatheringId fresh;
    {
        EditorModel model(*test.book);
        model.setPace(1, 100'000);
        REQUIRE(model.load(id));
        CHECK_FALSE(model.wasRecovered());
        model.setMinutesSource([] { return QStringLiteral("<p>写到一半</p>"); });
        model.minutesTyped();
        QTRY_COMPARE(model.saveState(), SaveState::Kept);
        EditorModel other(*test.book);
        other.setPace(1, 100'000);
        REQUIRE(other.begin(branchOf(*test.book), Kind::PartyLesson, QDate(2026, 9, 18)));
        other.setTopic({});
        fresh = other.gathering().id;
        QTRY_COMPARE(other.saveState(), SaveState::Kept);
    } // no commit: the program is gone
    const QString path = test.book->path();
    test.book.reset();
    test.book = std::move(*book::Book::open(path, book::OpenMode::Write, QDate(2026, 9, 18)));
    CHECK(test.drafts().size() == 2);
    EditorModel model(*test.book);
    REQUIRE(model.load(id));
    CHECK(model.wasRecovered());
    CHECK(model.gathering().minutesHtml == QStringLiteral("<p>写到一半</p>"));
    REQUIRE(model.commit());
    CHECK(gathering::loadGathering(test.book->reader(), id)->minutesHtml == QStringLiteral("<p>写到一半</p>"));
    EditorModel unsaved(*test.book);
    REQUIRE(unsaved.load(fresh));
    CHECK(unsaved.wasRecovered());
    CHECK(unsaved.problem(EditorModel::Part::Topic) == QStringLiteral("请填写主题。"));
    CHECK(unsaved.commit().error().code == QStringLiteral("gathering.topic_missing"));
    REQUIRE(unsaved.discardDraft());
    CHECK(test.drafts().isEmpty());
    CHECK(test.records().size() == 1);
}

TEST_CASE("what a restored draft misses is asked of the votes as they stand now", "[ui][gathering]")
{
    BookOfTests test;
    const auto id = addMeeting(*test.book);
    gathering::Votes right;
    QStringList missing;
    {
        EditorModel model(*test.book);
        model.setPace(1, 100'000);
        REQUIRE(model.load(id));
        missing = model.missing();
        right = model.gathering().resolutions.at(0).votes;
        model.decide({}, [](gathering::Gathering& g) {
            g.resolutions[0].votes.yes = 12; // of 33 who are there
            g.resolutions[0].votes.no = 0;
            g.resolutions[0].votes.abstain = 0;
        });
        REQUIRE_FALSE(model.check());
        QTRY_COMPARE(model.saveState(), SaveState::Kept);
    } // the program is gone
    EditorModel model(*test.book);
    model.setPace(1, 100'000);
    REQUIRE(model.load(id));
    REQUIRE(model.wasRecovered());
    model.decide({}, [&](gathering::Gathering& g) { g.resolutions[0].votes = right; });
    REQUIRE(model.check());
    QTRY_COMPARE(model.saveState(), SaveState::Kept);
    CHECK(model.missing() == missing);
}

TEST_CASE("wrong input is named and nothing wrong gets into the book", "[ui][gathering]")
{
    BookOfTests test;
    EditorModel model(*test.book);
    REQUIRE(model.begin(branchOf(*test.book), Kind::PartyLesson, QDate(2026, 9, 18)));
    CHECK_FALSE(model.setMoment(QStringLiteral("明年")));
    CHECK(model.gathering().heldOn == QDate(2026, 9, 18));
    REQUIRE(model.setMoment(QStringLiteral("9月18日 16:00—14:00")));
    CHECK(model.problem(EditorModel::Part::Moment) == QStringLiteral("结束时间早于开始时间。请核对时间。"));
    CHECK(model.commit().error().code == QStringLiteral("gathering.time_order"));
    CHECK(test.records().isEmpty());
    CHECK(test.drafts().size() == 1);
    REQUIRE(model.setMoment(QStringLiteral("14:00—16:00")));
    CHECK_FALSE(model.setHours(QStringLiteral("25")));
    CHECK_FALSE(model.setHours(QStringLiteral("两")));
    CHECK(model.setHours(QStringLiteral("1.5 学时")));
    CHECK(model.gathering().studyMinutes == 68); // 1.5 × 45, rounded
    CHECK(model.setHours(QStringLiteral("２")));
    CHECK(model.hoursText() == QStringLiteral("2"));
    REQUIRE(model.commit());
    CHECK(test.records().first().studyMinutes == 90);
    REQUIRE(model.begin(branchOf(*test.book), Kind::GroupMeeting, QDate(2026, 9, 18)));
    CHECK(model.problem(EditorModel::Part::Group) == QStringLiteral("党小组会要写明是哪个党小组。"));
    model.setGroup(model.groups().first().id);
    CHECK(model.problem(EditorModel::Part::Group).isEmpty());
    CHECK(model.counts().expected == 13);
}

TEST_CASE("marks survive a day that was mistyped and mended", "[ui][gathering]")
{
    BookOfTests test;
    EditorModel model(*test.book);
    REQUIRE(model.load(addMeeting(*test.book)));
    CHECK(model.counts().away == 3);
    model.setMoment(QStringLiteral("9月28日 14:30"));
    CHECK(model.isPlanned());
    CHECK(model.counts().expected == 38); // what was written down stays, and the day is refused
    CHECK_FALSE(model.commit());
    model.setMoment(QStringLiteral("9月18日 14:30"));
    CHECK(model.counts().expected == 38);
    CHECK(model.counts().away == 3);
    REQUIRE(model.stepBack());
    CHECK(model.isPlanned());
    REQUIRE(model.stepBack());
    CHECK(model.gathering().endsAt == QTime(16, 10));
    CHECK_FALSE(model.stepBack());
}

TEST_CASE("a new record follows its day, but whoever was marked stays on its list", "[ui][gathering]")
{
    BookOfTests test;
    EditorModel model(*test.book);
    REQUIRE(model.begin(branchOf(*test.book), Kind::PartyLesson, QDate(2026, 9, 18)));
    const auto excuse = [&](const QString& name, const QString& reason) {
        const auto member = idOf(model, name);
        model.setPresent(member, Presence::Absent);
        model.setReason(member, reason);
    };
    excuse(QStringLiteral("周砚青"), QStringLiteral("公差"));
    CHECK(model.counts().away == 1);
    model.setMoment(QStringLiteral("3月1日"));
    CHECK(model.counts().expected == 36); // two joined on 27 March, and nobody has marked them
    model.setMoment(QStringLiteral("9月18日"));
    CHECK(model.counts().expected == 38);
    excuse(QStringLiteral("罗小满"), QStringLiteral("病假"));
    model.setMoment(QStringLiteral("3月1日"));
    CHECK(model.counts().expected == 37); // he is named instead, and taken off with a click; the other was not marked
    CHECK(model.counts().away == 2);
}

TEST_CASE("another group expects its own people, but whoever was marked stays on the list", "[ui][gathering]")
{
    BookOfTests test;
    EditorModel model(*test.book);
    REQUIRE(model.begin(branchOf(*test.book), Kind::GroupMeeting, QDate(2026, 9, 18)));
    REQUIRE(model.groups().size() > 1);
    model.setGroup(model.groups()[1].id);
    const int second = model.counts().expected;
    model.setGroup(model.groups()[0].id);
    CHECK(model.counts().expected == 13); // nobody of the other was marked
    const auto ill = model.gathering().attendees.first();
    model.setPresent(ill.member, Presence::Absent);
    model.setReason(ill.member, QStringLiteral("病假"));
    model.setGroup(model.groups()[1].id);
    CHECK(model.counts().expected == second + 1);
    CHECK(model.counts().away == 1);
    model.setGroup(model.groups()[0].id);
    CHECK(model.counts().expected == 13);
    CHECK(model.counts().away == 1);
}

TEST_CASE("a reason means leave, 未请假 means absence", "[ui][gathering]")
{
    BookOfTests test;
    EditorModel model(*test.book);
    REQUIRE(model.begin(branchOf(*test.book), Kind::CommitteeMeeting, QDate(2026, 9, 18)));
    const auto member = idOf(model, QStringLiteral("贺松年"));
    const auto person = [&] {
        return *std::ranges::find(model.gathering().attendees, member, &gathering::Attendee::member);
    };
    model.setReason(member, QStringLiteral("事假"));
    CHECK(person().presence == Presence::Present);
    model.setPresent(member, Presence::Absent);
    CHECK(person().presence == Presence::Absent);
    model.setReason(member, QStringLiteral("陪家人看病"));
    CHECK(person().presence == Presence::OnLeave);
    model.setReason(member, withoutLeave());
    CHECK(person().presence == Presence::Absent);
    CHECK(person().reason == QStringLiteral("未请假"));
    model.setAllPresent();
    CHECK(model.counts().present == 5);
    CHECK(person().reason.isEmpty());
}

TEST_CASE("attachments: the record comes with the first one, limits are told, a copy opens under a safe name",
          "[ui][gathering]")
{
    BookOfTests test;
    EditorModel model(*test.book);
    REQUIRE(model.begin(branchOf(*test.book), Kind::ThemePartyDay, QDate(2026, 9, 18)));
    const auto before = test.steps();
    REQUIRE(model.attach(writeFile(test.folder, QStringLiteral("签到表.pdf"), 1000)));
    CHECK(test.steps() == before + 1);
    CHECK(test.records().first().attachments == 1);
    const auto tooBig = model.attach(writeFile(test.folder, QStringLiteral("录像.mp4"), (20LL << 20) + 1));
    REQUIRE_FALSE(tooBig);
    CHECK(sentence(tooBig.error())
          == QStringLiteral("文件“录像.mp4”超过 20 MB，没有添加。请压缩后再加，或者在设置里调高上限。"));
    CHECK(model.attach(test.folder.path()).error().code == QStringLiteral("attachment.not_a_file"));
    REQUIRE(model.attachments().size() == 1);
    const auto copy = model.copyForOpening(model.attachments().first());
    REQUIRE(copy);
    QFile file(*copy);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray(1000, 'x'));
    CHECK(copy->endsWith(QStringLiteral("/签到表.pdf")));
    const auto step = model.detach(model.attachments().first());
    REQUIRE(step);
    CHECK(model.attachments().isEmpty());
    REQUIRE(test.book->undo(*step));
    CHECK(model.attachments().size() == 1);
}

TEST_CASE("archiving locks the record until it is taken back; late entries say so", "[ui][gathering]")
{
    BookOfTests test;
    EditorModel model(*test.book);
    REQUIRE(model.begin(branchOf(*test.book), Kind::CommitteeMeeting, QDate(2026, 9, 1)));
    model.setPlace(QStringLiteral("小会议室"));
    REQUIRE(model.commit());
    CHECK(model.lateText() == QStringLiteral("9月18日补记"));
    const auto step = model.archive();
    REQUIRE(step);
    CHECK(model.isReadOnly());
    model.setPlace(QStringLiteral("别处"));
    CHECK(model.gathering().place == QStringLiteral("小会议室"));
    CHECK(model.archive().error().code == QStringLiteral("gathering.archived"));
    CHECK(model.attach(writeFile(test.folder, QStringLiteral("a.txt"), 3)).error().code
          == QStringLiteral("gathering.archived"));
    REQUIRE(test.book->undo(*step));
    CHECK_FALSE(model.isReadOnly());
}

TEST_CASE("a draft row holds the whole record", "[ui][gathering]")
{
    BookOfTests test;
    auto record = *gathering::loadGathering(test.book->reader(), addMeeting(*test.book));
    record.observers = {QStringLiteral("王局长")};
    record.forYear = 2025;
    record.studyMinutes = 0;
    const auto read = readDraft(draftText(record));
    REQUIRE(read);
    record.enteredOn = {}; // the book knows these
    record.late = false;
    for (auto& resolution : record.resolutions)
        resolution.outcome.reset(); // computed when it is saved
    CHECK(*read == record);
    CHECK_FALSE(readDraft(QStringLiteral("{}")));
    CHECK_FALSE(readDraft(QStringLiteral("不是 JSON")));
}

TEST_CASE("somebody who types without a pause has a draft all the same", "[ui][gathering]")
{
    BookOfTests test;
    EditorModel model(*test.book);
    constexpr int kNever = 1'000'000;
    model.setPace(kNever, kNever, 20); // only the latest moment can keep it
    REQUIRE(model.begin(branchOf(*test.book), Kind::GeneralMeeting, QDate(2026, 9, 18)));
    for (int i = 0; i < 1000 && test.drafts().isEmpty(); ++i) {
        model.setPlace(QString::number(i));
        QTest::qWait(1);
    }
    CHECK(test.drafts().size() == 1);
    CHECK(test.records().isEmpty());
}

TEST_CASE("the year it counts for follows the day until somebody says otherwise", "[ui][gathering]")
{
    BookOfTests test;
    EditorModel model(*test.book);
    REQUIRE(model.begin(branchOf(*test.book), Kind::OrganizationalLifeMeeting, QDate(2026, 1, 20)));
    CHECK(model.gathering().forYear == 2025);
    CHECK(model.gathering().topic == QStringLiteral("2025年度组织生活会"));
    model.setMoment(QStringLiteral("2026年9月18日 9:00"));
    CHECK(model.gathering().forYear == 2026);
    CHECK(model.gathering().topic == QStringLiteral("2026年度组织生活会"));
    model.setForYear(2024);
    model.setMoment(QStringLiteral("2026年1月20日 9:00"));
    CHECK(model.gathering().forYear == 2024);
}

TEST_CASE("an archived record is corrected with a reason, as a step that undo takes back", "[ui][gathering]")
{
    BookOfTests test;
    EditorModel model(*test.book);
    REQUIRE(model.load(addMeeting(*test.book)));
    REQUIRE(model.archive());
    CHECK(model.canCorrect());
    const auto before = test.steps();
    CHECK(model.beginCorrection(QStringLiteral(" ")).error().code == QStringLiteral("gathering.correction_reason"));
    REQUIRE(model.beginCorrection(QStringLiteral("人数记错")));
    CHECK_FALSE(model.isReadOnly());
    CHECK(test.steps() == before); // nothing is written before it is done
    model.setPlace(QStringLiteral("四楼会议室"));
    REQUIRE(model.commit());
    CHECK(test.steps() == before);
    CHECK(model.archive().error().code == QStringLiteral("gathering.archived"));
    EditorModel other(*test.book);
    REQUIRE(other.load(model.gathering().id));
    CHECK(other.isCorrecting()); // what was typed survives
    CHECK(other.gathering().place == QStringLiteral("四楼会议室"));
    REQUIRE(model.finishCorrection());
    CHECK(model.isReadOnly());
    CHECK(test.steps() == before + 1);
    CHECK(store::listOps(test.book->reader(), 1)->first().label.contains(QStringLiteral("人数记错")));
    REQUIRE(model.gathering().corrections.size() == 1);
    CHECK(model.gathering().corrections[0].became == QStringLiteral("四楼会议室"));
    REQUIRE(test.book->undo());
    CHECK(model.isReadOnly());
    CHECK(model.gathering().corrections.isEmpty());
    REQUIRE(model.beginCorrection(QStringLiteral("再来")));
    model.setPlace(QStringLiteral("五楼"));
    REQUIRE(model.dropCorrection());
    CHECK(model.isReadOnly());
    CHECK(model.gathering().place != QStringLiteral("五楼"));
}
