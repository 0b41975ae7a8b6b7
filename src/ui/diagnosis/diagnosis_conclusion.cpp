// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/diagnosis_conclusion.h"

#include "branchbook/base/date.h"
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "ui/diagnosis/diagnosis_cells.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/text.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

namespace branchbook::ui {

namespace {

using namespace organization;

constexpr int kOpinionHeight = 88;
constexpr qsizetype kMostProposals = 4;

QString peopleWords(const Diagnosis& round)
{
    QStringList names;
    for (const DiagnosisPerson& person : round.people)
        names << person.name;
    const QString people = names.isEmpty()
        ? DiagnosisConclusion::tr("还没有写参加人")
        : DiagnosisConclusion::tr("%1，%2 人参加").arg(names.join(DiagnosisConclusion::tr("、"))).arg(names.size());
    return round.heldOn.isValid() ? DiagnosisConclusion::tr("%1；%2研判").arg(people, shownDate(round.heldOn))
                                  : DiagnosisConclusion::tr("%1；还没有写研判日期").arg(people);
}

QString remedyWords(const DiagnosisRemedy& remedy)
{
    const QString who = remedy.owner.name.isEmpty() ? DiagnosisConclusion::tr("还没有责任人") : remedy.owner.name;
    return remedy.dueOn.isValid()
        ? DiagnosisConclusion::tr("%1，%2前").arg(who, PartialDate::of(remedy.dueOn).toDotted())
        : who;
}

} // namespace

DiagnosisConclusion::DiagnosisConclusion(QWidget* parent)
    : QFrame(parent)
    , m_grades(new QButtonGroup(this))
    , m_opinion(new QPlainTextEdit)
    , m_remedies(new QWidget)
    , m_addRemedy(button(tr("加一条整改"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("plus")))
    , m_people(paragraph({}, TextRole::Small, Ink::Text))
    , m_changePeople(button(tr("参加人和日期"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("members")))
    , m_corrections(paragraph({}, TextRole::Small, Ink::Text2))
{
    setProperty("kind", QStringLiteral("card"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 14);
    rows->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("研判结论"), TextRole::PanelTitle));
    head->addStretch();
    head->addWidget(label(tr("由支委会讨论确定"), TextRole::Small, Ink::Text2));
    rows->addLayout(head);
    rows->addWidget(makeGrades());
    auto* title = label(tr("结论意见"), TextRole::SmallStrong, Ink::Text2);
    title->setBuddy(m_opinion);
    rows->addWidget(title);
    m_opinion->setAccessibleName(tr("结论意见"));
    m_opinion->setPlaceholderText(tr("好在哪里，差在哪里，下一步怎么办"));
    m_opinion->setTabChangesFocus(true);
    m_opinion->installEventFilter(this);
    onTextSize(m_opinion, [this] { m_opinion->setFixedHeight(scaled(kOpinionHeight)); });
    rows->addWidget(m_opinion);
    rows->addWidget(label(tr("列入整改（每条定一名责任人）"), TextRole::SmallStrong, Ink::Text2));
    rows->addWidget(m_remedies);
    rows->addWidget(m_addRemedy, 0, Qt::AlignLeft);
    rows->addWidget(horizontalLine());
    rows->addWidget(m_people);
    rows->addWidget(m_changePeople, 0, Qt::AlignLeft);
    rows->addWidget(m_corrections);
    rows->addWidget(paragraph(tr("软件只摆出事实，不打分，不替人下结论。"), TextRole::Small, Ink::Info));
    rows->addStretch();
    connect(m_addRemedy, &QPushButton::clicked, this, [this] { Q_EMIT remedyAsked({}); });
    connect(m_changePeople, &QPushButton::clicked, this, &DiagnosisConclusion::peopleAsked);
}

QWidget* DiagnosisConclusion::makeGrades()
{
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (const DiagnosisGrade grade : diagnosisGrades()) {
        auto* radio = new QRadioButton(
            QStringLiteral("%1　%2").arg(shownWord(diagnosisGradeTitle(grade)), shownWord(diagnosisGradeMeans(grade))));
        radio->setAccessibleName(
            tr("结论：%1，%2").arg(shownWord(diagnosisGradeTitle(grade)), shownWord(diagnosisGradeMeans(grade))));
        m_grades->addButton(radio);
        m_radios.push_back(radio);
        connect(radio, &QRadioButton::clicked, this, [this, grade] { Q_EMIT concluded(diagnosisGradeName(grade)); });
        rows->addWidget(radio);
    }
    return box;
}

void DiagnosisConclusion::setRound(const Diagnosis& round, const QStringList& proposals, bool mayWrite)
{
    const bool isOpen = mayWrite && !round.isFinished();
    m_grades->setExclusive(false); // none of them may be chosen
    for (const DiagnosisGrade grade : diagnosisGrades()) {
        QRadioButton* radio = m_radios[std::size_t(grade)];
        radio->setChecked(round.conclusion == grade);
        radio->setEnabled(isOpen);
    }
    m_grades->setExclusive(true);
    if (m_opinion->toPlainText() != round.opinion && !(isOpen && m_opinion->hasFocus())) {
        const QSignalBlocker quiet(m_opinion);
        m_opinion->setPlainText(round.opinion);
    }
    m_opinion->setReadOnly(!isOpen);
    fillRemedies(round, proposals, isOpen);
    m_addRemedy->setVisible(isOpen);
    m_changePeople->setVisible(isOpen);
    m_people->setText(peopleWords(round));
    QStringList corrections;
    for (const DiagnosisCorrection& each : round.corrections)
        corrections << tr("%1 更正，原来是：%2；原因：%3").arg(shownDate(each.on), each.before, each.reason);
    m_corrections->setText(corrections.join(u'\n'));
    m_corrections->setVisible(!corrections.isEmpty());
}

void DiagnosisConclusion::fillRemedies(const Diagnosis& round, const QStringList& proposals, bool mayWrite)
{
    const auto old = m_remedies->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* each : old) {
        each->hide(); // one may be the sender
        each->deleteLater();
    }
    delete m_remedies->layout();
    auto* rows = new QVBoxLayout(m_remedies);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (int i = 0; i < int(round.remedies.size()); ++i) {
        rows->addWidget(paragraph(round.remedies[i].matter, TextRole::Body, Ink::Text));
        auto* line = new QHBoxLayout;
        line->addWidget(new ElidedLabel(remedyWords(round.remedies[i]), TextRole::Small, Color::Text2), 1);
        if (mayWrite) {
            auto* change = button(tr("修改"), ButtonKind::Link, ControlSize::Small);
            change->setAccessibleName(tr("修改整改：%1").arg(round.remedies[i].matter));
            connect(change, &QPushButton::clicked, this, [this, i] { Q_EMIT remedyChangeAsked(i); });
            line->addWidget(change);
        }
        rows->addLayout(line);
    }
    if (round.remedies.isEmpty())
        rows->addWidget(label(tr("没有列入整改的事项"), TextRole::Small, Ink::Text3));
    if (!mayWrite)
        return;
    qsizetype offered = 0;
    for (const QString& proposal : proposals) {
        const bool isTaken = std::any_of(round.remedies.begin(), round.remedies.end(),
                                         [&](const DiagnosisRemedy& each) { return each.matter == proposal; });
        if (isTaken || offered == kMostProposals)
            continue;
        ++offered;
        auto* take = new GapChip(shownTitle(proposal), GapChip::Look::Offer);
        take->setAccessibleName(tr("列入整改：%1").arg(shownTitle(proposal)));
        connect(take, &QAbstractButton::clicked, this, [this, proposal] { Q_EMIT remedyAsked(proposal); });
        rows->addWidget(take);
    }
}

bool DiagnosisConclusion::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_opinion && event->type() == QEvent::FocusOut && !m_opinion->isReadOnly())
        Q_EMIT opinionLeft();
    return QFrame::eventFilter(watched, event);
}

QString DiagnosisConclusion::opinion() const
{
    return m_opinion->toPlainText();
}

QRadioButton* DiagnosisConclusion::radio(DiagnosisGrade grade) const
{
    return m_radios[std::size_t(grade)];
}

QString DiagnosisConclusion::text() const
{
    QStringList lines;
    const auto labels = findChildren<QLabel*>();
    for (const QLabel* each : labels) {
        if (!each->isHidden())
            lines.append(each->text());
    }
    return lines.join(u'\n');
}

} // namespace branchbook::ui
