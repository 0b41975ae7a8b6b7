// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/background_page.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/text.h"
#include "ui/members/fact_list.h"
#include "ui/shell/desk.h"

#include <QLabel>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using organization::Background;
using organization::BackgroundKind;

QString wordsInLine(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

/// The first day that is known beside the words; when it was over is said below them.
Fact periodFact(const Background& record, const QStringList& lines)
{
    QStringList value = lines;
    value.removeAll(QString());
    const bool isWork = record.kind == BackgroundKind::Work;
    if (!record.from.isEmpty() && !record.until.isEmpty())
        value.append(BackgroundPage::tr("到 %1").arg(record.until.toDotted()));
    else if (isWork)
        value.append(BackgroundPage::tr("至今"));
    const PartialDate first = record.from.isEmpty() ? record.until : record.from;
    return {first.toDotted(), value.join(u'\n')};
}

Fact backgroundFact(const Background& record)
{
    switch (record.kind) {
    case BackgroundKind::Work: return periodFact(record, {record.place, record.post});
    case BackgroundKind::Education:
        return periodFact(record,
                          {wordsInLine({record.level, record.degree, organization::educationModeTitle(record.mode)}),
                           wordsInLine({record.place, record.post})});
    case BackgroundKind::Family: break;
    }
    const QString born =
        record.familyBirth.isEmpty() ? QString() : BackgroundPage::tr("%1生").arg(record.familyBirth.toDotted());
    QStringList lines{wordsInLine({record.familyName, born, record.familyStatus}), record.familyWork,
                      record.familyPhone, record.note};
    lines.removeAll(QString());
    return {record.relation, lines.join(u'\n')};
}

QList<Fact> backgroundFacts(const QList<Background>& all, BackgroundKind kind, QDate day)
{
    QList<Fact> facts;
    for (const Background& record : organization::backgroundOf(all, kind)) {
        const PartialDate first = record.from.isEmpty() ? record.until : record.from;
        if (first.isEmpty() || first.earliest() <= day)
            facts.append(backgroundFact(record));
    }
    return facts;
}

} // namespace

BackgroundPage::BackgroundPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_problem(paragraph({}, TextRole::Small, Ink::Warn))
    , m_reveal(button(tr("显示家庭成员"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("eye")))
    , m_change(button(tr("登记和修改"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("edit")))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    m_education = addPart(organization::backgroundKindTitle(BackgroundKind::Education));
    m_work = addPart(organization::backgroundKindTitle(BackgroundKind::Work));
    m_family = addPart(organization::backgroundKindTitle(BackgroundKind::Family));
    rows->addSpacing(6);
    rows->addWidget(m_reveal, 0, Qt::AlignLeft);
    rows->addSpacing(10);
    rows->addWidget(m_problem);
    rows->addWidget(m_change, 0, Qt::AlignLeft);
    m_reveal->setAccessibleName(tr("显示家庭主要成员和社会关系，30 秒后自动遮住"));
    m_change->setAccessibleName(tr("登记和修改简历、学历、家庭成员"));
    connect(m_reveal, &QPushButton::clicked, this, &BackgroundPage::revealAsked);
    connect(m_change, &QPushButton::clicked, this, &BackgroundPage::changeAsked);
}

BackgroundPage::Part BackgroundPage::addPart(const QString& title)
{
    auto* rows = qobject_cast<QVBoxLayout*>(layout());
    rows->addSpacing(10);
    rows->addWidget(horizontalLine());
    rows->addSpacing(8);
    rows->addWidget(label(title, TextRole::SmallStrong, Ink::Text2));
    const Part part{new FactList, paragraph({}, TextRole::Small, Ink::Text2)};
    part.list->setAccessibleName(title);
    rows->addWidget(part.list);
    rows->addWidget(part.word);
    return part;
}

void BackgroundPage::fillPart(const Part& part, const QList<Fact>& facts, const QString& word)
{
    part.list->setFacts(facts);
    part.list->setVisible(!facts.isEmpty());
    part.word->setText(word);
    part.word->setVisible(facts.isEmpty());
}

void BackgroundPage::showMember(const book::Member& member, QDate day, Family family)
{
    const auto found = organization::listBackground(m_desk.book().reader(), member.id);
    const QList<Background> all = found ? *found : QList<Background>();
    const bool past = day < m_desk.today();
    const bool isChanged = !past && !m_desk.book().isReadOnly();
    const QString none = isChanged ? tr("还没有登记。点“登记和修改”填写，登记表上会印出来。") : tr("没有登记。");
    fillPart(m_education, backgroundFacts(all, BackgroundKind::Education, day), none);
    fillPart(m_work, backgroundFacts(all, BackgroundKind::Work, day), none);
    const QList<Fact> relatives = backgroundFacts(all, BackgroundKind::Family, day);
    const bool isShown = family == Family::Shown && !past;
    QString word = none;
    if (past)
        word = tr("看过去某一天时不列家庭成员。");
    else if (!relatives.isEmpty())
        word = tr("登记了 %1 人，已遮住。").arg(relatives.size());
    fillPart(m_family, isShown ? relatives : QList<Fact>(), word);
    m_reveal->setVisible(!isShown && !past && !relatives.isEmpty());
    QStringList problems;
    if (!found)
        problems.append(sentence(found.error()));
    if (!past)
        problems += organization::backgroundDoubts(all, day);
    m_problem->setText(problems.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
    m_change->setVisible(isChanged);
}

void BackgroundPage::clear()
{
    for (const Part& part : {m_education, m_work, m_family})
        fillPart(part, {}, {});
    m_problem->setText({});
}

} // namespace branchbook::ui
