// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done at an organizational life meeting: write down what was said, take it away, raise a problem.
#include "branchbook/report/gathering_sheet.h"
#include "ui/gathering/minutes_preview.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/ledger/owner_field.h"
#include "ui/ledger/raise_dialog.h"
#include "ui/talks/life_view.h"

#include <algorithm>

namespace branchbook::ui {

void LifeView::keep()
{
    organization::Criticism said;
    said.meeting = m_meeting.id;
    said.member = m_person;
    const auto rows = m_model.rows();
    const auto person = std::ranges::find(rows, m_person, &organization::CriticismSum::member);
    if (person == rows.end())
        return;
    said.memberName = person->name;
    said.kind = m_kind->current() == 0 ? organization::CriticismKind::Self : organization::CriticismKind::Mutual;
    if (said.kind == organization::CriticismKind::Mutual) {
        if (!m_by->settle())
            return;
        said.by = m_by->owner();
        said.byName = m_by->name();
    }
    said.points = m_points->edit()->toPlainText().trimmed();
    const auto done = desk().book().perform(
        QStringLiteral("criticism.add"), tr("记下一条批评"), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::saveCriticism(unit, said, desk().today()));
            return {};
        });
    m_by->setError({});
    m_points->setError({});
    if (done)
        return;
    const bool about = done.error().code.startsWith(u"criticism.by_");
    (about ? static_cast<Field*>(m_by) : m_points)->setError(sentence(done.error()));
}

void LifeView::remove(organization::CriticismId id)
{
    (void)desk().performWithUndo(QStringLiteral("criticism.remove"), tr("删去一条批评"), tr("已删去 1 条批评"),
                                 [&](store::UnitOfWork& unit) { return organization::removeCriticism(unit, id); });
}

void LifeView::raiseProblem()
{
    auto given =
        RaiseDialog::fromRecord(ledger::Kind::Problem, "gathering", m_meeting.id.toString(), m_meeting.topic, {});
    given.area = QStringLiteral("organization");
    if (m_meeting.heldOn <= desk().today())
        given.raisedOn = m_meeting.heldOn;
    (new RaiseDialog(this, desk(), given))->open();
}

void LifeView::printRecord()
{
    auto sheet = report::loadGatheringSheet(desk().book().reader(), m_meeting.id);
    if (!sheet)
        return desk().report(sheet.error());
    (new MinutesPreview(*this, std::move(*sheet), desk().today()))->open();
}

void LifeView::open(const QString& argument)
{
    if (argument == u"new") {
        createOwn();
    } else if (!argument.isEmpty()) {
        m_meeting.id = gathering::GatheringId::fromString(argument);
        reload();
    }
}

bool LifeView::createOwn()
{
    desk().showPage(QStringLiteral("organization"),
                    QStringLiteral("new:")
                        + QString::fromLatin1(gathering::kindInfo(gathering::Kind::OrganizationalLifeMeeting).name));
    return true;
}

bool LifeView::explain(QWidget*)
{
    desk().showGuidance(QString::fromLatin1(gathering::kindInfo(gathering::Kind::OrganizationalLifeMeeting).name));
    return true;
}

} // namespace branchbook::ui
