// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/resolution_list.h"

#include "branchbook/gathering/voters_check.h"
#include "branchbook/organization/archive_meeting.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/resolution_row.h"
#include "ui/kit/text.h"
#include "ui/kit/toast.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

using gathering::AgendaItem;
using gathering::Resolution;

ResolutionList::ResolutionList(EditorModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("resolutions"));
    setAccessibleName(tr("决议与表决"));
    setProperty(kKeepClear, true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    connect(&m_model, &EditorModel::decisionsChanged, this, &ResolutionList::refresh);
    connect(&m_model, &EditorModel::attendanceChanged, this, &ResolutionList::count);
}

ResolutionRow* ResolutionList::makeRow()
{
    auto* row = new ResolutionRow;
    m_rows->addWidget(row);
    m_lines.append(row);
    connect(row, &ResolutionRow::changed, this, &ResolutionList::change);
    connect(row, &ResolutionRow::insertAsked, this, &ResolutionList::insertAsked);
    connect(row, &ResolutionRow::removeAsked, this, [this, row] {
        const auto id = row->id();
        m_model.decide({}, [&](auto& g) { g.resolutions.removeIf([&](const auto& one) { return one.id == id; }); });
    });
    connect(row, &ResolutionRow::ledgerAsked, this, [this, row] {
        for (const Resolution& one : m_model.gathering().resolutions) {
            if (one.id == row->id())
                Q_EMIT ledgerAsked(one);
        }
    });
    return row;
}

void ResolutionList::refresh()
{
    const auto& resolutions = m_model.gathering().resolutions;
    while (m_lines.size() > resolutions.size()) {
        auto* row = m_lines.takeLast();
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    const auto editing = m_model.isReadOnly() ? Editing::No : Editing::Yes;
    for (qsizetype i = 0; i < resolutions.size(); ++i)
        (i < m_lines.size() ? m_lines[i] : makeRow())->show(resolutions[i], int(i) + 1, editing);
    setVisible(!resolutions.isEmpty());
    count();
}

void ResolutionList::count()
{
    const auto& stored = m_model.stored();
    auto g = gathering::withKeptCounts(stored, m_model.gathering()); // as they will be saved
    const bool frozen = m_model.isReadOnly(); // what was archived stands as it was counted then
    QList<Result<std::optional<gathering::Outcome>>> counts;
    for (Resolution& one : g.resolutions) {
        auto counted = frozen ? Result<std::optional<gathering::Outcome>>(one.outcome)
                              : gathering::countResolution(m_model.rules(), g, one, &stored);
        if (const auto may = m_model.mayVote(one); !frozen && counted && !may)
            counted = fail(may.error());
        one.outcome = counted ? *counted : std::nullopt;
        counts.append(std::move(counted));
    }
    const auto voters = frozen ? Result<>() : gathering::checkVoters(m_model.reader(), g);
    const bool fits = voters || voters.error().kind != ErrorKind::Refused;
    if (!fits)
        (void)gathering::markVoters(m_model.reader(), g);
    findEarly(g);
    for (qsizetype i = 0; i < m_lines.size() && i < g.resolutions.size(); ++i) {
        const Resolution& one = g.resolutions[i];
        if (counts[i])
            counts[i] = one.outcome;
        m_lines[i]->tell(counts[i], frozen ? QString() : doubtOf(g, one) + (fits ? QString() : votersDoubt(one)),
                         m_early.value(i));
    }
    Q_EMIT voted(gathering::agendaAsVoted(stored, g));
}

/// The roster may have been mended on another page meanwhile.
void ResolutionList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_earlyFor = {};
    if (!m_lines.isEmpty())
        count();
}

/// At once, not when the record is archived. Not at each vote typed: everybody of the branch is looked at.
void ResolutionList::findEarly(const gathering::Gathering& record)
{
    gathering::Gathering words;
    words.branch = record.branch;
    words.kind = record.kind;
    words.heldOn = record.heldOn;
    words.state = record.state;
    words.agenda = record.agenda;
    for (const Resolution& one : record.resolutions) {
        Resolution said;
        said.item = one.item;
        said.text = one.text;
        said.outcome = record.state == gathering::State::Archived ? one.outcome : std::nullopt; // what failed is none
        words.resolutions.append(said);
    }
    if (words == m_earlyFor)
        return;
    m_earlyFor = words;
    m_early.clear();
    const auto found = organization::findEarlyConversions(m_model.reader(), words);
    for (const auto& person : found ? *found : QList<organization::EarlyConversion>())
        m_early[person.place] += organization::earlyConversionText(person, words.heldOn);
}

QString ResolutionList::doubtOf(const gathering::Gathering& record, const Resolution& one) const
{
    return m_model.mayVote(one).value_or(QString()) + gathering::voteDoubt(record, one);
}

QString ResolutionList::votersDoubt(const Resolution& one)
{
    return one.outcome ? tr("应到会与按名册当天有表决权的人不符，这次表决还不能算数。请按开会那天更新名单。")
                       : QString();
}

void ResolutionList::change(const Resolution& resolution)
{
    m_model.decide(QStringLiteral("resolution ") + resolution.id.toString(), [&](auto& g) {
        for (Resolution& one : g.resolutions) {
            if (one.id == resolution.id)
                one = resolution;
        }
    });
}

void ResolutionList::fillMenu(QMenu& menu)
{
    menu.clear();
    const auto& g = m_model.gathering();
    for (const AgendaItem& item : g.agenda) {
        const bool has = std::ranges::any_of(g.resolutions, [&](const Resolution& one) { return one.item == item.id; });
        if (has || !gathering::needsVote(item.matter))
            continue;
        connect(menu.addAction(menuText(item.title)), &QAction::triggered, this, [this, item] { add(item); });
    }
    connect(menu.addAction(tr("其他事项")), &QAction::triggered, this, &ResolutionList::addPlain);
}

void ResolutionList::add(const std::optional<AgendaItem>& item)
{
    if (m_model.isReadOnly())
        return;
    Resolution made;
    made.id = gathering::ResolutionId::make();
    if (item) {
        made.item = item->id;
        made.text = gathering::usualResolution(item->title);
        made.method = gathering::usualMethod(item->matter);
    }
    m_model.decide({}, [&](auto& g) { g.resolutions.append(made); });
    if (!m_lines.isEmpty())
        m_lines.last()->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace branchbook::ui
