// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/discipline_service.h"
#include "branchbook/rules/rule_base.h"
#include "support/catch_qt.h"
#include "ui/admission/admission_board.h"
#include "ui/admission/admission_dialogs.h"
#include "ui/admission/admission_plan_dialog.h"
#include "ui/admission/admission_view.h"
#include "ui/admission/case_card.h"
#include "ui/admission/case_meeting.h"
#include "ui/admission/case_rows.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/gathering_page.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/paint.h"
#include "ui/picture.h"
#include "ui/report/figure_people_dialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/files_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// The sample on 18 September 2026 at 发展党员; without files where they are put away first.
struct AdmissionStage {
    enum class Files : quint8 { Sample, None };
    explicit AdmissionStage(Files files = Files::None)
    {
        const auto& book = test.desk().book();
        const auto begun = organization::listAdmissions(book.reader(), test.desk().branch().id).value();
        for (const auto& file : begun) {
            if (files == Files::Sample)
                break;
            REQUIRE(test.desk().perform(QStringLiteral("test"), QStringLiteral("准备"), [&](store::UnitOfWork& unit) {
                return organization::recycleAdmission(unit, file.id, test.desk().today());
            }));
        }
        test.window().show();
        test.window().activateWindow();
        test.desk().showPage(QStringLiteral("organization"), QStringLiteral("admission"));
        QCoreApplication::processEvents();
    }
    DemoWindow test;

    [[nodiscard]] AdmissionView& view() const
    {
        auto* found = test.window().findChild<AdmissionView*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] PersonCard& card(const QString& name) const
    {
        for (PersonCard* each : view().board()->cards()) {
            if (each->text() == name)
                return *each;
        }
        FAIL("no such card");
        return *view().board()->cards().first();
    }
    void begin(const QString& name) const
    {
        card(name).click();
        for (auto* each : view().findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text() == QStringLiteral("给%1建发展档案").arg(name)) {
                each->click();
                return;
            }
        }
        FAIL("nothing to begin a file with");
    }
    template <class Kind>
    [[nodiscard]] Kind* dialog() const
    {
        auto* found = test.window().findChild<Kind*>();
        REQUIRE(found != nullptr);
        return found;
    }
    [[nodiscard]] static QPushButton* buttonOf(QWidget& dialog, const QString& text)
    {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    void take(const QString& code, const QString& day)
    {
        for (StepRow* row : view().caseCard()->steps()) {
            if (row->code() == code)
                row->click();
        }
        REQUIRE(view().caseCard()->step() == code);
        view().caseCard()->take()->click();
        auto* asked = dialog<AdmissionStepDialog>();
        asked->findChild<DateField*>()->edit()->setFocus();
        asked->findChild<DateField*>()->edit()->setText(day);
        QTest::keyClick(asked->findChild<DateField*>()->edit(), Qt::Key_Tab);
        buttonOf(*asked, QStringLiteral("登记"))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString roster(const QString& name, book::Field field) const
    {
        const auto member = card(name).member();
        return book::loadMember(test.desk().book().reader(), member).value().values.get(field);
    }
};

} // namespace

TEST_CASE("the board has a card for everybody on the way, in the stage of the roster", "[ui][admission]")
{
    AdmissionStage stage;
    CHECK(stage.view().board()->cards().size() == 9);
    CHECK(AdmissionView::onTheWay(stage.test.desk()) == 9);
    CHECK(stage.card(QStringLiteral("苏叶")).accessibleName().contains(QStringLiteral("还没有建发展档案")));
}

TEST_CASE("the number of a stage opens its people, the others with theirs", "[ui][admission]")
{
    const AdmissionStage stage;
    QPushButton* number = nullptr;
    for (auto* each : stage.view().board()->findChildren<QPushButton*>()) {
        if (!each->isHidden() && each->accessibleName().contains(QStringLiteral("看名单")) && number == nullptr)
            number = each;
    }
    REQUIRE(number != nullptr);
    const int people = number->text().section(u' ', 0, 0).toInt();
    CHECK(people > 0);
    number->click();
    auto* dialog = stage.dialog<FigurePeopleDialog>();
    CHECK(dialog->counted()->text().startsWith(QStringLiteral("计入 %1 人：").arg(people)));
    CHECK(dialog->leftOut()->text().startsWith(QStringLiteral("不在里面 %1 人：").arg(9 - people)));
}

TEST_CASE("a file is begun, a step is registered, the roster follows and undo takes it back", "[ui][admission]")
{
    AdmissionStage stage;
    stage.begin(QStringLiteral("苏叶"));
    CHECK(stage.view().caseCard()->step() == QStringLiteral("2"));
    CHECK(stage.card(QStringLiteral("苏叶")).accessibleName().contains(QStringLiteral("10月6日前")));
    stage.take(QStringLiteral("2"), QStringLiteral("2026.9.15"));
    CHECK(stage.view().caseCard()->step() == QStringLiteral("3"));
    stage.take(QStringLiteral("3"), QStringLiteral("2026.9.16"));
    CHECK(stage.roster(QStringLiteral("苏叶"), book::Field::MemberType) == QStringLiteral("入党积极分子"));
    stage.test.desk().undo();
    CHECK(stage.roster(QStringLiteral("苏叶"), book::Field::MemberType) == QStringLiteral("入党申请人"));
}

TEST_CASE("the meeting that a step needs is arranged from the case, over no step that is not taken", "[ui][admission]")
{
    AdmissionStage stage;
    const QString name = QStringLiteral("苏叶");
    stage.begin(name);
    CaseCard& card = *stage.view().caseCard();
    CHECK(card.arrange()->isHidden()); // a talk needs no meeting
    card.stages().at(1)->click();
    REQUIRE(card.step() == QStringLiteral("3"));
    CHECK_FALSE(card.arrange()->isHidden());
    CHECK_FALSE(card.arrange()->isEnabled());
    CHECK(card.arrange()->toolTip().contains(QStringLiteral("第 2 步还没有登记")));
    card.stages().at(0)->click();
    stage.take(QStringLiteral("2"), QStringLiteral("2026.9.15"));
    REQUIRE(card.step() == QStringLiteral("3"));
    REQUIRE(card.arrange()->isEnabled());
    CHECK(card.arrange()->text() == QStringLiteral("安排支委会")); // the branch has a committee
    card.arrange()->click();
    auto* page = qobject_cast<GatheringPage*>(stage.test.window().frame()->page());
    REQUIRE(page != nullptr);
    REQUIRE(page->editor() != nullptr);
    const gathering::Gathering& made = page->editor()->gathering();
    CHECK(made.kind == gathering::Kind::CommitteeMeeting);
    CHECK(made.heldOn == QDate(2026, 9, 18));
    REQUIRE_FALSE(made.agenda.isEmpty());
    CHECK(made.agenda.last().title == QStringLiteral("讨论确定苏叶同志为入党积极分子"));
    CHECK_FALSE(page->editor()->hasUnsaved()); // nothing is kept before somebody writes
}

TEST_CASE("a conversion is the members' meeting's, not before the probation is over", "[ui][admission]")
{
    const AdmissionStage stage(AdmissionStage::Files::Sample);
    const AdmissionData data = loadAdmissionData(stage.test.desk()).value();
    const auto* person = data.find(stage.card(QStringLiteral("罗小满")).member());
    REQUIRE(person != nullptr);
    const auto meeting = caseMeeting(*person, QStringLiteral("23"), data.body, data.today);
    REQUIRE(meeting);
    CHECK(meeting->kind == gathering::Kind::GeneralMeeting);
    CHECK(meeting->matter == gathering::Matter::Conversion);
    CHECK(meeting->day >= QDate(2026, 9, 30)); // accepted on 30 September 2025
    CHECK(meeting->lacks == QStringList{QStringLiteral("22")});
    CHECK_FALSE(caseMeeting(*person, QStringLiteral("15"), data.body, data.today)); // taken
    CHECK_FALSE(caseMeeting(*person, QStringLiteral("22"), data.body, data.today)); // no meeting's
    // A branch without a committee takes the committee's steps to its members' meeting.
    const auto* candidate = data.find(stage.card(QStringLiteral("谭嘉禾")).member());
    REQUIRE(candidate != nullptr);
    const auto ofAll = caseMeeting(*candidate, QStringLiteral("7"), rules::BranchBody::MembersMeeting, data.today);
    const auto ofCommittee = caseMeeting(*candidate, QStringLiteral("7"), rules::BranchBody::Committee, data.today);
    REQUIRE(ofAll);
    REQUIRE(ofCommittee);
    CHECK(ofAll->kind == gathering::Kind::GeneralMeeting);
    CHECK(ofCommittee->kind == gathering::Kind::CommitteeMeeting);
    CHECK(ofAll->argument().endsWith(QStringLiteral("::other:讨论谭嘉禾同志列为发展对象")));
}

TEST_CASE("a review that is due is no latest day of step 6, and a probation tells its end", "[ui][admission]")
{
    AdmissionStage stage(AdmissionStage::Files::Sample);
    // 谭嘉禾 was last reviewed on 5 August 2026: the next one within six months (art 11).
    const QString candidate = stage.card(QStringLiteral("谭嘉禾")).accessibleName();
    CHECK(candidate.contains(QStringLiteral("2027.02.05前考察")));
    stage.card(QStringLiteral("谭嘉禾")).click();
    const auto rowOf = [&](const QString& code) {
        for (const StepRow* row : stage.view().caseCard()->steps()) {
            if (row->code() == code)
                return row->accessibleName();
        }
        return QString();
    };
    CHECK(rowOf(QStringLiteral("6")).contains(QStringLiteral("下次考察2027.02.05前")));
    // 罗小满 was accepted on 30 September 2025 (mockup 06).
    CHECK(stage.card(QStringLiteral("罗小满")).accessibleName().contains(QStringLiteral("9月30日满")));
    stage.card(QStringLiteral("罗小满")).click();
    CHECK(rowOf(QStringLiteral("22")).contains(QStringLiteral("还有 12 天")));
}

TEST_CASE("a step out of turn is refused in the dialog, which then asks why it stands", "[ui][admission]")
{
    AdmissionStage stage;
    stage.begin(QStringLiteral("苏叶"));
    stage.view().caseCard()->stages().at(1)->click();
    stage.take(QStringLiteral("3"), QStringLiteral("2026.9.16"));
    auto* asked = stage.dialog<AdmissionStepDialog>();
    LineField* why = nullptr;
    for (auto* field : asked->findChildren<LineField*>()) {
        if (field->title().contains(QStringLiteral("仍这样登记的原因")))
            why = field;
    }
    REQUIRE(why != nullptr);
    CHECK(why->isVisible());
    why->setText(QStringLiteral("谈话记录遗失"));
    AdmissionStage::buttonOf(*asked, QStringLiteral("登记"))->click();
    CHECK(stage.roster(QStringLiteral("苏叶"), book::Field::ActivistDate) == QStringLiteral("2026-09-16"));
}

TEST_CASE("with large text in a narrow window the day of a card has a line of its own", "[ui][admission]")
{
    const auto lines = [](double scale, int width) {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, scale, Motion::Reduced});
        const AdmissionStage stage(AdmissionStage::Files::Sample);
        stage.test.window().resize(width, 700);
        for (int i = 0; i < 3; ++i) // the cards ask for their height once they know their width
            QCoreApplication::processEvents();
        const PersonCard& card = stage.card(QStringLiteral("苏叶")); // to be talked with by 6 October
        const int rest = card.height() - 12 - lineHeight(TextRole::BodyStrong);
        return (rest + 1) / lineHeight(TextRole::Caption);
    };
    CHECK(lines(1.0, 1366) == 1);
    CHECK(lines(1.3, 1024) == 2);
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("the title of a stage stays on one line: its count goes below where there is no room beside",
          "[ui][admission]")
{
    const auto [scale, width, isBelow] = GENERATE(table<double, int, bool>({{1.0, 1366, false}, {1.3, 1024, true}}));
    themeOfTests().apply({Scheme::Light, Contrast::Normal, scale, Motion::Reduced});
    const AdmissionStage stage(AdmissionStage::Files::Sample);
    stage.test.window().resize(width, 700);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    int titles = 0;
    for (const auto* each : stage.view().board()->findChildren<QLabel*>()) {
        if (each->text().size() < 2)
            continue; // the number of the stage
        INFO(each->text().toStdString());
        CHECK(textWidth(each->text(), TextRole::BodyStrong) <= each->width());
        ++titles;
        for (const auto* count : each->parentWidget()->findChildren<QPushButton*>()) {
            if (count->isVisible())
                CHECK((count->y() >= each->geometry().bottom()) == isBelow);
        }
    }
    CHECK(titles == 5);
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("in a low window the page opens at the step that is next", "[ui][admission]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.3, Motion::Reduced});
    const AdmissionStage stage(AdmissionStage::Files::Sample);
    stage.test.window().resize(1024, 700);
    stage.test.desk().showPage(QStringLiteral("organization"), QStringLiteral("dues"));
    stage.test.desk().showPage(QStringLiteral("organization"), QStringLiteral("admission"));
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    auto* area = stage.view().findChild<QScrollArea*>();
    REQUIRE(area != nullptr);
    const auto& steps = stage.view().caseCard()->steps();
    const auto row = std::ranges::find(steps, stage.view().caseCard()->step(), &StepRow::code);
    REQUIRE(row != steps.end());
    const QRect seen((*row)->mapTo(area->viewport(), QPoint()), (*row)->size());
    CHECK(area->viewport()->rect().contains(seen));
    CHECK(area->verticalScrollBar()->value() > 0); // it lies below the board
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("the dialogs name the figures of the rules", "[ui][admission]")
{
    const AdmissionStage stage(AdmissionStage::Files::Sample);
    const auto data = loadAdmissionData(stage.test.desk());
    REQUIRE(data);
    const auto person = std::find_if(data->people.begin(), data->people.end(),
                                     [](const auto& each) { return each.name() == QStringLiteral("邹怀谷"); });
    REQUIRE(person != data->people.end()); // named on 4 September: no review yet
    QStringList texts;
    for (Dialog* dialog :
         {static_cast<Dialog*>(new SponsorsDialog(&stage.test.window(), stage.test.desk(), *data, *person)),
          static_cast<Dialog*>(new AdmissionReviewDialog(&stage.test.window(), stage.test.desk(), *data, *person))}) {
        for (const auto* each : dialog->findChildren<QLabel*>())
            texts.append(each->text());
        delete dialog;
    }
    CHECK(texts.contains(QStringLiteral("只能是正式党员。培养联系人1至2名。入党介绍人2名，一般由培养联系人担任。")));
    CHECK(texts.contains(QStringLiteral("还没有考察记录。应当每6个月考察一次。")));
}

TEST_CASE("a day to come, typed for a step, is answered with whether it can be reached", "[ui][admission]")
{
    const AdmissionStage stage(AdmissionStage::Files::Sample);
    const auto data = loadAdmissionData(stage.test.desk()).value();
    const auto person = std::find_if(data.people.begin(), data.people.end(),
                                     [](const auto& each) { return each.name() == QStringLiteral("邹怀谷"); });
    REQUIRE(person != data.people.end()); // an activist since 4 September: a year to the development target
    const auto told = [&](const QString& day) {
        AdmissionStepDialog dialog(&stage.test.window(), stage.test.desk(), data, *person, QStringLiteral("7"));
        auto* field = dialog.findChild<DateField*>();
        Q_EMIT field->dateChanged(PartialDate::fromIso(day));
        QStringList texts;
        for (const auto* each : dialog.findChildren<QLabel*>())
            texts.append(each->text());
        return texts.join(u'\n');
    };
    CHECK(told(QStringLiteral("2026-10-01")).contains(QStringLiteral("来不及")));
    CHECK(told(QStringLiteral("2028-10-01")).contains(QStringLiteral("从今天办起，来得及。")));
    CHECK_FALSE(told(QStringLiteral("2026-09-10")).contains(QStringLiteral("来得及"))); // a day that is over is no wish
}

TEST_CASE("what speaks against a mentor is told before anything is saved, in the words of the service",
          "[ui][admission]")
{
    const AdmissionStage stage(AdmissionStage::Files::Sample);
    auto& desk = stage.test.desk();
    const auto before = loadAdmissionData(desk).value();
    const auto named = [](const AdmissionPerson& person) {
        return person.file && person.file->isOpen()
            && !person.file->sponsorsOn(organization::SponsorRole::Mentor, {2026, 9, 18}).isEmpty();
    };
    const auto person = std::find_if(before.people.begin(), before.people.end(), named);
    REQUIRE(person != before.people.end());
    const auto mentor = person->file->sponsorsOn(organization::SponsorRole::Mentor, {2026, 9, 18}).first();
    REQUIRE(mentor.member);
    CHECK(organization::sponsorDoubt(desk.book().reader(), before.ground(), mentor).value().isEmpty());
    REQUIRE(desk.perform(QStringLiteral("test"), QStringLiteral("准备"), [&](store::UnitOfWork& unit) -> Result<> {
        organization::SanctionRecord record;
        record.member = *mentor.member;
        record.sanction = {rules::SanctionKind::ProbationWithinParty, {2026, 9, 1}, 12, {}};
        record.decidedBy = QStringLiteral("机关纪委");
        BB_TRY([[maybe_unused]] const auto id,
               organization::imposeSanction(unit, before.ground().catalogue, record, desk.today()));
        return {};
    }));
    const QString doubt = organization::sponsorDoubt(desk.book().reader(), before.ground(), mentor).value();
    CHECK(doubt.startsWith(mentor.name + QStringLiteral("不宜担任培养联系人（原因保密）")));
    CHECK(doubt.contains(QStringLiteral("另选一名正式党员"))); // the way out
    SponsorsDialog dialog(&stage.test.window(), desk, before, *person);
    const auto told = [&dialog](const QString& text) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::count_if(labels.begin(), labels.end(), [&](const auto* label) { return label->text() == text; });
    };
    CHECK(told(doubt) == 1); // beside the mentor as he stands
    auto* who = dialog.findChildren<ComboField*>().at(1);
    who->setCode(mentor.member->toString());
    REQUIRE(who->code() == mentor.member->toString());
    Q_EMIT who->combo()->activated(who->combo()->currentIndex());
    CHECK(told(doubt) == 2); // and under the field where he is chosen anew
}

TEST_CASE("a mentor who left is told beside his name with the way out, and a step before the birth is refused",
          "[ui][admission]")
{
    const AdmissionStage stage(AdmissionStage::Files::Sample);
    auto& desk = stage.test.desk();
    const auto before = loadAdmissionData(desk).value();
    const auto person = std::find_if(before.people.begin(), before.people.end(), [](const AdmissionPerson& each) {
        return each.file && each.file->isOpen()
            && !each.file->sponsorsOn(organization::SponsorRole::Mentor, {2026, 9, 18}).isEmpty();
    });
    REQUIRE(person != before.people.end());
    const auto mentor = person->file->sponsorsOn(organization::SponsorRole::Mentor, {2026, 9, 18}).first();
    REQUIRE(mentor.member);
    REQUIRE(desk.perform(QStringLiteral("test"), QStringLiteral("准备"), [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(book::Member member, book::loadMember(unit.session(), *mentor.member));
        member.leftOn = QDate(2026, 9, 17);
        member.leftReason = QStringLiteral("转出");
        return book::updateMember(unit, member);
    }));
    const auto texts = [](const QWidget& dialog) {
        QStringList all;
        for (const auto* each : dialog.findChildren<QLabel*>())
            all.append(each->text());
        return all.join(u'\n');
    };
    const auto gone = loadAdmissionData(desk).value();
    CHECK(gone.find(person->member.id)->gone.contains(*mentor.member)); // the case's head marks him
    SponsorsDialog sponsors(&stage.test.window(), desk, before, *person);
    CHECK(texts(sponsors).contains(QStringLiteral("已经不在本支部")));
    CHECK(texts(sponsors).contains(QStringLiteral("另选一名正式党员")));
    for (auto* each : sponsors.findChildren<QPushButton*>()) {
        if (each->accessibleName() == QStringLiteral("写明%1到哪天为止").arg(mentor.name))
            each->click();
    }
    auto* end = stage.test.window().findChild<Dialog*>(QStringLiteral("sponsorEnd"));
    REQUIRE(end != nullptr);
    CHECK(end->findChild<DateField*>()->date() == PartialDate::of(QDate(2026, 9, 17))); // the day of leaving
    end->close();

    AdmissionStepDialog step(&stage.test.window(), desk, before, *person, person->course.current);
    step.findChild<DateField*>()->setDate(PartialDate::of(QDate(1925, 1, 1)));
    AdmissionStage::buttonOf(step, QStringLiteral("登记"))->click();
    CHECK((texts(step) + step.findChild<DateField*>()->error()).contains(QStringLiteral("早于")));
    const auto after = loadAdmissionData(desk).value();
    CHECK(after.find(person->member.id)->file->steps.size() == person->file->steps.size());
}

TEST_CASE("发展党员 in both themes, narrow, and with the largest text", "[ui][picture][admission]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    AdmissionStage stage;
    stage.test.window().resize(width, height);
    const QString suffix = QString::fromLatin1(name);
    {
        AdmissionStage sample(AdmissionStage::Files::Sample);
        sample.test.window().resize(width, height);
        sample.card(QStringLiteral("罗小满")).click();
        QCoreApplication::processEvents();
        CHECK(takePicture(sample.test.window(), QStringLiteral("06-admission-sample") + suffix) == QStringList());
    }
    CHECK(takePicture(stage.test.window(), QStringLiteral("06-admission-begin") + suffix) == QStringList());
    stage.begin(QStringLiteral("苏叶"));
    stage.begin(QStringLiteral("罗小满"));
    QCoreApplication::processEvents();
    CHECK(takePicture(stage.test.window(), QStringLiteral("06-admission") + suffix) == QStringList());
    auto* area = stage.view().findChild<QScrollArea*>();
    REQUIRE(area != nullptr);
    CHECK(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
    stage.view().caseCard()->take()->click();
    CHECK(takePicture(stage.test.window(), QStringLiteral("06-admission-step") + suffix) == QStringList());
    stage.dialog<AdmissionStepDialog>()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    stage.view().caseCard()->sponsors()->click();
    CHECK(takePicture(stage.test.window(), QStringLiteral("06-admission-sponsors") + suffix) == QStringList());
    stage.dialog<SponsorsDialog>()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    AdmissionStage::buttonOf(*stage.view().corner(), QStringLiteral("三看"))->click();
    CHECK(takePicture(stage.test.window(), QStringLiteral("06-admission-audit") + suffix) == QStringList());
}

TEST_CASE("a vote on the conversion before the probation is over is told in the file, before anything is archived",
          "[ui][admission]")
{
    AdmissionStage stage; // 罗小满 was accepted on 30 September 2025
    auto& desk = stage.test.desk();
    REQUIRE(desk.perform(QStringLiteral("test"), QStringLiteral("会议"), [&](store::UnitOfWork& unit) -> Result<> {
        gathering::Gathering record;
        record.branch = desk.branch().id;
        record.kind = gathering::Kind::GeneralMeeting;
        record.topic = QStringLiteral("九月转正会");
        record.heldOn = QDate(2026, 9, 10);
        gathering::Resolution one;
        one.text = QStringLiteral("同意罗小满同志按期转正");
        record.resolutions.append(one);
        BB_TRY(const auto base, rules::ruleBase());
        BB_TRY([[maybe_unused]] const auto id, gathering::saveGathering(unit, record, desk.today(), &base->catalogue));
        return {};
    }));
    stage.begin(QStringLiteral("罗小满"));
    auto* card = stage.view().caseCard();
    card->stages().last()->click();
    const auto row = std::ranges::find(card->steps(), QStringLiteral("23"), &StepRow::code);
    REQUIRE(row != card->steps().end());
    CHECK((*row)->accessibleName().contains(QStringLiteral("“九月转正会”表决了转正")));
    CHECK((*row)->accessibleName().contains(QStringLiteral("2026年9月30日才满")));
    CHECK((*row)->accessibleName().contains(QStringLiteral("发展党员工作细则")));
    (*row)->click();
    const auto labels = card->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel* each) { return each->text().contains(QStringLiteral("“九月转正会”表决了转正")); }));
    // The day is answered in the dialog of the step, before it is saved.
    card->take()->click();
    auto* asked = stage.dialog<AdmissionStepDialog>();
    auto* day = asked->findChild<DateField*>();
    day->edit()->setFocus();
    day->edit()->setText(QStringLiteral("2026-09-10"));
    QTest::keyClick(day->edit(), Qt::Key_Tab);
    const auto hints = day->findChildren<QLabel*>();
    CHECK(
        std::ranges::any_of(hints, [](const QLabel* each) { return each->text().contains(QStringLiteral("没有办")); }));
}

TEST_CASE("the plan of the year stands over the board and is changed there", "[ui][admission]")
{
    AdmissionStage stage(AdmissionStage::Files::Sample);
    auto* accepted = stage.view().findChild<QPushButton*>(QStringLiteral("admissionAccepted"));
    REQUIRE(accepted != nullptr);
    CHECK(accepted->text() == QStringLiteral("2026年发展计划 2 名 · 已接收 1 名")); // mockup 06
    auto* ask = stage.view().findChild<QPushButton*>(QStringLiteral("admissionPlanAsked"));
    REQUIRE(ask != nullptr);
    ask->click();
    auto* dialog = stage.dialog<AdmissionPlanDialog>();
    const auto fields = dialog->findChildren<LineField*>();
    REQUIRE(fields.size() >= 2);
    const auto places =
        std::find_if(fields.begin(), fields.end(), [](const auto* field) { return field->text() == u"2"; });
    REQUIRE(places != fields.end());
    (*places)->setText(QStringLiteral("两名"));
    const auto press = [&](const QString& text) {
        for (auto* each : dialog->findChildren<QPushButton*>()) {
            if (each->text() == text)
                return each->click();
        }
        FAIL("no such button");
    };
    press(QStringLiteral("保存"));
    CHECK(accepted->text().contains(QStringLiteral("2 名"))); // refused beside the field
    (*places)->setText(QStringLiteral("0"));
    press(QStringLiteral("保存"));
    QCoreApplication::processEvents();
    CHECK(accepted->text() == QStringLiteral("2026年发展计划 0 名 · 已接收 1 名 · 超出 1 名，请向上级核实"));
}

TEST_CASE("scanned papers of an admission open from the menu of the case", "[ui][admission]")
{
    AdmissionStage stage(AdmissionStage::Files::Sample);
    stage.card(QStringLiteral("谭嘉禾")).click();
    QAction* files = nullptr;
    for (const auto* menu : stage.view().corner()->findChildren<QMenu*>()) {
        for (QAction* each : menu->actions())
            files = each->text().startsWith(QStringLiteral("附件")) ? each : files;
    }
    REQUIRE(files != nullptr);
    files->trigger();
    CHECK(stage.dialog<FilesDialog>()->files() != nullptr);
}

TEST_CASE("新建 on the page of admissions, and on the empty one, begins an applicant in the roster", "[ui][admission]")
{
    const AdmissionStage stage;
    auto* frame = stage.test.window().frame();
    REQUIRE(frame->pageId() == QStringLiteral("organization"));
    frame->createOwn();
    CHECK(frame->pageId() == QStringLiteral("members"));

    WindowOfTests empty;
    empty.window().show();
    empty.desk().showPage(QStringLiteral("organization"), QStringLiteral("admission"));
    QCoreApplication::processEvents();
    auto* view = empty.window().findChild<AdmissionView*>();
    REQUIRE(view != nullptr);
    auto* begin = AdmissionStage::buttonOf(*view, QStringLiteral("新建申请人"));
    REQUIRE(begin != nullptr);
    CHECK(begin->isVisible());
    begin->click();
    CHECK(empty.window().frame()->pageId() == QStringLiteral("members"));
}
