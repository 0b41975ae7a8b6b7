// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/people_doubts.h"

#include "ui/gathering/editor_model.h"
#include "ui/kit/button.h"
#include "ui/kit/text.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr qsizetype kMostLinks = 3;

} // namespace

PeopleDoubts::PeopleDoubts(EditorModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_unsettledSays(paragraph({}, TextRole::Caption, Ink::Warn))
    , m_clashSays(paragraph({}, TextRole::Caption, Ink::Warn))
    , m_open(new QWidget)
    , m_links(new QVBoxLayout(m_open))
{
    setObjectName(QStringLiteral("peopleDoubts"));
    m_unsettledSays->setObjectName(QStringLiteral("notCounted"));
    m_clashSays->setObjectName(QStringLiteral("inTwoMeetings"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 2);
    rows->setSpacing(2);
    m_links->setContentsMargins(0, 0, 0, 0);
    m_links->setSpacing(0);
    rows->addWidget(m_unsettledSays);
    rows->addWidget(m_open);
    rows->addWidget(m_clashSays);
    hide();
    connect(&m_model, &EditorModel::reloaded, this, &PeopleDoubts::look);
    connect(&m_model, &EditorModel::attendanceChanged, this, &PeopleDoubts::refresh);
    connect(&m_model, &EditorModel::headChanged, this, [this] {
        const auto& g = m_model.gathering();
        if (g.heldOn != m_day || g.startsAt != m_from || g.group != m_group)
            look();
        else
            refresh(); // the end may be another
    });
}

void PeopleDoubts::look()
{
    const auto& g = m_model.gathering();
    m_day = g.heldOn;
    m_from = g.startsAt;
    m_group = g.group;
    while (auto* item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto people = gathering::unsettledOn(m_model.reader(), g).value_or(QList<gathering::UnsettledPerson>());
    m_unsettled = !people.isEmpty();
    m_unsettledSays->setText(gathering::unsettledDoubt(people));
    for (qsizetype i = 0; i < std::min(people.size(), kMostLinks); ++i)
        addPerson(people[i]);
    m_beside = gathering::presentBeside(m_model.reader(), g).value_or(QList<gathering::PresentBeside>());
    refresh();
}

void PeopleDoubts::addPerson(const gathering::UnsettledPerson& person)
{
    auto* open = button(tr("打开%1").arg(person.name), ButtonKind::Link, ControlSize::Small);
    open->setObjectName(QStringLiteral("openUnsettled"));
    open->setProperty("dense", QStringLiteral("yes"));
    open->setAccessibleName(tr("在名册里打开%1").arg(person.name));
    m_links->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this, member = person.member] { Q_EMIT memberAsked(member); });
}

void PeopleDoubts::refresh()
{
    QStringList sentences;
    if (!m_model.isProposed() && !m_model.isPlanned()) { // whom nobody marked was nowhere
        for (const auto& clash : gathering::presenceClashes(m_model.gathering(), m_beside))
            sentences.append(gathering::presenceClashDoubt(clash));
    }
    m_clashSays->setText(sentences.join(u'\n'));
    m_clashSays->setVisible(!sentences.isEmpty());
    m_unsettledSays->setVisible(m_unsettled);
    m_open->setVisible(m_unsettled);
    setVisible(m_unsettled || !sentences.isEmpty());
}

} // namespace branchbook::ui
