// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's part that decides: agenda, resolutions, templates, corrections.
#include "branchbook/gathering/minutes_template.h"
#include "branchbook/gathering/resolution.h"
#include "ui/gathering/agenda_list.h"
#include "ui/gathering/correction_list.h"
#include "ui/gathering/decision_words.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/editor_view.h"
#include "ui/gathering/item_notice_dialog.h"
#include "ui/gathering/minutes_box.h"
#include "ui/gathering/minutes_edit.h"
#include "ui/gathering/resolution_list.h"
#include "ui/guidance/guide.h"
#include "ui/kit/button.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

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
    m_agenda->setKept([this](const gathering::AgendaItem& item, ItemAct act) {
        return act == ItemAct::Remove ? whyItemStays(m_model.gathering(), item)
                                      : whyKindStays(m_model.gathering(), item);
    });
    connect(m_agenda, &AgendaList::refused, this, &EditorView::failed);
    connect(&m_model, &EditorModel::decisionsChanged, this, [this] {
        m_agenda->setItems(m_model.gathering().agenda);
        m_corrections->setCorrections(m_model.gathering().corrections); // saving may have left some
    });
    connect(m_resolutions, &ResolutionList::voted, m_agenda, &AgendaList::setVoted);
    connect(&m_model, &EditorModel::coursesChanged, this, &EditorView::showCourses);
    m_agendaMenu = new QMenu(this);
    connect(m_agendaMore, &QPushButton::clicked, this, [this] {
        fillAgendaMenu();
        m_agendaMenu->popup(m_agendaMore->mapToGlobal(QPoint(0, m_agendaMore->height() + 2)));
    });
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
    showCourses();
    const bool shown = (resolves && !m_model.isPlanned() && !fixed) || !g.resolutions.isEmpty();
    m_decisions->setVisible(shown);
    m_addResolution->setVisible(!fixed && resolves);
    m_resolutions->refresh();
    m_corrections->setCorrections(g.corrections);
}

void EditorView::showCourses()
{
    m_agenda->setCourses(organization::coursesOf(m_model.reader(), m_model.stored())
                             .value_or(QList<organization::ItemCourse>())); // it is only said besides
}

void EditorView::fillAgendaMenu()
{
    m_agendaMenu->clear();
    auto* notice = m_agendaMenu->addAction(tr("登记公示…"));
    notice->setObjectName(QStringLiteral("publishItem"));
    notice->setEnabled(!m_model.gathering().agenda.isEmpty() && !m_model.isPlanned());
    connect(notice, &QAction::triggered, this, [this] { (new ItemNoticeDialog(window(), m_model))->open(); });
    if (m_model.isReadOnly())
        return;
    const auto open = m_model.openItems();
    auto* carry = m_agendaMenu->addAction(tr("承接以前没有办完的议程（%1 项）").arg(open.size()));
    carry->setEnabled(!open.isEmpty());
    connect(carry, &QAction::triggered, this, [this, open] {
        m_model.decide({}, [&](auto& g) {
            for (auto item : open) {
                item.id = gathering::AgendaItemId::make();
                g.agenda.append(item);
            }
        });
    });
    auto* keep = m_agendaMenu->addAction(tr("存为这类会议的固定议程"));
    keep->setEnabled(!m_model.gathering().agenda.isEmpty());
    connect(keep, &QAction::triggered, this, [this] {
        const auto done = m_model.keepStandingAgenda();
        if (!done)
            Q_EMIT failed(sentence(done.error()));
        else if (*done == 0)
            Q_EMIT said(tr("固定议程本来就是这样。"));
        else
            Q_EMIT undoOffered(tr("已存为固定议程，下次新建时自动带入"), *done);
    });
}

void EditorView::dropEmptyResolutions()
{
    const auto isEmpty = [](const gathering::Resolution& one) {
        return one.text.trimmed().isEmpty() && one.votes == gathering::Votes{};
    };
    if (!m_model.isReadOnly() && std::ranges::any_of(m_model.gathering().resolutions, isEmpty))
        m_model.decide({}, [&](auto& g) { g.resolutions.removeIf(isEmpty); });
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
