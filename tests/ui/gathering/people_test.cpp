// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands on the list of a meeting: namesakes are told apart wherever they are shown.
#include "branchbook/base/words_for.h"
#include "branchbook/book/member_store.h"
#include "support/catch_qt.h"
#include "ui/gathering/editor_stage.h"
#include "ui/gathering/name_grid.h"
#include "ui/gathering/reason_list.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QScopeGuard>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

book::MemberId addPerson(book::Book& book, const char16_t* name, const char16_t* type, const QString& born = {})
{
    book::MemberId id;
    const auto done = book.perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        book::Member member;
        member.branch = branchOf(book);
        member.values.set(book::Field::FullName, QString::fromUtf16(name));
        member.values.set(book::Field::MemberType, QString::fromUtf16(type));
        member.values.set(book::Field::JoinDate, QStringLiteral("2010-06-18"));
        member.values.set(book::Field::BirthDate, born);
        BB_TRY(id, book::insertMember(unit, member));
        return {};
    });
    REQUIRE(done);
    return id;
}

QStringList chipsOf(const QWidget& page)
{
    QStringList texts;
    for (const auto* each : page.findChildren<NameButton*>())
        texts << each->text();
    return texts;
}

} // namespace

TEST_CASE("two people of one name are told apart on the chips and among the absent", "[ui][gathering]")
{
    const EditorStage stage;
    const auto one = addPerson(stage.desk().book(), u"丁春雨", book::kFullMember, QStringLiteral("1972-03-12"));
    const auto other = addPerson(stage.desk().book(), u"丁春雨", book::kFullMember, QStringLiteral("1985-11-02"));
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:general_meeting"));
    const auto chips = chipsOf(stage.page());
    CHECK(chips.contains(QStringLiteral("丁春雨（1972年3月12日生）")));
    CHECK(chips.contains(QStringLiteral("丁春雨（1985年11月2日生）")));
    CHECK(chips.contains(QStringLiteral("丁春晓"))); // nobody else is called so
    for (const auto* each : stage.page().findChildren<NameButton*>()) // no character is lost
        CHECK(each->width() >= each->neededWidth());
    stage.model().setPresent(one, gathering::Presence::Absent);
    stage.model().setPresent(other, gathering::Presence::Absent);
    QStringList fields;
    for (const auto* each : stage.find<ReasonList>("reasons").findChildren<QComboBox*>())
        fields << each->accessibleName();
    CHECK(fields.contains(QStringLiteral("丁春雨（1972年3月12日生）的缺席原因")));
    CHECK(fields.contains(QStringLiteral("丁春雨（1985年11月2日生）的缺席原因")));
    QStringList words;
    for (const auto* each : stage.find<ReasonList>("reasons").findChildren<QLabel*>())
        words << each->text();
    CHECK(words.count(QStringLiteral("丁春雨")) == 2);
    CHECK(words.contains(QStringLiteral("1985年11月2日生")));
}

TEST_CASE("whose kind is not settled is named below the list, and opened in the roster from there", "[ui][gathering]")
{
    const EditorStage stage;
    const auto open = addPerson(stage.desk().book(), u"苏远山", u"");
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:general_meeting"));
    CHECK(stage.model().counts().expected == 38);
    const auto& says = stage.find<QLabel>("notCounted");
    REQUIRE(says.isVisible());
    CHECK(says.text().contains(QStringLiteral("1 人没有计入应到：苏远山")));
    CHECK_FALSE(stage.find<QLabel>("inTwoMeetings").isVisible());
    QString page;
    QObject::connect(&stage.view(), &EditorView::memberAsked, &stage.view(),
                     [&](book::MemberId member) { page = member.toString(); });
    QTest::mouseClick(&stage.find<QAbstractButton>("openUnsettled"), Qt::LeftButton);
    CHECK(page == open.toString());
}

TEST_CASE("who is marked present in two meetings at one time is named with the other meeting", "[ui][gathering]")
{
    const EditorStage stage; // on 18 September, from 14:30 to 16:10
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:general_meeting"));
    stage.model().setMoment(QStringLiteral("9月18日 15:00-15:30"));
    const auto& says = stage.find<QLabel>("inTwoMeetings");
    CHECK_FALSE(says.isVisible()); // nobody has been marked yet
    stage.model().setAllPresent();
    REQUIRE(says.isVisible());
    CHECK(says.text().contains(QStringLiteral("2026年第三季度支部党员大会")));
    CHECK(says.text().contains(QStringLiteral("35 人"))); // as many as were there
    stage.model().setMoment(QStringLiteral("9月18日 16:10-17:00"));
    CHECK_FALSE(says.isVisible());
}

TEST_CASE("a reason chosen in the English window is written in Chinese, as the papers have it", "[ui][gathering]")
{
    ScreenTranslator english;
    REQUIRE(english.load(QStringLiteral(":/i18n/branchbook_en.qm")));
    QCoreApplication::installTranslator(&english);
    const auto removed = qScopeGuard([&] { QCoreApplication::removeTranslator(&english); });
    const EditorStage stage;
    const auto one = addPerson(stage.desk().book(), u"丁春雨", book::kFullMember);
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:general_meeting"));
    stage.model().setPresent(one, gathering::Presence::Absent);
    QComboBox* combo = nullptr;
    for (auto* each : stage.find<ReasonList>("reasons").findChildren<QComboBox*>()) {
        if (each->accessibleName().contains(QStringLiteral("丁春雨")))
            combo = each;
    }
    REQUIRE(combo != nullptr);
    const auto reasonOf = [&] {
        for (const auto& person : stage.model().gathering().attendees) {
            if (person.member == one)
                return person;
        }
        return gathering::Attendee();
    };
    combo->setCurrentIndex(1);
    Q_EMIT combo->textActivated(combo->currentText()); // as by a hand
    CHECK(reasonOf().reason == QStringLiteral("因公出差"));
    CHECK(reasonOf().presence == gathering::Presence::OnLeave);
    combo->setCurrentIndex(combo->count() - 1);
    Q_EMIT combo->textActivated(combo->currentText());
    CHECK(reasonOf().reason == QStringLiteral("未请假"));
    CHECK(reasonOf().presence == gathering::Presence::Absent); // nobody asked for leave
}
