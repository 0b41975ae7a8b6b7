// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/passed_over_note.h"

#include "branchbook/base/date.h"
#include "branchbook/base/screen_words.h"
#include "ui/gathering/editor_model.h"
#include "ui/kit/button.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>

namespace branchbook::ui {

PassedOverNote::PassedOverNote(EditorModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_says(paragraph({}, TextRole::Caption, Ink::Text2))
{
    setObjectName(QStringLiteral("passedOver"));
    m_says->setObjectName(QStringLiteral("passedOverSays"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    row->addWidget(m_says, 1);
    m_take = button(tr("也列入议程"), ButtonKind::Link);
    m_take->setObjectName(QStringLiteral("passedOverTake"));
    row->addWidget(m_take, 0, Qt::AlignTop);
    hide();
    connect(m_take, &QPushButton::clicked, this, &PassedOverNote::takeOver);
    connect(&m_model, &EditorModel::reloaded, this, &PassedOverNote::look);
    connect(&m_model, &EditorModel::decisionsChanged, this, &PassedOverNote::refresh);
    connect(&m_model, &EditorModel::headChanged, this, [this] {
        const auto& g = m_model.gathering();
        if (g.heldOn != m_day || g.group != m_group)
            look();
    });
}

void PassedOverNote::look()
{
    const auto& g = m_model.gathering();
    if (m_model.stored().rev == 0)
        m_begun = g.id;
    m_day = g.heldOn;
    m_group = g.group;
    const bool asked = !m_model.isReadOnly() && (g.id == m_begun || m_model.isPlanned());
    m_left =
        asked ? gathering::passedOver(m_model.reader(), g).value_or(gathering::PassedOver()) : gathering::PassedOver();
    m_settled = m_model.isReadOnly()
        ? QList<gathering::SettledItem>()
        : gathering::settledItems(m_model.reader(), g).value_or(QList<gathering::SettledItem>());
    refresh();
}

QStringList PassedOverNote::missing() const
{
    QStringList titles = m_left.titles;
    const auto listed = gathering::titlesOf(m_model.gathering().agenda);
    titles.removeIf([&](const QString& title) { return listed.contains(title); });
    return titles;
}

void PassedOverNote::refresh()
{
    QStringList quoted;
    const auto titles = missing();
    for (const QString& title : titles)
        quoted.append(QStringLiteral("“%1”").arg(title));
    QStringList says;
    const auto listed = gathering::titlesOf(m_model.gathering().agenda);
    for (const gathering::SettledItem& item : m_settled) {
        if (listed.contains(item.title))
            says.append(gathering::settledText(item));
    }
    m_take->setVisible(!quoted.isEmpty());
    setVisible(!quoted.isEmpty() || !says.isEmpty());
    if (quoted.isEmpty())
        return m_says->setText(says.join(u'\n'));
    says.append(tr("%1那次的%2没有带入：没有选类别、没有写提议人的议程，会开完就算办结。还要接着议的，请列入这次议程。")
                    .arg(dayText(m_left.heldOn, m_model.today()), shownList(quoted)));
    m_says->setText(says.join(u'\n'));
}

void PassedOverNote::takeOver()
{
    const auto titles = missing();
    m_model.decide({}, [&](gathering::Gathering& g) {
        for (const QString& title : titles) {
            gathering::AgendaItem item;
            item.id = gathering::AgendaItemId::make();
            item.title = title;
            g.agenda.append(item);
        }
    });
}

} // namespace branchbook::ui
