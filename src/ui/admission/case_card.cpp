// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admission/case_card.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"

#include "ui/admission/case_meeting.h"
#include "ui/admission/case_rows.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::AdmissionLine;
using organization::AdmissionState;

constexpr int kCaseStages = 5;
constexpr int kCaseSide = 16;
constexpr int kPapersWidth = 360;
constexpr int kHeadWide = 1040; ///< below it the stages stand under the person
constexpr int kCaseWide = 900; ///< px at text size 1: below it the papers stand under the steps

/// Gone from the layout at once: its successor must not be painted over it.
template <class Row>
void dropRows(QList<Row*>& rows)
{
    for (Row* row : std::as_const(rows)) {
        row->hide();
        row->deleteLater();
    }
    rows.clear();
}

QString stageNumberWords(int stage)
{
    static const char* const kNumbers[] = {
        QT_TRANSLATE_NOOP("CaseCard", "第一阶段"), QT_TRANSLATE_NOOP("CaseCard", "第二阶段"),
        QT_TRANSLATE_NOOP("CaseCard", "第三阶段"), QT_TRANSLATE_NOOP("CaseCard", "第四阶段"),
        QT_TRANSLATE_NOOP("CaseCard", "第五阶段")};
    return QCoreApplication::translate("CaseCard", kNumbers[std::clamp(stage, 0, kCaseStages - 1)]);
}

/// Index of the line's stage in the procedure.
int stageOf(const organization::AdmissionCourse& course, const AdmissionLine& wanted)
{
    QStringList stages;
    for (const AdmissionLine& line : course.lines) {
        if (!stages.contains(line.outlook.stage))
            stages.append(line.outlook.stage);
    }
    return int(stages.indexOf(wanted.outlook.stage));
}

QString sponsorWords(const AdmissionPerson& person)
{
    if (!person.file)
        return {};
    QStringList parts;
    for (const auto role : {organization::SponsorRole::Mentor, organization::SponsorRole::Introducer}) {
        QStringList names;
        for (const auto& sponsor : person.file->sponsorsOf(role)) {
            const bool isGone = sponsor.member && person.gone.contains(*sponsor.member);
            if (!sponsor.until.isValid())
                names.append(isGone ? CaseCard::tr("%1（已离开）").arg(sponsor.name) : sponsor.name);
        }
        if (!names.isEmpty())
            parts.append(organization::sponsorRoleTitle(role) + u' ' + shownList(names));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

CaseCard::CaseCard(QWidget* parent)
    : QFrame(parent)
    , m_avatar(new Avatar({}, 36))
    , m_name(label({}, TextRole::CardHeading))
    , m_type(new Chip({}))
    , m_facts(paragraph({}, TextRole::Small, Ink::Text2))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_strip(new QHBoxLayout)
    , m_count(label({}, TextRole::Body, Ink::Text2))
    , m_stageTitle(label({}, TextRole::BodyStrong))
    , m_lines(new QVBoxLayout)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setProperty("kind", QStringLiteral("card"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_head->setContentsMargins(kCaseSide, 12, kCaseSide, 12);
    m_head->setSpacing(12);
    auto* person = new QHBoxLayout;
    person->setSpacing(12);
    person->addWidget(m_avatar, 0, Qt::AlignTop);
    auto* who = new QVBoxLayout;
    who->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_name);
    line->addWidget(m_type);
    line->addStretch();
    who->addLayout(line);
    who->addWidget(m_facts);
    person->addLayout(who, 1);
    m_head->addLayout(person, 3);
    auto* course = new QHBoxLayout;
    course->setSpacing(12);
    m_strip->setSpacing(8);
    course->addLayout(m_strip, 1);
    course->addWidget(m_count, 0, Qt::AlignTop);
    m_head->addLayout(course, 5);
    rows->addLayout(m_head);
    rows->addWidget(horizontalLine());
    auto* left = new QVBoxLayout;
    left->setContentsMargins(kCaseSide, 10, kCaseSide, 10);
    left->setSpacing(4);
    left->addWidget(m_stageTitle);
    m_lines->setSpacing(0);
    left->addLayout(m_lines);
    left->addStretch();
    m_side = makePapers();
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_side);
    rows->addLayout(m_columns);
}

QWidget* CaseCard::makePapers()
{
    auto* side = new QWidget(this);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(kCaseSide, 10, kCaseSide, 12);
    rows->setSpacing(4);
    auto* head = new QHBoxLayout;
    m_papersTitle = label({}, TextRole::BodyStrong);
    m_papersCount = label({}, TextRole::Small, Ink::Text2);
    head->addWidget(m_papersTitle);
    head->addStretch();
    head->addWidget(m_papersCount);
    rows->addLayout(head);
    m_paperLines = new QVBoxLayout;
    m_paperLines->setSpacing(0);
    rows->addLayout(m_paperLines);
    m_hint = paragraph({}, TextRole::Small, Ink::Text2);
    rows->addSpacing(4);
    rows->addWidget(m_hint);
    rows->addSpacing(4);
    auto* acts = new QHBoxLayout;
    m_take = button({}, ButtonKind::Soft, ControlSize::Small, QStringLiteral("check"));
    m_sponsors = button(tr("联系人和介绍人"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("members"));
    acts->addWidget(m_take);
    acts->addWidget(m_sponsors);
    acts->addStretch();
    rows->addLayout(acts);
    m_arrange = button({}, ButtonKind::Standard, ControlSize::Small, QStringLiteral("calendar"));
    rows->addSpacing(4);
    rows->addWidget(m_arrange, 0, Qt::AlignLeft);
    rows->addStretch();
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT stepAsked(m_step); });
    connect(m_sponsors, &QPushButton::clicked, this, &CaseCard::sponsorsAsked);
    connect(m_arrange, &QPushButton::clicked, this, [this] {
        if (const auto meeting = caseMeeting(m_person, m_step, m_body, m_today))
            Q_EMIT meetingAsked(meeting->argument());
    });
    return side;
}

void CaseCard::setPerson(const AdmissionPerson& person, rules::BranchBody body, QDate today, bool mayWrite)
{
    const bool same = person.member.id == m_person.member.id;
    const QString step = m_step;
    const int stage = m_stage;
    m_person = person;
    m_body = body;
    m_today = today;
    m_mayWrite = mayWrite;
    showHead();
    dropRows(m_stages);
    for (int i = 0; i < kCaseStages; ++i) {
        auto* each = new StageButton(i, m_person.course);
        connect(each, &QAbstractButton::clicked, this, [this, i] { showStage(i); });
        m_strip->addWidget(each, std::max(2, each->steps()));
        m_stages.append(each);
    }
    const bool moved = same && step != m_person.course.current && m_person.course.line(step) != nullptr
        && m_person.course.line(step)->state == AdmissionState::Done;
    showStage(same && !moved ? stage : m_person.course.stageNumber - 1);
    showStep(same && !moved && !step.isEmpty() ? step : m_person.course.current);
}

void CaseCard::showHead()
{
    const book::Member& member = m_person.member;
    m_avatar->setName(member.name());
    m_name->setText(member.name());
    m_type->setSpec({shownWord(member.values.get(book::Field::MemberType)), Tone::Info, QStringLiteral("clock")});
    QStringList facts;
    for (const QString& fact : {member.values.get(book::Field::Gender)}) {
        if (!fact.isEmpty())
            facts.append(shownWord(fact));
    }
    if (const auto age = fullYears(member.date(book::Field::BirthDate), m_today))
        facts.append(tr("%1 岁").arg(*age));
    if (const QString sponsors = sponsorWords(m_person); !sponsors.isEmpty())
        facts.append(sponsors);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_count->setText(tr("%1 / %2 步").arg(m_person.course.done).arg(m_person.course.total));
}

void CaseCard::showStage(int stage)
{
    m_stage = stage;
    for (int i = 0; i < m_stages.size(); ++i)
        m_stages.at(i)->setChecked(i == stage);
    m_stageTitle->setText(stageNumberWords(stage) + QStringLiteral("　") + admissionStageTitle(stage));
    dropRows(m_steps);
    const auto* discussion = m_person.course.line(u"23");
    const bool isOver = discussion != nullptr && discussion->state == AdmissionState::Done;
    const bool isKnown = !m_person.course.probationEndsFirst.isValid(); // to the day
    const QDate endOfProbation = isKnown && !isOver ? m_person.course.probationEnds : QDate();
    for (const AdmissionLine& line : m_person.course.lines) {
        if (line.state == AdmissionState::NotNeeded || stageOf(m_person.course, line) != stage)
            continue;
        const auto* taken = m_person.file ? m_person.file->step(line.outlook.code) : nullptr;
        const QString note = taken == nullptr ? QString() : taken->despite.isEmpty() ? taken->note : taken->despite;
        auto* row = new StepRow(line, note, line.outlook.code == m_person.course.current, m_today, endOfProbation);
        if (line.outlook.code == u"23" && !m_person.early.isEmpty())
            row->warn(m_person.early.first());
        connect(row, &QAbstractButton::clicked, this, [this, row] { showStep(row->code()); });
        m_lines->addWidget(row);
        m_steps.append(row);
    }
    const bool isHere =
        std::any_of(m_steps.begin(), m_steps.end(), [&](const auto* row) { return row->code() == m_step; });
    if (!isHere && !m_steps.isEmpty())
        showStep(m_steps.first()->code());
}

void CaseCard::showStep(const QString& code)
{
    m_step = code;
    for (StepRow* row : std::as_const(m_steps))
        row->setChecked(row->code() == code);
    const AdmissionLine* line = m_person.course.line(code);
    dropRows(m_papers);
    m_side->setVisible(line != nullptr);
    if (line == nullptr)
        return;
    m_papersTitle->setText(tr("第 %1 步材料").arg(code));
    QStringList titles = line->outlook.documents;
    for (const auto& paper : m_person.file ? m_person.file->papers : QList<organization::AdmissionPaper>()) {
        if (paper.code == code && !titles.contains(paper.title))
            titles.append(paper.title);
    }
    int atHand = 0;
    for (const QString& title : std::as_const(titles)) {
        const auto* paper = m_person.file ? m_person.file->paper(code, title) : nullptr;
        atHand += paper == nullptr ? 0 : 1;
        auto* row = new CasePaperRow(shownIfKnown(title), paper, m_mayWrite);
        connect(row, &QAbstractButton::clicked, this, [this, code, title] { Q_EMIT paperAsked(code, title); });
        m_paperLines->addWidget(row);
        m_papers.append(row);
    }
    m_papersCount->setText(titles.isEmpty() ? tr("没有规定的材料") : tr("已齐 %1 / %2").arg(atHand).arg(titles.size()));
    QStringList hints;
    for (const QString& note : line->outlook.notes)
        hints.append(shownSentence(note));
    if (!line->lock.isEmpty())
        hints.prepend(tr("%1。").arg(line->lock));
    if (!line->outlook.actor.isEmpty())
        hints.prepend(tr("由%1办理。").arg(shownSentence(line->outlook.actor)));
    if (code == u"23")
        hints = m_person.early + hints;
    if (!line->outlook.conflict.isEmpty())
        hints.prepend(shownSentence(line->outlook.conflict));
    m_hint->setText(hints.join(u'\n'));
    const bool done = line->state == AdmissionState::Done;
    m_take->setText(done ? tr("修改第 %1 步").arg(code) : tr("登记第 %1 步").arg(code));
    m_take->setEnabled(m_mayWrite);
    m_sponsors->setEnabled(m_mayWrite);
    showArrange();
}

/// Nothing is arranged over steps that are not taken: which, the button says.
void CaseCard::showArrange()
{
    const auto meeting = caseMeeting(m_person, m_step, m_body, m_today);
    m_arrange->setVisible(meeting.has_value());
    if (!meeting)
        return;
    m_arrange->setText(meeting->kind == gathering::Kind::GeneralMeeting ? tr("安排支部大会") : tr("安排支委会"));
    m_arrange->setEnabled(m_mayWrite && meeting->lacks.isEmpty());
    m_arrange->setToolTip(meeting->lacks.isEmpty()
                              ? QString()
                              : tr("第 %1 步还没有登记，登记以后再安排。").arg(meeting->lacks.join(tr("、"))));
}

void CaseCard::setRoom(int width)
{
    const bool wide = width >= scaled(kCaseWide);
    const bool beside = width >= scaled(kHeadWide);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(wide ? scaled(kPapersWidth) : 0);
    m_side->setMaximumWidth(wide ? scaled(kPapersWidth) : QWIDGETSIZE_MAX);
}

} // namespace branchbook::ui
