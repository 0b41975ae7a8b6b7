// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's part that decides: agenda, resolutions, templates, corrections.
#include "branchbook/gathering/minutes_template.h"
#include "branchbook/gathering/resolution.h"
#include "ui/gathering/agenda_list.h"
#include "ui/gathering/correction_list.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/editor_view.h"
#include "ui/gathering/minutes_box.h"
#include "ui/gathering/minutes_edit.h"
#include "ui/gathering/resolution_list.h"
#include "ui/guidance/guide.h"
#include "ui/kit/button.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QMenu>

namespace branchbook::ui {

void EditorView::addDecisions(QVBoxLayout& rows)
{
    m_decisions = new QWidget;
    auto* part = new QVBoxLayout(m_decisions);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 7, 0, 4);
    head->addStrut(scaled(28));
    auto* title = label(tr("决议与表决"), TextRole::BodyStrong);
    title->setProperty("strong", QStringLiteral("yes"));
    head->addWidget(title);
    head->addStretch();
    m_addResolution = button(tr("添加决议"), ButtonKind::Link, ControlSize::Standard, QStringLiteral("plus"));
    m_addResolution->setObjectName(QStringLiteral("addResolution"));
    head->addWidget(m_addResolution);
    part->addLayout(head);
    m_resolutions = new ResolutionList(m_model);
    part->addWidget(m_resolutions);
    rows.addWidget(m_decisions);
    m_corrections = new CorrectionList;
    rows.addWidget(m_corrections);
    m_resolutionMenu = new QMenu(this);
    for (auto* each : {static_cast<QWidget*>(m_addResolution), static_cast<QWidget*>(m_resolutions)})
        each->setProperty(kRuleFieldProperty, QStringLiteral("agenda"));
}

void EditorView::wireDecisions()
{
    connect(m_agenda, &AgendaList::changed, this, [this](const QList<gathering::AgendaItem>& items) {
        const bool retyped = items.size() == m_model.gathering().agenda.size();
        m_model.decide(retyped ? QStringLiteral("agenda") : QString(), [&](auto& g) { g.agenda = items; });
    });
    connect(&m_model, &EditorModel::decisionsChanged, this, [this] { m_agenda->setItems(m_model.gathering().agenda); });
    connect(m_addResolution, &QPushButton::clicked, this, [this] {
        m_resolutions->fillMenu(*m_resolutionMenu);
        if (m_resolutionMenu->actions().size() == 1)
            return m_resolutions->addPlain();
        m_resolutionMenu->popup(m_addResolution->mapToGlobal(QPoint(0, m_addResolution->height() + 2)));
    });
    connect(m_resolutions, &ResolutionList::insertAsked, m_minutes->edit(), &MinutesEdit::insertSentence);
    connect(m_resolutions, &ResolutionList::ledgerAsked, this, &EditorView::ledgerAsked);
    connect(m_minutes, &MinutesBox::templateAsked, this, &EditorView::applyTemplate);
}

void EditorView::refreshDecisions()
{
    const auto& g = m_model.gathering();
    const bool fixed = m_model.isReadOnly();
    const bool resolves = gathering::mayResolve(g.kind);
    m_agenda->setItems(g.agenda);
    m_agenda->setVoting(resolves);
    const bool shown = (resolves && !m_model.isPlanned() && !fixed) || !g.resolutions.isEmpty();
    m_decisions->setVisible(shown);
    m_addResolution->setVisible(!fixed && resolves);
    m_resolutions->refresh();
    m_corrections->setCorrections(g.corrections);
}

void EditorView::applyTemplate()
{
    const QString html = gathering::minutesTemplate(m_model.gathering());
    if (html.isEmpty())
        Q_EMIT said(tr("这类活动没有模板，请直接写。"));
    else
        m_minutes->edit()->appendMinutes(html);
}

} // namespace branchbook::ui
