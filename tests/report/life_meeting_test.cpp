// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The record of a 组织生活会 on paper: by person what was said, the problems with number, owner and day; and nothing of it on
// the papers that go round.
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/criticism.h"
#include "branchbook/organization/talk_store.h"
#include "branchbook/report/gathering_document.h"
#include "organization/talk_support.h"
#include "report/word_reader.h"
#include "support/catch_qt.h"

#include <QRegularExpression>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;
using gathering::Kind;

namespace {

struct HeldLifeMeeting : talk_test::Branch {
    gathering::GatheringId meeting;

    explicit HeldLifeMeeting(Kind kind = Kind::OrganizationalLifeMeeting)
    {
        gathering::Gathering record;
        record.branch = branch;
        record.kind = kind;
        record.topic = QStringLiteral("2025年度组织生活会");
        record.heldOn = QDate(2026, 1, 20);
        record.attendees = gathering::expectedOn(reader(), branch, kind, std::nullopt, record.heldOn).value();
        REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(meeting, gathering::saveGathering(unit, record, talk_test::kToday));
            return {};
        }));
    }
    void say(const QString& about, const QString& points, const QString& by = {})
    {
        organization::Criticism said;
        said.meeting = meeting;
        said.member = member(about);
        said.memberName = about;
        said.points = points;
        if (!by.isEmpty()) {
            said.kind = organization::CriticismKind::Mutual;
            said.by = member(by);
            said.byName = by;
        }
        REQUIRE(run([&](store::UnitOfWork& unit) {
            return organization::saveCriticism(unit, said, talk_test::kToday).map([](auto) {});
        }));
    }
    void findProblem(const QString& matter, const QString& owner, QDate due)
    {
        ledger::Item item;
        item.branch = branch;
        item.kind = ledger::Kind::Problem;
        item.area = QStringLiteral("organization");
        item.matter = matter;
        item.sourceTable = QStringLiteral("gathering");
        item.sourceId = meeting.toString();
        item.raisedOn = QDate(2026, 1, 20);
        item.dueOn = due;
        if (!owner.isEmpty())
            item.owner = member(owner);
        item.ownerName = owner;
        REQUIRE(run([&](store::UnitOfWork& unit) {
            return ledger::raiseItem(unit, item, talk_test::kToday).map([](auto) {});
        }));
    }
    [[nodiscard]] GatheringSheet sheet() const { return loadGatheringSheet(reader(), meeting).value(); }
};

QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Every paragraph and cell of the Word file.
QString wordText(const Document& document)
{
    return squeezed(QString::fromUtf8(WordFile(document).part(QStringLiteral("word/document.xml")))
                        .remove(QRegularExpression(QStringLiteral("<[^>]*>"))));
}

} // namespace

TEST_CASE("the record of a life meeting has a section per person and the problems with number, owner and day",
          "[report][word]")
{
    HeldLifeMeeting made;
    made.say(QStringLiteral("方念慈"), QStringLiteral("学习抓得不紧"));
    made.say(QStringLiteral("方念慈"), QStringLiteral("下村走访少"), QStringLiteral("周砚青"));
    made.say(QStringLiteral("方念慈"), QStringLiteral("材料写得长"), QStringLiteral("韩知秋"));
    made.say(QStringLiteral("周砚青"), QStringLiteral("督办不够"));
    made.findProblem(QStringLiteral("学习笔记没有人看"), QStringLiteral("韩知秋"), QDate(2026, 3, 31));
    made.findProblem(QStringLiteral("走访没有记录"), {}, {});
    const Document document = gatheringDocument(made.sheet());
    const QString pdf = squeezed(PdfFile(document).rawText());
    const QString word = wordText(document);
    for (const QString& text : {pdf, word}) {
        for (const char16_t* part :
             {u"批评和自我批评", u"方念慈自我批评：学习抓得不紧周砚青提出：下村走访少韩知秋提出：材料写得长",
              u"周砚青自我批评：督办不够", u"查找出的问题和整改"}) {
            CAPTURE(QString::fromUtf16(part).toStdString());
            CHECK(text.contains(QString::fromUtf16(part)));
        }
        CHECK_FALSE(text.contains(QStringLiteral("罗小满自我批评")));
        CHECK(text.contains(QRegularExpression(QStringLiteral("没有登记批评和自我批评内容的：.*罗小满"))));
    }
    CHECK(word.contains(QStringLiteral("2026年第1号学习笔记没有人看韩知秋2026.03.31")));
    CHECK(word.contains(QStringLiteral("2026年第2号走访没有记录未定未定")));
    for (const char16_t* part : {u"第1号", u"韩知秋", u"2026.03.31", u"第2号", u"未定"})
        CHECK(pdf.contains(QString::fromUtf16(part)));
}

TEST_CASE("what was said of whom stands in the record alone; a 纪要 has the numbers, an announcement nothing",
          "[report]")
{
    HeldLifeMeeting made;
    made.say(QStringLiteral("方念慈"), QStringLiteral("学习抓得不紧"));
    made.say(QStringLiteral("方念慈"), QStringLiteral("下村走访少"), QStringLiteral("周砚青"));
    made.findProblem(QStringLiteral("走访没有记录"), {}, {});
    const GatheringSheet sheet = made.sheet();
    for (const auto form : {GatheringForm::Summary, GatheringForm::SignIn, GatheringForm::Notice}) {
        const QString text = squeezed(PdfFile(formDocument(form, sheet, {})).rawText());
        for (const char16_t* secret : {u"学习抓得不紧", u"下村走访少", u"走访没有记录", u"周砚青提出"})
            CHECK_FALSE(text.contains(QString::fromUtf16(secret)));
        CHECK(text.contains(QStringLiteral("会上1人作了自我批评，相互提出批评1条，查找出问题1个。"))
              == (form == GatheringForm::Summary));
    }
}

TEST_CASE("the promise of a talk that the committee alone may read is no problem of the meeting", "[report]")
{
    HeldLifeMeeting made;
    organization::Talk talk = made.talk(QStringLiteral("周砚青"), QStringLiteral("方念慈"), QDate(2026, 3, 1));
    talk.level = organization::TalkLevel::Committee;
    talk.promise = QStringLiteral("戒酒");
    talk.followUpOn = QDate(2026, 12, 1);
    REQUIRE(made.save(talk));
    CHECK_FALSE(squeezed(PdfFile(gatheringDocument(made.sheet())).rawText()).contains(QStringLiteral("戒酒")));
}

TEST_CASE("where nothing was written down the record says so, and other meetings have no such chapters", "[report]")
{
    HeldLifeMeeting silent;
    const QString text = squeezed(PdfFile(gatheringDocument(silent.sheet())).rawText());
    CHECK(text.contains(QStringLiteral("没有登记批评和自我批评的内容。")));
    CHECK(text.contains(QStringLiteral("没有登记问题。")));
    HeldLifeMeeting other(Kind::GeneralMeeting);
    CHECK_FALSE(squeezed(PdfFile(gatheringDocument(other.sheet())).rawText()).contains(QStringLiteral("自我批评")));
}
