// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admission/admission_dialogs.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/rules/figure.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::AdmissionStep;

constexpr int kAdmissionNoteLength = 200;

DateField* admissionDay(const QString& title, QDate today, PartialDate day)
{
    auto* field = new DateField(title);
    field->edit()->setToday(today);
    if (!day.isEmpty())
        field->setDate(day);
    return field;
}

LineField* admissionLine(const QString& title, const QString& text, const QString& example = {})
{
    auto* field = new LineField(title, example);
    field->edit()->setMaxLength(kAdmissionNoteLength);
    field->setText(text);
    return field;
}

/// Steps that a meeting takes.
bool isMeetingStep(const QString& code)
{
    static const QStringList codes{QStringLiteral("3"), QStringLiteral("7"), QStringLiteral("12"), QStringLiteral("15"),
                                   QStringLiteral("23")};
    return codes.contains(code);
}

/// 每6个月, by the text of the day; empty where it has no such figure.
QString reviewSpan(const AdmissionData& known)
{
    const auto figure = rules::figureOn(known.rulebook->catalogue, u"dev.activist_review", known.today);
    return figure ? rules::spanWords(*figure) : QString();
}

void layOut(Dialog& dialog)
{
    dialog.body()->setContentsMargins(0, 8, 0, 0);
    dialog.body()->setSpacing(10);
}

QString titleOfStep(const AdmissionPerson& person, const QString& code)
{
    const auto* line = person.course.line(code);
    return AdmissionStepDialog::tr("第 %1 步 %2")
        .arg(code, line == nullptr ? QString() : shownTitle(line->outlook.title));
}

} // namespace

AdmissionStepDialog::AdmissionStepDialog(QWidget* host, Desk& desk, const AdmissionData& known,
                                         const AdmissionPerson& person, const QString& code)
    : Dialog(host, titleOfStep(person, code), Width::Medium)
    , m_desk(desk)
    , m_data(known)
    , m_id(person.file->id)
    , m_name(person.name())
    , m_follow(new QCheckBox(tr("名册里的日期和人员类别跟着更新")))
{
    setObjectName(QStringLiteral("admissionStep"));
    about(QStringLiteral("admission"), person.file->id, code);
    const AdmissionStep* taken = person.file->step(code);
    const auto* line = person.course.line(code);
    m_step = taken == nullptr ? AdmissionStep{code, {}, {}, {}, {}, {}} : *taken;
    m_day = admissionDay(tr("办完的日期"), desk.today(), m_step.on);
    m_note = admissionLine(tr("说明"), m_step.note, tr("例如 文号、地点"));
    m_despite = admissionLine(tr("与规定不符，仍这样登记的原因"), m_step.despite, tr("例如 旧档案补录"));
    if (m_step.despite.isEmpty())
        m_despite->hide();
    QStringList texts;
    if (line != nullptr && line->outlook.earliest.exists())
        texts.append(tr("最早%1：%2。").arg(line->earliestWords(), shownSentence(line->outlook.earliest.why)));
    if (line != nullptr && line->outlook.latest.exists())
        texts.append(tr("最迟%1：%2。").arg(line->latestWords(), shownSentence(line->outlook.latest.why)));
    if (line != nullptr && line->reviewBy.isValid())
        texts.append(tr("下次考察应在%1前：%2。").arg(shownDate(line->reviewBy), shownSentence(line->reviewWhy)));
    setText(texts.join(u'\n'));
    layOut(*this);
    if (isMeetingStep(code)) {
        addMeetings(code);
        body()->addLayout(sideBySide({m_day, m_meeting}));
    } else {
        body()->addWidget(m_day);
    }
    body()->addWidget(m_note);
    body()->addWidget(m_despite);
    m_follow->setChecked(true);
    if (!organization::isRosterStep(code))
        m_follow->hide();
    body()->addWidget(m_follow);
    const auto file = *person.file;
    const auto member = person.member;
    connect(m_day, &DateField::dateChanged, this, [this, file, member](PartialDate on) { tellWish(file, member, on); });
    setFirstFocus(m_day->edit());
    (void)addSafeButton(tr("先不填"));
    if (taken != nullptr)
        connect(addButton(tr("清除这一步"), ButtonKind::Standard), &QPushButton::clicked, this,
                &AdmissionStepDialog::clear);
    connect(addButton(taken == nullptr ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &AdmissionStepDialog::save);
}

/// What if: a day to come cannot be registered, but can be asked about. What speaks against a day is told before it is saved.
void AdmissionStepDialog::tellWish(const organization::AdmissionFile& file, const book::Member& member, PartialDate on)
{
    QString hint;
    if (!on.isEmpty() && on.earliest() > m_desk.today()) {
        const auto obstacle = organization::obstacleToDay(m_data.ground(), file, member, m_step.code, on.latest());
        if (obstacle)
            hint = obstacle->isEmpty() ? tr("从今天办起，来得及。") : tr("来不及：%1。").arg(shownSentence(*obstacle));
    } else if (!on.isEmpty()) {
        organization::AdmissionFile then = file;
        then.steps.removeIf([&](const AdmissionStep& step) { return step.code == m_step.code; });
        then.steps.append({m_step.code, on, {}, {}, {}, {}});
        if (const auto objection = organization::objectionTo(m_data.ground(), then, member, m_step.code))
            hint = shownSentence(objection->why);
    }
    m_day->setHint(hint);
}

void AdmissionStepDialog::addMeetings(const QString& code)
{
    constexpr int kMostListed = 40;
    m_meeting = new ComboField(tr("哪次会议"));
    m_meeting->addChoice(tr("不关联会议"), QString());
    gathering::GatheringQuery query;
    query.branch = m_desk.branch().id;
    const auto rows = gathering::listGatherings(m_desk.book().reader(), query);
    const bool all = code == u"15" || code == u"23";
    QHash<QString, QDate> days;
    for (const gathering::GatheringRow& row : rows ? *rows : QList<gathering::GatheringRow>()) {
        const bool fits =
            row.kind == gathering::Kind::GeneralMeeting || (!all && row.kind == gathering::Kind::CommitteeMeeting);
        if (!fits || row.heldOn > m_desk.today() || days.size() >= kMostListed)
            continue;
        days.insert(row.id.toString(), row.heldOn);
        m_meeting->addChoice(QStringLiteral("%1　%2").arg(PartialDate::of(row.heldOn).toDotted(), row.topic),
                             row.id.toString());
    }
    m_meeting->setCode(m_step.gathering ? m_step.gathering->toString() : QString());
    connect(m_meeting, &ComboField::chosen, this, [this, days](const QString& id) {
        if (days.contains(id))
            m_day->setDate(PartialDate::of(days.value(id)));
    });
}

void AdmissionStepDialog::save()
{
    if (m_day->edit()->isFaulty())
        return;
    AdmissionStep step = m_step;
    step.on = m_day->date();
    step.note = m_note->text();
    step.despite = m_despite->text();
    if (m_meeting != nullptr) {
        const QString id = m_meeting->code();
        step.gathering = id.isEmpty() ? std::optional<gathering::GatheringId>()
                                      : std::optional(gathering::GatheringId::fromString(id));
    }
    const auto follow = m_follow->isChecked() ? organization::RosterFollow::Follow : organization::RosterFollow::Keep;
    const QString label = tr("登记发展步骤：%1").arg(m_name);
    QString said = tr("已登记：%1").arg(accessibleName()); // shown after the work, which may have a doubt to add
    const auto done =
        m_desk.performWithUndo(QStringLiteral("admission.step"), label, said, [&](store::UnitOfWork& unit) -> Result<> {
            BB_CHECK(organization::recordAdmissionStep(unit, m_data.ground(), m_id, step, follow));
            BB_TRY(const QString doubt, organization::voteDoubt(unit.session(), m_id, step.code));
            BB_TRY(const QString people,
                   organization::introducerDoubt(unit.session(), m_data.ground().catalogue, m_id, step.code));
            for (const QString& one : {doubt, people}) {
                if (!one.isEmpty())
                    said += QStringLiteral("　") + one;
            }
            return {};
        });
    if (done)
        return void(close());
    if (done.error().code == u"admission.step_locked")
        m_despite->show();
    showProblem(sentence(done.error()));
}

void AdmissionStepDialog::clear()
{
    const auto done =
        m_desk.performWithUndo(QStringLiteral("admission.clear"), tr("清除发展步骤：%1").arg(m_name),
                               tr("已清除：%1").arg(accessibleName()), [&](store::UnitOfWork& unit) {
                                   return organization::clearAdmissionStep(unit, m_data.ground(), m_id, m_step.code);
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

AdmissionPaperDialog::AdmissionPaperDialog(QWidget* host, Desk& desk, const AdmissionData& known,
                                           const AdmissionPerson& person, const QString& code, const QString& title)
    : Dialog(host, title, Width::Small)
    , m_desk(desk)
    , m_data(known)
    , m_id(person.file->id)
    , m_name(person.name())
{
    setObjectName(QStringLiteral("admissionPaper"));
    about(QStringLiteral("admission"), person.file->id, code);
    const auto* there = person.file->paper(code, title);
    m_paper = there == nullptr ? organization::AdmissionPaper{code, title, {}, {}} : *there;
    m_day = admissionDay(tr("材料上的日期（没有写的空着）"), desk.today(), m_paper.on);
    m_note = admissionLine(tr("说明"), m_paper.note, tr("例如 份数、存放在哪里"));
    setText(titleOfStep(person, code));
    layOut(*this);
    body()->addWidget(m_day);
    body()->addWidget(m_note);
    setFirstFocus(m_day->edit());
    (void)addSafeButton(tr("先不填"));
    if (there != nullptr)
        connect(addButton(tr("没有这份材料"), ButtonKind::Standard), &QPushButton::clicked, this,
                &AdmissionPaperDialog::remove);
    connect(addButton(there == nullptr ? tr("已有这份材料") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked,
            this, &AdmissionPaperDialog::save);
}

void AdmissionPaperDialog::save()
{
    if (m_day->edit()->isFaulty())
        return;
    m_paper.on = m_day->date();
    m_paper.note = m_note->text();
    const auto done = m_desk.performWithUndo(
        QStringLiteral("admission.paper"), tr("登记发展材料：%1").arg(m_name), tr("已登记：%1").arg(m_paper.title),
        [&](store::UnitOfWork& unit) { return organization::putAdmissionPaper(unit, m_data.ground(), m_id, m_paper); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

void AdmissionPaperDialog::remove()
{
    const auto done =
        m_desk.performWithUndo(QStringLiteral("admission.paper"), tr("登记发展材料：%1").arg(m_name),
                               tr("已改为没有：%1").arg(m_paper.title), [&](store::UnitOfWork& unit) {
                                   return organization::removeAdmissionPaper(unit, m_id, m_paper.code, m_paper.title);
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

AdmissionReviewDialog::AdmissionReviewDialog(QWidget* host, Desk& desk, const AdmissionData& known,
                                             const AdmissionPerson& person)
    : Dialog(host, tr("登记半年考察"), Width::Small)
    , m_desk(desk)
    , m_data(known)
    , m_id(person.file->id)
    , m_name(person.name())
    , m_day(admissionDay(tr("考察日期"), desk.today(), PartialDate::of(desk.today())))
    , m_opinion(admissionLine(tr("考察意见"), {}))
{
    setObjectName(QStringLiteral("admissionReview"));
    about(QStringLiteral("admission"), person.file->id);
    QStringList days;
    for (const auto& review : person.file->reviews)
        days.append(PartialDate::of(review.on).toDotted());
    const QString span = reviewSpan(known);
    if (!days.isEmpty())
        setText(tr("已有考察：%1").arg(days.join(tr("、"))));
    else
        setText(span.isEmpty() ? tr("还没有考察记录。") : tr("还没有考察记录。应当每%1考察一次。").arg(span));
    m_day->wantWholeDay();
    layOut(*this);
    body()->addWidget(m_day);
    body()->addWidget(m_opinion);
    setFirstFocus(m_day->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &AdmissionReviewDialog::save);
}

void AdmissionReviewDialog::save()
{
    if (!m_day->requireDay())
        return;
    const organization::AdmissionReview review{m_day->date().earliest(), m_opinion->text()};
    const auto done = m_desk.performWithUndo(
        QStringLiteral("admission.review"), tr("登记半年考察：%1").arg(m_name), tr("已登记考察"),
        [&](store::UnitOfWork& unit) { return organization::putAdmissionReview(unit, m_data.ground(), m_id, review); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

AdmissionEndDialog::AdmissionEndDialog(QWidget* host, Desk& desk, const AdmissionData& known,
                                       const AdmissionPerson& person)
    : Dialog(host, tr("结束%1的发展档案").arg(person.name()), Width::Medium)
    , m_desk(desk)
    , m_data(known)
    , m_id(person.file->id)
    , m_name(person.name())
    , m_outcome(new ComboField(tr("怎样结束")))
    , m_day(admissionDay(tr("日期"), desk.today(), PartialDate::of(desk.today())))
    , m_why(admissionLine(tr("原因"), {}, tr("已转正的不用写")))
{
    setObjectName(QStringLiteral("admissionEnd"));
    about(QStringLiteral("admission"), person.file->id);
    using organization::AdmissionOutcome;
    setText(tr("结束以后不能再改，需要补正的可以重新打开。名册不会跟着改。"));
    for (const auto outcome :
         {AdmissionOutcome::Converted, AdmissionOutcome::Stopped, AdmissionOutcome::Moved, AdmissionOutcome::Cancelled})
        m_outcome->addChoice(organization::admissionOutcomeTitle(outcome), organization::admissionOutcomeName(outcome));
    if (person.file->step(u"24") == nullptr)
        m_outcome->setCode(organization::admissionOutcomeName(AdmissionOutcome::Stopped));
    m_day->wantWholeDay();
    layOut(*this);
    body()->addLayout(sideBySide({m_outcome, m_day}));
    body()->addWidget(m_why);
    setFirstFocus(m_outcome->combo());
    (void)addSafeButton(tr("先不结束"));
    connect(addButton(tr("结束档案"), ButtonKind::Primary), &QPushButton::clicked, this, &AdmissionEndDialog::save);
}

void AdmissionEndDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto outcome = organization::admissionOutcomeByName(m_outcome->code());
    const auto done = m_desk.performWithUndo(QStringLiteral("admission.end"), tr("结束发展档案：%1").arg(m_name),
                                             tr("已结束%1的发展档案").arg(m_name), [&](store::UnitOfWork& unit) {
                                                 return organization::endAdmission(
                                                     unit, m_data.ground(), m_id,
                                                     outcome.value_or(organization::AdmissionOutcome::Open),
                                                     m_day->date().earliest(), m_why->text());
                                             });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
